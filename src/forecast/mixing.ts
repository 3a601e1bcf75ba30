/**
 * A mixing distribution's two parameters by its mean and by what tells how little single ones differ from it (the
 * larger, the more alike), both as logarithms or log-odds.
 */
export interface Mixing {
  /** ln of the two parameters. */
  logs(mean: number, alikeness: number): readonly [first: number, second: number];
  /** How these change with mean and alikeness: a row for each. */
  changes(mean: number): readonly [readonly [number, number], readonly [number, number]];
}

/** Gamma distributed rates: shape and rate parameter by ln of the mean rate and ln of the shape. */
export const gammaRates: Mixing = {
  logs: (mean, shape) => [shape, shape - mean],
  changes: () => [
    [0, 1],
    [-1, 1],
  ],
};

/** Beta distributed chances: a and b by the log-odds of the mean chance and ln of a + b. */
export const betaChances: Mixing = {
  logs: (odds, sum) => [sum - softplus(-odds), sum - softplus(odds)],
  changes(odds) {
    const mean = shareOf(odds);
    return [
      [1 - mean, 1],
      [-mean, 1],
    ];
  },
};

/** ln(1 + eˣ), whatever x. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** The share whose log-odds these are, whatever they are. */
export function shareOf(odds: number): number {
  const e = Math.exp(-Math.abs(odds));
  return odds > 0 ? 1 / (1 + e) : e / (1 + e);
}
