import { Z95 } from "./normal.ts";
import { type Interval, wilson } from "./wilson.ts";

/** A number of successes among trials; trials are above 0. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/**
 * The interval of the difference of two independent shares, a − b, by Newcombe's hybrid score method (1998,
 * "Interval estimation for the difference between independent proportions", method 10).
 *
 * @param z as `zOf` gives it; that of 95 % by default
 */
export function newcombe(a: Share, b: Share, z = Z95): Interval {
  const [p, q] = [a.successes / a.trials, b.successes / b.trials];
  const [ofA, ofB] = [wilson(a.successes, a.trials, z), wilson(b.successes, b.trials, z)];
  return {
    low: p - q - Math.hypot(p - ofA.low, ofB.high - q),
    high: p - q + Math.hypot(ofA.high - p, q - ofB.low),
  };
}
