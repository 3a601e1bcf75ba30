/** The 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of a share by Wilson's score method (1927), which holds for few trials and for shares near 0 or 1.
 *
 * @param trials above 0
 */
export function wilson(successes: number, trials: number): Interval {
  const share = successes / trials;
  const z2 = (Z95 * Z95) / trials;
  const middle = share + z2 / 2;
  const half = Z95 * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  return {
    low: Math.max(0, (middle - half) / (1 + z2)),
    high: Math.min(1, (middle + half) / (1 + z2)),
  };
}
