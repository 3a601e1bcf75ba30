import { describe, expect, test } from "vitest";
import { left } from "../../src/metrics/left-out.ts";
import { velocityFolds } from "../../src/metrics/velocity.ts";
import { factsOf } from "./table-figures.ts";

const AS_OF = Date.parse("2026-06-30");

type Cells = Parameters<typeof factsOf>[0];

function folded(cells: Cells, opportunities: "open" | "closed" = "open") {
  const facts = factsOf(cells);
  const fold = velocityFolds(facts, { opportunities, months: 12, as_of: AS_OF })();
  const reasons = Array.from({ length: facts.rows }, (_, row) => fold.add(row));
  return { reasons, result: fold.result() };
}

describe("sales velocity", () => {
  // 1 open × 2 won of 2 × 100 ÷ 10 days; the second has no amount and the third no start.
  test("a won deal without an amount or a start counts for what it says", () => {
    const { result } = folded({
      outcome: ["Open", "Won", "Won"],
      amount: [5, "", 100],
      start: ["2026-06-01", "2026-01-01", ""],
      end: ["", "2026-01-11", "2026-01-11"],
    });
    expect(result).toEqual({ velocity: 10, opportunities: 1, winRate: 1, averageDeal: 100, cycleDays: 10 });
  });

  test("a deal created as the as-of day ends is not there yet; one of the moment before is", () => {
    const { reasons } = folded({
      outcome: ["Open", "Open"],
      amount: [1, 1],
      start: ["2026-06-30 23:59", "2026-07-01"],
      end: ["", ""],
    });
    expect(reasons).toEqual([left.used, left.future]);
  });

  test("one that is closed as the as-of day ends is open on it", () => {
    const cells = {
      outcome: ["Won", "Won"],
      amount: [1, 1],
      start: ["2026-06-01", "2026-06-01"],
      end: ["2026-06-30 23:59", "2026-07-01"],
    };
    expect(folded(cells, "closed").reasons).toEqual([left.used, left.open]);
  });

  test("past the largest number it is none: 10³⁰⁸ in a minute", () => {
    const { result } = folded({
      outcome: ["Open", "Won"],
      amount: [1, 1e308],
      start: ["2026-06-01", "2026-01-01 00:00"],
      end: ["", "2026-01-01 00:01"],
    });
    expect(result).toEqual({ kind: "too-large", argument: "amount" });
  });
});
