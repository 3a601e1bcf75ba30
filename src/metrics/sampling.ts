import { tOf } from "../statistics/normal.ts";
import { type Interval, wilson } from "../statistics/wilson.ts";

/** What a figure says of the chance in it. */
export type Sampling =
  /** A share of things that each either have something or not. */
  | { readonly kind: "share"; readonly successes: number; readonly trials: number }
  /** A share compounded: 1 − (1 − share)^times, as a month's churn is for a year. */
  | {
      readonly kind: "compounded";
      readonly successes: number;
      readonly trials: number;
      readonly times: number;
    }
  /** A mean, or a quotient of two sums, over so many rows, with its standard error. */
  | {
      readonly kind: "mean";
      readonly error: number;
      readonly rows: number;
      /** Whether it lies between 0 and 1, whatever the rows. */
      readonly within: boolean;
    }
  /** A share by a curve of survival, with Greenwood's standard error. */
  | { readonly kind: "curve"; readonly error: number };

/** Fewer rows than this do not tell how much they vary. */
export const LEAST_ROWS = 10;

/**
 * The interval of a figure: a share's by Wilson; a mean's by Student's t, and where it lies between 0 and 1 on the scale
 * of log-odds; a curve's on the scale of log(−log) (Kalbfleisch & Prentice 1980).
 *
 * @param z as `zOf` gives it
 * @returns undefined where there are too few rows to tell, or none that differs from the others
 */
export function intervalOf(value: number, sampling: Sampling, z: number): Interval | undefined {
  switch (sampling.kind) {
    case "share":
      return wilson(sampling.successes, sampling.trials, z);
    case "compounded": {
      // It grows with the share, so that its bounds are those of the share, compounded.
      const { low, high } = wilson(sampling.successes, sampling.trials, z);
      const over = (share: number) => 1 - (1 - share) ** sampling.times;
      return { low: over(low), high: over(high) };
    }
    case "mean": {
      const { error, rows, within } = sampling;
      if (rows < LEAST_ROWS || !(error > 0) || !Number.isFinite(error)) return undefined;
      const half = tOf(z, rows - 1) * error;
      return within && value > 0 && value < 1
        ? onLogOdds(value, half)
        : { low: value - half, high: value + half };
    }
    case "curve":
      return onLogLog(value, z * sampling.error);
  }
}

function onLogOdds(value: number, half: number): Interval {
  const odds = value / (1 - value);
  const factor = Math.exp(half / (value * (1 - value)));
  return { low: odds / (odds + factor), high: (odds * factor) / (1 + odds * factor) };
}

/**
 * The interval of 1 − S, where `half` is z standard errors of S: S^exp(±half ÷ (S·log S)).
 *
 * @returns undefined where S is 0 or 1: nothing has happened, or to all
 */
export function onLogLog(value: number, half: number): Interval | undefined {
  const survival = 1 - value;
  if (!(survival > 0 && survival < 1) || !(half > 0)) return undefined;
  const factor = Math.exp(half / (survival * Math.log(survival)));
  return { low: 1 - survival ** factor, high: 1 - survival ** (1 / factor) };
}

/** How many numbers `addPair` keeps. */
export const PAIR_SPREAD = 6;

/**
 * Takes a row of Σ x ÷ Σ y to what the rows tell of the chance in it, which lies at a place among other sums: how many
 * there are, Σ x², Σ xy, Σ y², how many are no share (x is 0 or 1 and y is 1), and how many x are no part of their y.
 * A row that adds nothing to either sum says nothing.
 */
export function addPair(sums: Float64Array, at: number, x: number, y: number): void {
  if (x === 0 && y === 0) return;
  sums[at] = (sums[at] ?? 0) + 1;
  sums[at + 1] = (sums[at + 1] ?? 0) + x * x;
  sums[at + 2] = (sums[at + 2] ?? 0) + x * y;
  sums[at + 3] = (sums[at + 3] ?? 0) + y * y;
  if (y !== 1 || (x !== 0 && x !== 1)) sums[at + 4] = (sums[at + 4] ?? 0) + 1;
  if (x < 0 || x > y) sums[at + 5] = (sums[at + 5] ?? 0) + 1;
}

/**
 * Whether Σ x ÷ Σ y is a share, else its standard error by linearisation (Cochran 1977, Sampling Techniques, 6.4):
 * √(Σ(x − r·y)² · n ÷ (n − 1)) ÷ Σ y.
 *
 * @param at where `addPair` has kept what the rows tell
 */
export function samplingOfPairs(sums: Float64Array, at: number, top: number, bottom: number): Sampling {
  const [rows = 0, xx = 0, xy = 0, yy = 0, unshared = 0, beyond = 0] = sums.subarray(at, at + PAIR_SPREAD);
  if (unshared === 0) return { kind: "share", successes: top, trials: bottom };
  const ratio = top / bottom;
  const squares = Math.max(0, xx - 2 * ratio * xy + ratio * ratio * yy);
  const error = Math.sqrt((squares * rows) / (rows - 1)) / Math.abs(bottom);
  return { kind: "mean", error, rows, within: beyond === 0 };
}

/** What the rows of one quotient tell of the chance in it. */
export class Spread {
  private readonly sums = new Float64Array(PAIR_SPREAD);

  add(x: number, y: number): void {
    addPair(this.sums, 0, x, y);
  }

  of(top: number, bottom: number): Sampling {
    return samplingOfPairs(this.sums, 0, top, bottom);
  }
}

/**
 * Of the mean of so many values: their standard deviation ÷ √n.
 *
 * @param squares the sum of their squared deviations from it
 */
export function samplingOfMean(rows: number, squares: number): Sampling {
  return { kind: "mean", error: Math.sqrt(squares / (rows - 1) / rows), rows, within: false };
}
