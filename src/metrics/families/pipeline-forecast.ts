import type { Facts } from "../facts.ts";
import { quotientOf, Sum, sampled } from "../fold.ts";
import { left } from "../left-out.ts";
import type { Begin } from "../metric.ts";
import { metric } from "../metric.ts";
import { Spread } from "../sampling.ts";

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
    fold: (facts) => byActuals(facts, (error, actual) => actual - Math.abs(error)),
  }),

  "forecast-bias": metric({
    unit: "ratio",
    better: "neither",
    needs: ["forecast", "actual"],
    when: ["date", "end", "start"],
    source: "Σ(forecast − actual) ÷ Σ actual",
    examples: ["FORECAST_BIAS({120;80;60}, {100;100;50}) // => 0.04"],
    fold: (facts) => byActuals(facts, (error) => error),
  }),
};

/** Σ of what rows add ÷ Σ of what came true. */
function byActuals(facts: Facts, topOf: (error: number, actual: number) => number): Begin {
  const forecasts = facts.numbers("forecast");
  const actuals = facts.numbers("actual");
  const { argument } = facts.place("actual");
  return () => {
    const [top, bottom, spread] = [new Sum(), new Sum(), new Spread()];
    return {
      add(row) {
        const actual = actuals[row] ?? Number.NaN;
        const error = (forecasts[row] ?? Number.NaN) - actual;
        if (Number.isNaN(error)) return left.noAmount;
        top.add(topOf(error, actual));
        bottom.add(actual);
        spread.add(top.taken(), bottom.taken());
        return left.used;
      },
      result: () =>
        sampled(
          quotientOf(top.value, Math.max(0, bottom.value), () => ({
            kind: "nothing",
            argument,
            of: "actual",
          })),
          spread,
        ),
    };
  };
}
