import { Z95 } from "./normal.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of a share by Wilson's score method (1927), which holds for few trials and for shares near 0 or 1.
 *
 * @param trials above 0
 * @param z as `zOf` gives it; that of 95 % by default
 */
export function wilson(successes: number, trials: number, z = Z95): Interval {
  const share = successes / trials;
  const z2 = (z * z) / trials;
  const middle = share + z2 / 2;
  const half = z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  // None of them, or all: the limit is 0 or 1 itself, but for the digits that the root costs.
  return {
    low: successes === 0 ? 0 : (middle - half) / (1 + z2),
    high: successes === trials ? 1 : (middle + half) / (1 + z2),
  };
}
