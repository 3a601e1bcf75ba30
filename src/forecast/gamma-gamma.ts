import { digamma, logGamma, logGammaRise } from "./log-gamma.ts";
import type { Likelihood } from "./maximum-likelihood.ts";

/** The model's parameters; gamma is in the unit of the amounts. */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** What a customer spent on the purchases after the first. */
export interface Spending {
  /** How many these are; 1 at least. */
  readonly repeats: number;
  /** Their average, above 0. */
  readonly mean: number;
}

/** The coordinates of the fit, by name. */
export const spendCoordinate = { ordersAlike: 0, customersAlike: 1, level: 2 } as const;

const LEAST_ALIKE = Math.log(1e-3);
/** Equal amounts drive p and q here: what is then expected is within a millionth of that amount. */
const MOST_ALIKE = Math.log(1e6);
/** The level is no further than e to this from the average amount. */
const FARTHEST = 12;

/**
 * The likelihood of the Gamma-Gamma model of spend (Fader & Hardie 2013, The Gamma-Gamma Model of Monetary Value,
 * equation 3): the amounts of a customer's purchases are gamma distributed with shape p about a mean of the customer's
 * own, and these means are inverse gamma distributed (q, gamma) over the customers. The paper writes v or γ for gamma.
 */
export function gammaGammaLikelihood(spendings: readonly Spending[]): Likelihood {
  const level = Math.log(spendings.reduce((sum, { mean }) => sum + mean, 0) / spendings.length);
  return {
    observations: spendings.length,
    starts: [
      [1, 1, level],
      [0, 3, level],
    ],
    box: {
      least: [LEAST_ALIKE, LEAST_ALIKE, level - FARTHEST],
      most: [MOST_ALIKE, MOST_ALIKE, level + FARTHEST],
    },
    // p, q and gamma × p ÷ q, the level, which does not follow p and q to their limits.
    logsAt: ([p = 0, q = 0, mean = 0]) => Float64Array.of(p, q, mean + q - p),
    changesAt: () => [
      [1, 0, 0],
      [0, 1, 0],
      [-1, 1, 1],
    ],
    evaluate: (parameters, slopes) => evaluate(spendings, parameters, slopes),
  };
}

function evaluate(
  spendings: readonly Spending[],
  [p = 0, q = 0, gamma = 0]: Float64Array,
  slopes: Float64Array,
): number {
  const [logGammaQ, digammaQ] = [logGamma(q), digamma(q)];
  const known = new Map<number, ReturnType<typeof ofCount>>();
  let [sum, byP, byQ, byGamma] = [0, 0, 0, 0];
  for (const { repeats, mean } of spendings) {
    const count = known.get(repeats) ?? ofCount(p * repeats, q);
    known.set(repeats, count);
    const paid = repeats * mean;
    // ln of gamma's and of the payments' share in gamma + payments.
    const [logShare, logRest] = [-Math.log1p(paid / gamma), -Math.log1p(gamma / paid)];
    sum += count.rise - logGammaQ - Math.log(mean) + p * repeats * logRest + q * logShare;
    byP += repeats * (count.riseByP + logRest);
    byQ += count.digamma - digammaQ + logShare;
    byGamma += (q * paid - p * repeats * gamma) / (gamma + paid);
  }
  slopes.set([byP * p, byQ * q, byGamma]);
  return sum;
}

function ofCount(shape: number, q: number) {
  const both = digamma(shape + q);
  return { rise: logGammaRise(shape, q), riseByP: both - digamma(shape), digamma: both };
}

/**
 * The amount that a purchase of a customer is expected to have, of any customer's where there is no repeat purchase:
 * the customer's own average drawn towards that of all (Fader & Hardie 2013, equation 5).
 *
 * @param q above 1: with less there is no average of all
 * @param spent on the purchases after the first, all together
 */
export function expectedAmount({ p, q, gamma }: GammaGamma, repeats: number, spent: number): number {
  return (p * (gamma + spent)) / (p * repeats + q - 1);
}
