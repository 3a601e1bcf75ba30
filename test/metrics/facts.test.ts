import { describe, expect, test } from "vitest";
import { readFacts, wantedOf } from "../../src/metrics/facts.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import { Column, toColumn } from "../../src/table/column.ts";
import { INSTANTS } from "../../src/table/date.ts";
import { DISTINCT } from "../../src/table/distinct.ts";
import { NUMBERS } from "../../src/table/number.ts";
import { outcome } from "../../src/table/outcome.ts";
import { problemOf } from "../problem-of.ts";
import { column, readingIn } from "../reading.ts";
import { columnsOf, factsOf } from "./table-figures.ts";

/** Months come first in its dates. */
const reading = readingIn("en_US");

const day = (text: string) => Date.parse(text);
const days = (...texts: readonly string[]) => texts.map((text) => (text === "" ? Number.NaN : day(text)));

describe("a column that is not there", () => {
  const facts = factsOf({ owner: ["Ada", "Can"] });

  test("reads as a blank one, as high as the others", () => {
    expect([...facts.numbers("amount")]).toEqual([Number.NaN, Number.NaN]);
    expect([...facts.dates("activity")]).toEqual([Number.NaN, Number.NaN]);
    expect([...facts.dates("end")]).toEqual([Number.NaN, Number.NaN]);
    expect([...facts.dates("expected")]).toEqual([Number.NaN, Number.NaN]);
    expect([...facts.outcomes]).toEqual([outcome.blank, outcome.blank]);
    expect(facts.labels("team")).toEqual({ labels: [], codes: Int32Array.of(-1, -1) });
  });

  test("has the name of its argument for a place", () => {
    expect(facts.place("amount")).toEqual({ argument: "amounts", firstRow: 1 });
    expect([facts.has("amount"), facts.has("owner")]).toEqual([false, true]);
    expect(facts.column("amount")).toBeUndefined();
    const named = readFacts({ amount: Column.of({ argument: "Total", firstRow: 2 }, [1]) }, reading);
    expect(named.place("amount")).toMatchObject({ argument: "Total", firstRow: 2 });
  });
});

describe("rows", () => {
  test("go down to the last cell that says anything, of whichever column", () => {
    const facts = factsOf({ amount: [1, "", "", ""], owner: ["", "", "Ada", ""] });
    expect(facts.rows).toBe(3);
    expect([...facts.usedRows]).toEqual([1, 0, 1]);
    expect([0, 1, 2, 3].map((row) => facts.used(row))).toEqual([true, false, true, false]);
    expect(factsOf({}).rows).toBe(0);
  });

  test("columns are of one height", () => {
    expect(problemOf(() => factsOf({ amount: [1, 2], owner: ["Ada"] }))).toMatchObject({
      kind: "unlike-heights",
    });
  });
});

describe("numbers", () => {
  test("are those of one currency where they are money; other numbers have none", () => {
    const facts = factsOf({ amount: [1, 2], score: [3, 4], probability: [0.5, 1], currency: ["EUR", "USD"] });
    expect(problemOf(() => facts.numbers("amount"))).toMatchObject({ kind: "mixed-currencies", row: 2 });
    expect([...facts.numbers("score")]).toEqual([3, 4]);
    expect([...facts.numbers("probability")]).toEqual([0.5, 1]);
  });

  test("shares are fractions, however they are written; other numbers stay as they are", () => {
    const facts = factsOf({ probability: [40, 1], score: [40, 1], amount: [40, 1] });
    expect([...facts.numbers("probability")]).toEqual([0.4, 0.01]);
    expect([...facts.numbers("score")]).toEqual([40, 1]);
    expect([...facts.numbers("amount")]).toEqual([40, 1]);
  });

  test("are written as the sheet's locale writes them", () => {
    const german = readFacts(columnsOf({ amount: ["1.234"], probability: ["0,5"] }), readingIn("de_DE"));
    expect([...german.numbers("amount")]).toEqual([1234]);
    expect([...german.numbers("probability")]).toEqual([0.5]);
  });

  test("are each their own, of one currency too", () => {
    const facts = factsOf({ amount: [1, 2], refund: [3, ""], currency: ["EUR", "EUR"] });
    expect([...facts.numbers("amount")]).toEqual([1, 2]);
    expect([...facts.numbers("refund")]).toEqual([3, Number.NaN]);
  });

  test("what cannot be read spoils what needs it, and nothing else", () => {
    const facts = factsOf({ amount: ["many"], end: ["2026-01-01"] });
    expect(problemOf(() => facts.numbers("amount"))).toMatchObject({ kind: "not-a-number" });
    expect([...facts.dates("end")]).toEqual(days("2026-01-01"));
  });
});

