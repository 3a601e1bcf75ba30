import { quantileSorted } from "simple-statistics";
import { normalQuantile } from "./normal.ts";
import { uniforms } from "./seeded.ts";
import type { Interval } from "./wilson.ts";

/** An amount that comes with a probability, or does not come at all. */
export interface Chance {
  readonly probability: number;
  /** The standard error of its log-odds: how well the probability itself is known. */
  readonly error: number;
  /** Undefined where it is not known: then it is one of `amounts`. */
  readonly amount: number | undefined;
}

const SEED = 20_050_503;
const STRATA = 40;
const DRAWS_EACH = 50;
/** The largest amounts are drawn one by one; the sum of the many others is as good as normal. */
const MOST_SINGLE = 500;

/**
 * The interval in which Σ of what comes lies, from 2,000 simulated sums. The probabilities' own errors are taken to go
 * all one way at a time, since they were learned from the same history: 40 strata of a normal variable, 50 sums each.
 *
 * @param amounts of which one is drawn where an amount is not known; of like chance each
 */
export function sumInterval(
  chances: readonly Chance[],
  amounts: readonly number[],
  confidence: number,
): Interval {
  const { single, many } = split(chances, amounts);
  const next = uniforms(SEED);
  const sums: number[] = [];
  for (let stratum = 0; stratum < STRATA; stratum += 1) {
    const z = normalQuantile((stratum + 0.5) / STRATA);
    const { mean, deviation } = normalOf(many, z);
    const odds = single.map(({ chance }) => shifted(chance, z));
    for (let draw = 0; draw < DRAWS_EACH; draw += 1) {
      let sum = deviation > 0 ? mean + deviation * normalQuantile((next() + 1e-12) / (1 + 2e-12)) : mean;
      for (const [i, { chance, worth }] of single.entries()) {
        if (next() >= (odds[i] ?? 0)) continue;
        sum += chance.amount ?? amounts[Math.floor(next() * amounts.length)] ?? worth;
      }
      sums.push(sum);
    }
  }
  sums.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return { low: quantileSorted(sums, tail), high: quantileSorted(sums, 1 - tail) };
}

interface Weighed {
  readonly chance: Chance;
  /** The amount, or the mean of those that it may be. */
  readonly worth: number;
  /** The variance of an amount that is drawn. */
  readonly variance: number;
}

/** Largest first, in an order that does not depend on the order in which they are given. */
function split(chances: readonly Chance[], amounts: readonly number[]) {
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / Math.max(1, amounts.length);
  const spread = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / Math.max(1, amounts.length);
  const weighed = chances
    .filter(({ probability }) => probability > 0)
    .map(
      (chance): Weighed => ({
        chance,
        worth: chance.amount ?? mean,
        variance: chance.amount === undefined ? spread : 0,
      }),
    )
    .sort(
      (a, b) =>
        Math.abs(b.worth) - Math.abs(a.worth) ||
        b.worth - a.worth ||
        b.chance.probability - a.chance.probability ||
        b.chance.error - a.chance.error,
    );
  return { single: weighed.slice(0, MOST_SINGLE), many: weighed.slice(MOST_SINGLE) };
}

/** Mean and standard deviation of the sum of many. */
function normalOf(many: readonly Weighed[], z: number) {
  let [mean, variance] = [0, 0];
  for (const { chance, worth, variance: own } of many) {
    const p = shifted(chance, z);
    mean += p * worth;
    variance += p * (own + worth * worth) - (p * worth) ** 2;
  }
  return { mean, deviation: Math.sqrt(Math.max(0, variance)) };
}

/** A probability that is z standard errors off. */
function shifted({ probability, error }: Chance, z: number): number {
  if (probability >= 1) return 1;
  const odds = (probability / (1 - probability)) * Math.exp(z * error);
  return Number.isFinite(odds) ? odds / (1 + odds) : 1;
}
