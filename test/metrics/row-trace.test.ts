import { describe, expect, test } from "vitest";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { onePeriod } from "../../src/metrics/one-period.ts";
import { traceRows } from "../../src/metrics/row-trace.ts";
import { Reasons } from "../../src/metrics/sums/reasons.ts";
import { count } from "../../src/metrics/sums/sums.ts";
import { InputError } from "../../src/table/problem.ts";
import { alone, day, MONTH } from "./alone.ts";
import { endedIn } from "./example-metrics.ts";
import { factsOf } from "./table-figures.ts";

const FEBRUARY = { kind: MONTH, start: day("2026-02-01") };

// Row 5 is blank, row 7 says something in columns of which the metric knows nothing, row 9 is beyond them.
const SALES = alone(
  metricOf("sales-volume"),
  factsOf({
    outcome: ["Won", "Lost", "Won", "Open", "Won", "", "Won", "", "Won"],
    amount: [10, 20, "", 40, 50, "", 70, "", 90],
    end: ["2026-02-01", "2026-02-02", "2026-02-03", "2026-02-04", "2026-01-31", "", "", "", "2026-02-28"],
  }),
);
const ROWS = 10;
const isRow = (row: number) => row !== 5;
const all = () => true;

describe("what has become of each row", () => {
  test("it counts, or its metric says why not", () => {
    expect(traceRows(onePeriod(SALES, undefined), isRow, all, ROWS)).toEqual({
      used: [0, 4, 6, 8],
      left: [
        { why: "notWon", rows: 2, first: 1 },
        { why: "noAmount", rows: 1, first: 2 },
      ],
    });
  });

  test("of a period: those without a date and those of another are left out before the metric is asked", () => {
    // An open deal's date is no end. Rows 7 and 9 say nothing of a date either.
    expect(traceRows(onePeriod(SALES, FEBRUARY), isRow, all, ROWS)).toEqual({
      used: [0, 8],
      left: [
        { why: "notWon", rows: 1, first: 1 },
        { why: "noAmount", rows: 1, first: 2 },
        { why: "undated", rows: 4, first: 3 },
        { why: "otherPeriod", rows: 1, first: 4 },
      ],
    });
  });

  test("what filters have taken out is said before what it would say of itself", () => {
    const trace = traceRows(onePeriod(SALES, FEBRUARY), isRow, (row) => row !== 0 && row !== 6, ROWS);
    expect(trace.used).toEqual([8]);
    expect(trace.left.slice(2)).toEqual([
      { why: "filtered", rows: 2, first: 0 },
      { why: "undated", rows: 3, first: 3 },
      { why: "otherPeriod", rows: 1, first: 4 },
    ]);
  });

  test("a metric about one period asks each row about it", () => {
    // The third is not there when February begins.
    const facts = factsOf({
      start: ["2025-12-01", "2026-01-20", "2026-02-01"],
      end: ["2026-02-10", "", "2026-03-01"],
    });
    expect(traceRows(onePeriod(alone(endedIn, facts), FEBRUARY), all, all, 3)).toEqual({
      used: [0, 1],
      left: [{ why: "outsidePeriod", rows: 1, first: 2 }],
    });
  });

  test("a row that counts whatever it says is one that counts", () => {
    const facts = factsOf({ amount: [1, "", 3] });
    const everyRow = { ...metricOf("sales-volume"), way: () => count(new Reasons(facts.rows)) };
    const question = onePeriod(alone(everyRow, facts), undefined);
    expect(traceRows(question, all, all, 4)).toEqual({ used: [0, 1, 2], left: [] });
  });

  test("a row that contradicts itself is nothing to be followed", () => {
    const facts = factsOf({
      outcome: ["Won", "Won"],
      start: ["", "2026-02-02"],
      end: ["2026-01-01", "2026-01-01"],
    });
    const question = onePeriod(alone(metricOf("cycle-time"), facts), undefined);
    expect(() => traceRows(question, all, all, 2)).toThrow(InputError);
    expect(traceRows(question, all, (row) => row === 0, 2)).toEqual({
      used: [],
      left: [
        { why: "noStart", rows: 1, first: 0 },
        { why: "filtered", rows: 1, first: 1 },
      ],
    });
  });
});