describe("dates", () => {
  const outcomes = ["Won", "Lost", "Open", "", "Won", "Lost"];
  const end = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "", ""];

  test("the close date of an open deal is a forecast", () => {
    const facts = factsOf({ outcome: outcomes, end });
    expect([...facts.dates("end")]).toEqual(days("2026-01-01", "2026-01-02", "", "2026-01-04", "", ""));
    expect([...facts.dates("expected")]).toEqual(days("", "", "2026-01-03", "", "", ""));
    expect([facts.has("expected"), facts.has("activity")]).toEqual([true, false]);
  });

  test("a column of expected dates stands for itself", () => {
    const expected = ["", "", "2026-05-05", "", "2026-05-06", ""];
    const facts = factsOf({ outcome: outcomes, end, expected });
    expect([...facts.dates("expected")]).toEqual(days(...expected));
    expect([...facts.dates("end")]).toEqual(days("2026-01-01", "2026-01-02", "", "2026-01-04", "", ""));
  });

  test("without outcomes a close date is one, and nothing is expected", () => {
    const facts = factsOf({ end });
    expect([...facts.dates("end")]).toEqual(days(...end));
    expect([...facts.dates("expected")]).toEqual(days("", "", "", ""));
    expect(facts.has("expected")).toBe(false);
    expect(factsOf({ outcome: outcomes }).has("expected")).toBe(false);
  });

  test("what has no close date goes by when it was lost, unless it is open", () => {
    const lostDate = ["", "2026-02-02", "2026-02-03", "", "", "2026-02-06"];
    const facts = factsOf({ outcome: outcomes, end, lostDate });
    expect([...facts.dates("end")]).toEqual(
      days("2026-01-01", "2026-01-02", "", "2026-01-04", "", "2026-02-06"),
    );
  });

  test("texts are in the one order that any of the columns proves", () => {
    const facts = factsOf({ start: ["01/02/2026"], end: ["13/02/2026"] });
    expect([...facts.dates("start")]).toEqual(days("2026-02-01"));
    expect([...factsOf({ start: ["01/02/2026"] }).dates("start")]).toEqual(days("2026-01-02"));
  });

  test("a proven order is for texts, wherever among other cells and columns they stand", () => {
    const noon = new Date(Date.UTC(2026, 2, 4, 12));
    const facts = factsOf({ start: [noon, ""], activity: ["", "13/02/2026"], end: ["", "01/02/2026"] });
    expect([...facts.dates("start")]).toEqual([noon.getTime(), Number.NaN]);
    expect([...facts.dates("end")]).toEqual(days("", "2026-02-01"));
  });

  test("texts that contradict each other spoil no column of date cells", () => {
    const noon = new Date(Date.UTC(2026, 2, 4, 12));
    const facts = factsOf({ start: [noon, 46_085], activity: ["13/02/2026", ""], end: ["02/13/2026", ""] });
    // Sheets counts days from 30 December 1899.
    expect([...facts.dates("start")]).toEqual([noon.getTime(), day("2026-03-04")]);
    expect(problemOf(() => facts.dates("activity"))).toMatchObject({ kind: "mixed-dates" });
  });

  test("the latest of some of them; none where there is none", () => {
    const facts = factsOf({
      start: ["2026-01-09", "2026-01-05"],
      activity: ["", "2026-01-07"],
      left: ["", ""],
    });
    expect(facts.latest("start", "activity")).toBe(day("2026-01-09"));
    expect(facts.latest("activity", "left")).toBe(day("2026-01-07"));
    expect(facts.latest("left", "end")).toBeUndefined();
    expect(facts.latest()).toBeUndefined();
  });

  test("days from one to another; none where either is blank, fewer than none where it ends first", () => {
    const start = ["2026-01-01", "", "2026-01-02", "2026-01-03"];
    const activity = ["2026-01-02 12:00", "2026-01-02", "", "2026-01-01"];
    expect([...factsOf({ start: [...start, ""] }).elapsed("start", "activity")]).toEqual(
      start.map(() => Number.NaN),
    );
    expect([...factsOf({ start, activity }).elapsed("start", "activity")]).toEqual([
      1.5,
      Number.NaN,
      Number.NaN,
      -2,
    ]);
  });
});

test("labels that are alike have one code; a blank one has none, whatever else its row says", () => {
  const { labels, codes } = factsOf({ owner: ["Can", "", "can", "Ada"], amount: [1, 2, 3, 4] }).labels(
    "owner",
  );
  expect([...codes].map((code) => labels[code])).toEqual(["Can", undefined, "Can", "Ada"]);
  expect(codes[1]).toBe(-1);
});

test.each<[FieldId, unknown]>([
  ["outcome", DISTINCT],
  ["owner", DISTINCT],
  ["end", INSTANTS],
  ["amount", NUMBERS],
  ["score", NUMBERS],
  ["probability", NUMBERS],
])("cells of %s are gathered into what their reader wants", (field, kind) => {
  const own = toColumn(column(1), field);
  expect(wantedOf(own, field)).toEqual({ column: own, kind });
  expect(wantedOf(own, field).kind).toBe(kind);
});
