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

/**
 * What the rows of Σ x ÷ Σ y tell of the chance in it: whether it is a share, else its standard error by
 * linearisation (Cochran 1977, Sampling Techniques, 6.4): √(Σ(x − r·y)² · n ÷ (n − 1)) ÷ Σ y.
 */
export class Spread {
  private rows = 0;
  private xx = 0;
  private xy = 0;
  private yy = 0;
  /** Whether every x is 0 or 1 and its y 1; whether every x is part of its y. */
  private shares = true;
  private parts = true;

  /** A row that adds nothing to either sum says nothing. */
  add(x: number, y: number): void {
    if (x === 0 && y === 0) return;
    this.rows += 1;
    this.xx += x * x;
    this.xy += x * y;
    this.yy += y * y;
    if (y !== 1 || (x !== 0 && x !== 1)) this.shares = false;
    if (x < 0 || x > y) this.parts = false;
  }

  of(top: number, bottom: number): Sampling {
    if (this.shares) return { kind: "share", successes: top, trials: bottom };
    const ratio = top / bottom;
    const squares = Math.max(0, this.xx - 2 * ratio * this.xy + ratio * ratio * this.yy);
    const error = Math.sqrt((squares * this.rows) / (this.rows - 1)) / Math.abs(bottom);
    return { kind: "mean", error, rows: this.rows, within: this.parts };
  }
}

/** The sum of the squared deviations of numbers from their mean, as they come (Welford 1962). */
export class Deviation {
  squares = 0;
  private count = 0;
  private mean = 0;

  add(x: number): void {
    this.count += 1;
    const from = x - this.mean;
    this.mean += from / this.count;
    this.squares += from * (x - this.mean);
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
