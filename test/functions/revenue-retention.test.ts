import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/functions/formula.ts";
import { Z95 } from "../../src/statistics/normal.ts";
import { blankRowsChangeNothing, expectClose, orderDoesNotMatter } from "../metrics/properties.ts";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

const rows = (answer: Answer) => answer as readonly (readonly (string | number)[])[];

// Ada 100, 150, 150; Can 100, 50, none; Ece from February 70, none.
const CUSTOMERS = column("Ada", "Can", "Ada", "can ", "Ece", "Ada");
const DATES = column("2026-01-05", "2026-01-09", "2026-02-05", "2026-02-09", "2026-02-20", "2026-03-05");
const AMOUNTS = column(100, 100, 150, 50, 70, 150);

describe("REVENUE_RETENTION", () => {
  test("of January's 200 in February 100 + 50 and 150 + 50; of February's 270 in March 150", () => {
    const found = rows(ask("REVENUE_RETENTION", [CUSTOMERS, DATES, AMOUNTS]));
    expect(found[0]).toEqual([
      "Period",
      "Gross revenue retention",
      "Net revenue retention",
      "Value at the start",
      "Customers at the start",
    ]);
    expectClose(found.slice(1), [
      ["2026-02", 0.75, 1, 200, 2],
      ["2026-03", 150 / 270, 150 / 270, 270, 3],
    ]);
  });

  test("a period that is not over by the as-of day is left out, in Turkish too", () => {
    const whole = rows(ask("REVENUE_RETENTION", [CUSTOMERS, DATES, AMOUNTS, "", "", "2026-03-30"], "tr_TR"));
    expect(whole.map(([period]) => period)).toEqual(["Dönem", "2026-02"]);
    expect(rows(ask("REVENUE_RETENTION", [CUSTOMERS, DATES, AMOUNTS, "", "", "2026-03-31"])).length).toBe(3);
  });

  test("against the year before; a month in which nobody brought anything is blank", () => {
    const args = [
      column("Ada", "Ada", "Can"),
      column("2025-01-10", "2026-01-20", "2026-02-01"),
      column(100, 80, 5),
    ];
    expect(rows(ask("REVENUE_RETENTION", [...args, "month", "year"])).slice(1)).toEqual([
      ["2026-01", 0.8, 0.8, 100, 1],
      ["2026-02", "", "", 0, 0],
    ]);
  });

  test("who brought nothing in all was no customer", () => {
    const args = [
      column("Ada", "Can", "Can", "Can"),
      column("2026-01-01", "2026-01-01", "2026-01-02", "2026-02-01"),
      column(100, 50, -50, 70),
    ];
    expect(rows(ask("REVENUE_RETENTION", args))[1]).toEqual(["2026-02", 0, 0, 100, 1]);
  });

  test("who is refunded more than was bought was no customer; a refund later is no gross loss beyond all", () => {
    const args = [
      column("Ada", "Ada", "Can", "Can"),
      column("2026-01-01", "2026-02-01", "2026-01-01", "2026-02-01"),
      column(100, -30, -10, 50),
    ];
    expect(rows(ask("REVENUE_RETENTION", args))[1]).toEqual(["2026-02", 0, -0.3, 100, 1]);
  });

  test("by plan a row each; rows without a date, a customer or an amount do not count", () => {
    const found = rows(
      ask("REVENUE_RETENTION", [
        column("Ada", "Ada", "Can", "Can", "", "Ece"),
        column("2026-01-01", "2026-02-01", "2026-01-01", "2026-02-01", "2026-01-01", ""),
        column(100, 50, 10, 20, 5, 5),
        "",
        "",
        "",
        column("Basic", "Basic", "Pro", "Pro", "Pro", "Pro"),
      ]),
    );
    expect(found.slice(1)).toEqual([
      ["Basic", "2026-02", 0.5, 0.5, 100, 1],
      ["Pro", "2026-02", 1, 2, 10, 1],
    ]);
  });

  // Σ x ÷ Σ y over customers, as in sampling.test.ts: 20 customers of 100, of whom 15 bring 100 and 5 none.
  test("with a confidence the limits stand beside both", () => {
    const names = Array.from({ length: 20 }, (_, i) => `c${i}`);
    const kept = names.slice(0, 15);
    const args = [
      column(...names, ...kept),
      column(...names.map(() => "2026-01-01"), ...kept.map(() => "2026-02-01")),
      column(...names.map(() => 100), ...kept.map(() => 100)),
    ];
    const found = rows(ask("REVENUE_RETENTION", [...args, "", "", "", "", 0.95]));
    expect(found[0]?.slice(1, 4)).toEqual([
      "Gross revenue retention",
      "Gross revenue retention, 95% from",
      "Gross revenue retention, 95% to",
    ]);
    const [, gross, low, high] = (found[1] ?? []).map(Number);
    expect(gross).toBe(0.75);
    // √(Σ(x − 0.75·y)²·20/19) ÷ 2000 = 0.0993; Student's t 2.093 on the scale of log-odds.
    const half = (2.09302 * 0.0993399) / (0.75 * 0.25);
    expect(low).toBeCloseTo(3 / (3 + Math.exp(half)), 4);
    expect(high).toBeCloseTo((3 * Math.exp(half)) / (1 + 3 * Math.exp(half)), 4);
    expect(Z95).toBeLessThan(2.093);
  });

  test("nothing to compare with, nothing at all: says why", () => {
    expect(errorOf("REVENUE_RETENTION", [CUSTOMERS, DATES, AMOUNTS, "month", "year"])).toBe(
      "dates: the period before has nothing to compare with.",
    );
    expect(errorOf("REVENUE_RETENTION", [CUSTOMERS, DATES, AMOUNTS, "year"])).toContain(
      "nothing to compare with",
    );
    expect(errorOf("REVENUE_RETENTION", [column(""), column(""), column("")])).toContain("dates has no rows");
    expect(errorOf("REVENUE_RETENTION", [CUSTOMERS, DATES, AMOUNTS, "month", "decade"])).toContain(
      'against: "decade"',
    );
    expect(errorOf("REVENUE_RETENTION", [CUSTOMERS, DATES])).toContain("amounts is missing");
  });

  test("gross is at most net and at most 1, where nothing is refunded; order and blank rows do not matter", () => {
    const row = fc.tuple(
      fc.constantFrom("Ada", "Can", "Ece"),
      fc.integer({ min: 0, max: 89 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n))),
      fc.integer({ min: 0, max: 500 }),
    );
    const generated = { formula: "REVENUE_RETENTION", row };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (lines) => {
        const args = [0, 1, 2].map((i) => column(...lines.map((line) => line[i])));
        if (errorOf("REVENUE_RETENTION", args) !== undefined) return;
        for (const [, gross, net] of rows(ask("REVENUE_RETENTION", args)).slice(1)) {
          if (gross === "") continue;
          expect(Number(gross)).toBeLessThanOrEqual(1);
          expect(Number(gross)).toBeLessThanOrEqual(Number(net) + 1e-12);
        }
      }),
    );
  });
});
