import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { Reasons } from "../sums/reasons.ts";
import { answering, quotientSums, resultOf, type Sums } from "../sums/sums.ts";

/** How good forecasts were. A row needs both a forecast and an actual. */
export const forecast = {
  /** Weighted by size (WAPE), so that an actual of 0 counts; below 0 where forecasts are off by more than the actuals. */
  "forecast-accuracy": metric({
    unit: "ratio",
    better: "higher",
    needs: ["forecast", "actual"],
    when: ["date", "end", "start"],
    source: "1 − Σ|forecast − actual| ÷ Σ actual, the complement of the weighted absolute percentage error",
    examples: ["FORECAST_ACCURACY({120;80;50}, {100;100;50}) // => 0.84"],
    way: (facts) => byActuals(facts, (error, actual) => actual - Math.abs(error)),
  }),

  "forecast-bias": metric({
    unit: "ratio",
    better: "neither",
    needs: ["forecast", "actual"],
    when: ["date", "end", "start"],
    source: "Σ(forecast − actual) ÷ Σ actual",
    examples: ["FORECAST_BIAS({120;80;60}, {100;100;50}) // => 0.04"],
    way: (facts) => byActuals(facts, (error) => error),
  }),
};

/** Σ of what rows add ÷ Σ of what came true. */
function byActuals(facts: Facts, topOf: (error: number, actual: number) => number): Sums {
  const forecasts = facts.numbers("forecast");
  const actuals = facts.numbers("actual");
  const { argument } = facts.place("actual");
  const both = new Reasons(facts.rows).blank(actuals, left.noAmount).blank(forecasts, left.noAmount);
  const tops = actuals.map((actual, row) => topOf((forecasts[row] ?? Number.NaN) - actual, actual));
  const nothing = () => ({ kind: "nothing", argument, of: "actual" }) as const;
  const sums = quotientSums(both, tops, actuals, nothing);
  return answering(sums, (added) =>
    added.bottom < 0 ? { kind: "none", problem: nothing() } : resultOf(sums, added),
  );
}
