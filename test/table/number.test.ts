import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/table/column.ts";
import { decimalSignOf, isNumberLike, numberColumn, toNumber } from "../../src/table/number.ts";
import type { Zone } from "../../src/table/zone.ts";
import { problemOf } from "../problem-of.ts";
import { column, intlZone } from "../reading.ts";

const read = (cells: readonly unknown[], locale = "") => [
  ...numberColumn(toColumn(column(...cells), "amounts"), () => decimalSignOf(locale)),
];

const kindOf = (act: () => unknown) => problemOf(act)?.kind;

describe("numbers as people and exports write them", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["1.234,50 ₺", 1234.5],
    ["₺1.234,50", 1234.5],
    ["$2.99", 2.99],
    ["-$2.99", -2.99],
    ["(1,234.50)", -1234.5],
    ["€ 12,5", 12.5],
    ["1 234,50", 1234.5],
    ["12%", 0.12],
    ["%12,5", 0.125],
    ["USD 1,200,300", 1_200_300],
    ["1.200.300 TL", 1_200_300],
    ["0.125", 0.125],
    ["-7", -7],
    ["−7", -7],
    [" 7 ", 7],
    ["TRY  1 234", 1234],
    ["1’234", 1234],
    [`${"0".repeat(79)}7`, 7],
  ])("%s is %d without a locale", (text, expected) => {
    expect(read([text])).toEqual([expected]);
  });

  test("a blank is missing, never 0", () => {
    expect(read([5, "", "  ", 0])).toEqual([5, Number.NaN, Number.NaN, 0]);
  });

  test("1.234 is refused where nothing decides, and follows the locale where there is one", () => {
    expect(kindOf(() => read(["1.234"]))).toBe("ambiguous-number");
    expect(read(["1.234"], "tr_TR")).toEqual([1234]);
    expect(read(["1.234"], "en_US")).toEqual([1.234]);
  });

  test("another text of the column decides for 1.234, against the locale", () => {
    expect(read(["1.234", "5,25"], "en_US")).toEqual([1234, 5.25]);
  });

  test.each(["n/a", "12abc", "1’23", `${"0".repeat(80)}7`, "1.2.3,4,5", "1,23,45", "", true])(
    "%s among numbers: refused unless blank",
    (cell) => {
      expect(kindOf(() => read([1, cell, 2]))).toBe(cell === "" ? undefined : "not-a-number");
    },
  );

  test.each([
    "2025-01-31",
    "10-20",
    "555-1234",
    "3-5",
    "1+1",
    "(5",
    "5)",
    "1 2",
    "1 2345",
    "+-5",
    "-(5)",
    "-5-",
    "5%%",
    "$5 €",
    "1 234'567",
  ])("%s is no number", (text) => {
    expect(kindOf(() => read([text], "en_US"))).toBe("not-a-number");
  });

  test.each([
    ["$-2.99", -2.99],
    ["$ (2.99)", -2.99],
    ["(5) USD", -5],
    ["(%5)", -0.05],
    ["5-", -5],
    ["5,25- TL", -5.25],
    ["+7", 7],
    ["- 7", -7],
    ["1'234'567.5", 1_234_567.5],
    ["1 234 567", 1_234_567],
    ["1\u202f234,5 €", 1234.5],
    ["5 tl", 5],
  ])("%s, with one sign at most, is %d", (text, expected) => {
    expect(read([text])).toEqual([expected]);
  });

  test("a text of 50,000 signs is refused at once", () => {
    const start = performance.now();
    for (const sign of ["-", "(", "1", "$", "1 ", ","])
      kindOf(() => read([`${sign.repeat(50_000)}x`], "en_US"));
    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each([
    ["en_ZA", "1.234"],
    ["af_ZA", "1.234"],
  ])("%s writes the decimal comma", (locale, text) => {
    expect(read([text], locale)).toEqual([1234]);
  });

  test.each([
    [["₺5", "5 TL", "5 TRY"], undefined],
    [["€5", "5 EUR"], undefined],
    [["£5", "5 GBP"], undefined],
    [["$100", "100 USD"], undefined],
    [["100 CAD", "$100", "CA$5"], undefined],
    [["100 USD", "100 CAD"], "mixed-currencies"],
    [["$100", "100 USD", "100 CAD"], "mixed-currencies"],
    [["$100", "100 EUR"], "mixed-currencies"],
    [["€100", "100 TRY"], "mixed-currencies"],
  ])("%j gives %s", (texts, kind) => {
    expect(kindOf(() => read(texts))).toBe(kind);
  });

  test("a date among numbers is named by the sheet's day, or by its moment where no zone is known", () => {
    const midnightInIstanbul = new Date(Date.UTC(2025, 0, 30, 21));
    const given = toColumn(column(midnightInIstanbul), "amounts");
    const found = (zone?: Zone) => problemOf(() => numberColumn(given, () => ".", zone));
    expect(found(intlZone("Europe/Istanbul"))).toMatchObject({ kind: "not-a-number", found: "2025-01-31" });
    expect(found()).toMatchObject({ found: "2025-01-30 21:00 UTC" });
  });

  test.each(["#YOK", "#SAYI/0!", "#DEĞER!", "#BAŞV!", "#AD?", "#BOŞ!"])("%s is an error cell", (text) => {
    expect(kindOf(() => read([text]))).toBe("error-cell");
  });

  test("two currencies are never added", () => {
    expect(kindOf(() => read(["$5", "€5"]))).toBe("mixed-currencies");
    expect(kindOf(() => read(["$5", "5", "$6"]))).toBeUndefined();
    expect(kindOf(() => read(["5 TL", "5 TRY"]))).toBeUndefined();
  });
});

describe("signs between digits", () => {
  test.each(["1,23.5", "1,2345.6", "1234,567.8", "1.5,5.5", "1,234,56.7"])(
    "%s groups no thousands",
    (text) => {
      expect(problemOf(() => read([text], "en_US"))).toMatchObject({ kind: "not-a-number", found: text });
    },
  );

  test("that prove themselves are read so, whatever the locale has and the others are", () => {
    expect(read(["1.5", "1,5", "1,234.5", "1.234,5"], "de_DE")).toEqual([1.5, 1.5, 1234.5, 1234.5]);
  });
});

describe("one number", () => {
  test("is read as a cell of a column is", () => {
    expect(toNumber("12,5 %", "goal", () => ",")).toBe(0.125);
    expect(toNumber(7, "goal", () => undefined)).toBe(7);
  });

  test("is missing where the cell is blank", () => {
    expect(problemOf(() => toNumber("", "goal", () => ","))).toEqual({
      kind: "missing-argument",
      argument: "goal",
    });
  });

  test("is what reads as one", () => {
    expect([0, "12", "1.234,5", "₺5"].map(isNumberLike)).toEqual([true, true, true, true]);
    expect(["many", "", true, null, undefined, {}].map(isNumberLike)).toEqual(Array(6).fill(false));
  });
});
