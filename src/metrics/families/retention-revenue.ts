import type { Facts } from "../facts.ts";
import { quotientOf, Sum, sampled } from "../fold.ts";
import { left } from "../left-out.ts";
import type { Begin } from "../metric.ts";
import { Spread } from "../sampling.ts";

/** What of a customer's recurring value counts as kept: all of its end value, or no more than it began with. */
export type Kept = "with-expansion" | "capped";

/**
 * Folds over the customers with a recurring value at the start: Σ start and Σ kept. A blank end is 0, a customer who
 * left. Rows of one customer, where customers are given, are added up before they are capped; one without a value
 * at the start is new business and is left out.
 *
 * @param shown the share to give of what was kept: kept ÷ start, or what is missing of it
 */
export function revenueKept(facts: Facts, kept: Kept, shown: "kept" | "lost"): Begin {
  const [starts, ends] = [facts.numbers("startValue"), facts.numbers("endValue")];
  const codes = facts.has("customer") ? facts.labels("customer").codes : undefined;
  const codeOf = (row: number) => (codes === undefined ? row : (codes[row] ?? -1));
  const began = begunWith(starts, codeOf);
  const { argument } = facts.place("startValue");
  return () => {
    const values = new Map<number, { readonly start: Sum; readonly end: Sum }>();
    return {
      add(row) {
        const code = codeOf(row);
        if (code < 0) return left.noCustomer;
        if (!began.has(code)) return left.notAtStart;
        const own = values.get(code) ?? { start: new Sum(), end: new Sum() };
        values.set(code, own);
        own.start.add(orZero(starts[row]));
        own.end.add(orZero(ends[row]));
        return left.used;
      },
      result() {
        const [all, remaining, spread] = [new Sum(), new Sum(), new Spread()];
        for (const { start, end } of values.values()) {
          const remains = kept === "capped" ? Math.min(start.value, end.value) : end.value;
          all.add(start.value);
          remaining.add(remains);
          spread.add(shown === "kept" ? remains : start.value - remains, start.value);
        }
        const top = shown === "kept" ? remaining.value : all.value - remaining.value;
        const share = quotientOf(top, all.value, () => ({ kind: "nothing", argument, of: "value-at-start" }));
        return sampled(share, spread);
      },
    };
  };
}

/** The customers whose rows begin with more than 0. */
function begunWith(starts: Float64Array, codeOf: (row: number) => number): ReadonlySet<number> {
  const totals = new Map<number, number>();
  for (const [row, start] of starts.entries()) {
    const code = codeOf(row);
    totals.set(code, (totals.get(code) ?? 0) + orZero(start));
  }
  return new Set([...totals].filter(([, start]) => start > 0).map(([code]) => code));
}

/** A blank cell says that nothing recurs. */
function orZero(value = Number.NaN): number {
  return Number.isNaN(value) ? 0 : value;
}
