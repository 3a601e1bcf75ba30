import type { Histories } from "./histories.ts";
import type { Likelihood } from "./maximum-likelihood.ts";
import { gammaRates, type Mixing } from "./mixing.ts";

/** What is left of a likelihood when its four parameters are two mixing distributions: of buying and of leaving. */
interface Parts {
  readonly leaving: Mixing;
  /** The mean of leaving to start from, as the mixing distribution takes it. */
  readonly leavingMean: number;
  readonly evaluate: Likelihood["evaluate"];
}

/** A mean further off than this factor is none that purchases could tell of. */
const FARTHEST = 12;
/** Customers who differ more than at the least are of two kinds; more alike than at the most, no data show a difference. */
const LEAST_ALIKE = Math.log(1e-3);
const MOST_ALIKE = Math.log(1e4);

/** The coordinates of a model's fit, by name. */
export const coordinate = { buying: 0, buyingAlike: 1, leaving: 2, leavingAlike: 3 } as const;

export function repeatLikelihood(
  { repeats, age, customers }: Histories,
  { leaving, leavingMean, evaluate }: Parts,
): Likelihood {
  const rate = Math.log(weighted(repeats, customers) / weighted(age, customers));
  const bounds = (by: number, alike: number) => [rate + by, alike, leavingMean + by, alike];
  return {
    observations: customers.reduce((sum, n) => sum + n, 0),
    starts: [
      [rate, 0, leavingMean, Math.log(20)],
      [rate, 0, leavingMean - 2, Math.log(0.5)],
    ],
    box: { least: bounds(-FARTHEST, LEAST_ALIKE), most: bounds(FARTHEST, MOST_ALIKE) },
    logsAt: ([buying = 0, alike = 0, mean = 0, leavingAlike = 0]) =>
      Float64Array.of(...gammaRates.logs(buying, alike), ...leaving.logs(mean, leavingAlike)),
    changesAt: ([buying = 0, , mean = 0]) => [
      ...gammaRates.changes(buying).map((row) => [...row, 0, 0]),
      ...leaving.changes(mean).map((row) => [0, 0, ...row]),
    ],
    evaluate,
  };
}

/** Σ value × weight. */
export function weighted(values: Float64Array, weights: Float64Array): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}
