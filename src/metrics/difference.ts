import { type Interval, wilson } from "./interval.ts";

/** A number of successes among trials; trials are above 0. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/**
 * The 95 % interval of the difference of two independent shares, a − b, by Newcombe's hybrid score method (1998,
 * "Interval estimation for the difference between independent proportions", method 10).
 */
export function newcombe(a: Share, b: Share): Interval {
  const [p, q] = [a.successes / a.trials, b.successes / b.trials];
  const [ofA, ofB] = [wilson(a.successes, a.trials), wilson(b.successes, b.trials)];
  return {
    low: p - q - Math.hypot(p - ofA.low, ofB.high - q),
    high: p - q + Math.hypot(ofA.high - p, q - ofB.low),
  };
}
