import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { Column } from "../../src/table/column.ts";
import { dateColumn, dateOrderOf, datesOrder, INSTANTS, wallText } from "../../src/table/date.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";

const under = (...cells: readonly Cell[]) => Column.of({ argument: "Close Date", firstRow: 2 }, cells);
const read = (cells: readonly Cell[], locale = "", zone = "Etc/UTC") =>
  [...dateColumn(under(...cells), readingIn(locale, zone))].map((ms) =>
    Number.isNaN(ms) ? "" : wallText(ms),
  );

test.each([
  ["", undefined],
  ["en_CA", undefined],
  ["fr_CA", "day-first"],
  ["en_US", "month-first"],
  ["es_PR", "month-first"],
  ["en_GB", "day-first"],
  ["tr_TR", "day-first"],
])("the locale %j writes dates %s", (locale, order) => {
  expect(dateOrderOf(locale)).toBe(order);
});

describe("a column of dates", () => {
  const first = Date.UTC(1901, 0, 1);
  const before = new Date(first - 1);

  test.each<[string, readonly Cell[], readonly number[], boolean]>([
    ["nothing", [], [], true],
    [
      "dates and empty cells",
      [new Date(first), "", new Date(first + 5)],
      [first, Number.NaN, first + 5],
      true,
    ],
    ["a time without a date", [before], [first - 1], false],
    ["a date that is none", [new Date(Number.NaN)], [Number.NaN], false],
    ["a text", [new Date(first), "2026-03-01"], [first, 0], false],
    ["a number", [45_000, new Date(first)], [0, first], false],
  ])("with %s is gathered in one pass", (_, cells, instants, plain) => {
    expect(under(...cells).gather(INSTANTS)).toEqual({ instants: Float64Array.from(instants), plain });
  });

  test("reads a date beside a text as it does without one", () => {
    const midnightInIstanbul = new Date(Date.UTC(2026, 1, 28, 21));
    const days = ["2026-03-01", "2026-03-02 14:30"];
    expect(read([midnightInIstanbul, "2026-03-02 14:30"], "tr_TR", "Europe/Istanbul")).toEqual(days);
    expect(read([new Date(first), "1901-01-02"])).toEqual(["1901-01-01", "1901-01-02"]);
  });

  test("has serial numbers of 1950 to 2099, by the hour", () => {
    expect(read([18_264, 73_050.5])).toEqual(["1950-01-01", "2099-12-31 12:00"]);
    for (const serial of [18_263.9, 73_051])
      expect(problemOf(() => read([45_000, serial]))).toEqual({
        kind: "not-a-date",
        argument: "Close Date",
        row: 3,
        found: String(serial),
      });
  });

  test("names the row of an error cell among its texts", () => {
    expect(problemOf(() => read(["2026-03-01", "#N/A"]))).toMatchObject({ kind: "error-cell", row: 3 });
  });
});

describe("a date's text", () => {
  test.each([
    ["01.03.2026,", "2026-03-01"],
    ["2026-03-01 \u00a014:30", "2026-03-01 14:30"],
    ["3/15/2026, 2:05\u202fPM", "2026-03-15 14:05"],
    ["15/03/2026 10:00Z", "2026-03-15 10:00"],
  ])("%j is %s", (text, expected) => {
    expect(read([text])).toEqual([expected]);
  });

  test("with an offset has to leave no doubt which number is the month", () => {
    expect(problemOf(() => read(["03/04/2026 10:00Z"], "en_US"))).toMatchObject({ kind: "not-a-date" });
    expect(read(["03/03/2026 10:00Z"])).toEqual(["2026-03-03 10:00"]);
  });

  test("proves its order with blanks around it, and with others of the same order", () => {
    expect(read([" 25/04/2026 ", "03/04/2026"], "en_US")).toEqual(["2026-04-25", "2026-04-03"]);
    expect(read(["25/04/2026", "26/04/2026"], "en_US")).toEqual(["2026-04-25", "2026-04-26"]);
  });

  test("with points proves nothing of texts with slashes", () => {
    expect(read(["25.04.2026", "04/25/2026"])).toEqual(["2026-04-25", "2026-04-25"]);
    expect(datesOrder([under("25.04.2026")], readingIn("en_US"))).toBeUndefined();
  });

  test.each<[string, readonly Cell[], string]>([
    ["dates", ["25/04/2026", "04/25/2026"], ""],
    ["locale", [new Date("2026-04-03T00:00:00Z"), "04/25/2026"], "tr_TR"],
  ])("is refused where it contradicts the %s", (against, cells, locale) => {
    expect(problemOf(() => read(cells, locale))).toEqual({
      kind: "mixed-dates",
      argument: "Close Date",
      row: 3,
      found: "04/25/2026",
      against,
    });
  });
});
