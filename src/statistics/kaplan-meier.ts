import type { LifeTable } from "./life-table.ts";

/** The share of lives that last longer than each time at which one has ended. */
export interface Curve {
  readonly times: readonly number[];
  readonly survival: readonly number[];
  /** Greenwood's Σ d ÷ (n·(n − d)): the variance of log S; infinite where S is 0. */
  readonly variance: readonly number[];
  /** The longest time that any life was observed for. */
  readonly longest: number;
}

/**
 * Kaplan & Meier's product limit estimate (1958), the two causes taken together, with Greenwood's variance (1926).
 */
export function kaplanMeier({ times, atRisk, first, second }: LifeTable): Curve {
  const curve = { times: [] as number[], survival: [] as number[], variance: [] as number[] };
  let [survival, variance] = [1, 0];
  for (const [i, time] of times.entries()) {
    const ended = (first[i] ?? 0) + (second[i] ?? 0);
    const lives = atRisk[i] ?? 0;
    if (ended === 0) continue;
    survival *= (lives - ended) / lives;
    variance += ended / (lives * (lives - ended));
    curve.times.push(time);
    curve.survival.push(survival);
    curve.variance.push(variance);
  }
  return { ...curve, longest: times[times.length - 1] ?? 0 };
}

/** S just after a time. */
export function survivalAt({ times, survival }: Curve, time: number): number {
  const place = placeAt(times, time);
  return place < 0 ? 1 : (survival[place] ?? 1);
}

/** The place of the last of these, ascending, that is not above a value; -1 where all are. */
export function placeAt(ascending: readonly number[], value: number): number {
  let [low, high] = [-1, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** On which scale the limits of S are laid: R's conf.type. */
export type Scale = "log" | "log-log" | "plain";

/** The limits of S at a place of the curve; undefined where S is 0, as its variance is not known there. */
function limitsAt({ survival, variance }: Curve, place: number, z: number, scale: Scale) {
  const at = survival[place] ?? 1;
  const half = z * Math.sqrt(variance[place] ?? 0);
  if (at === 0) return undefined;
  switch (scale) {
    case "plain":
      return { low: Math.max(0, at - at * half), high: Math.min(1, at + at * half) };
    case "log":
      return { low: at * Math.exp(-half), high: Math.min(1, at * Math.exp(half)) };
    case "log-log": {
      const factor = Math.exp(half / Math.log(at));
      return { low: at ** (1 / factor), high: at ** factor };
    }
  }
}

export interface Quantile {
  /** Undefined where the curve does not fall so far. */
  readonly time: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * The time by which a share of the lives has ended: where S falls to 1 − share. Its limits are the times at which the
 * limits of S fall there (Brookmeyer & Crowley 1982). As in R's `survfit`, a curve that runs level at just 1 − share
 * gives the middle of that stretch.
 *
 * @param share above 0 and below 1
 */
export function quantileOf(curve: Curve, share: number, z: number, scale: Scale): Quantile {
  const limits = curve.times.map((_, place) => limitsAt(curve, place, z, scale));
  return {
    time: crossing(curve, curve.survival, 1 - share),
    low: crossing(
      curve,
      limits.map((limit) => limit?.low),
      1 - share,
    ),
    high: crossing(
      curve,
      limits.map((limit) => limit?.high),
      1 - share,
    ),
  };
}

/** What rounding may add to a survival that is just at the level. */
const TOLERANCE = 1.5e-8;

/** Where a falling line first comes to a level. */
function crossing(
  { times, longest }: Curve,
  line: readonly (number | undefined)[],
  level: number,
): number | undefined {
  const reached = line.findIndex((value) => value !== undefined && value <= level + TOLERANCE);
  if (reached < 0) return undefined;
  const below = line.findIndex((value) => value !== undefined && value < level - TOLERANCE);
  const from = times[reached] ?? longest;
  if (below === reached) return from;
  return (from + (times[below] ?? longest)) / 2;
}
