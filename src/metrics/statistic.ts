import { mean, quantileSorted } from "simple-statistics";
import type { Cell } from "../table/cell.ts";
import { shown } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import { InputError } from "../table/problem.ts";

export const statistics = ["mean", "median", "p75", "p90", "min", "max"] as const;
export type Statistic = (typeof statistics)[number];

/** What people type for them, in both languages. */
const NAMES: { readonly [name in Statistic]: readonly string[] } = {
  mean: ["mean", "average", "avg", "ortalama"],
  median: ["median", "p50", "medyan", "ortanca"],
  p75: ["p75"],
  p90: ["p90"],
  min: ["min", "minimum", "en az", "en küçük", "en kısa"],
  max: ["max", "maximum", "maksimum", "en çok", "en büyük", "en uzun"],
};

/**
 * @throws {InputError} `not-a-choice` with the names that would do
 */
export function toStatistic(cell: Cell, argument: string): Statistic {
  const name = foldLabel(String(cell));
  const found = statistics.find((statistic) => NAMES[statistic].some((known) => foldLabel(known) === name));
  if (found === undefined) {
    throw new InputError({ kind: "not-a-choice", argument, found: shown(cell), choices: statistics });
  }
  return found;
}

/**
 * Quantiles by linear interpolation between order statistics (R's type 7, as PERCENTILE in Sheets).
 *
 * @param sorted at least one number, ascending
 */
export function statisticOf(sorted: number[], statistic: Statistic): number {
  return statistic === "mean" ? mean(sorted) : quantileSorted(sorted, SHARE[statistic]);
}

const SHARE = { min: 0, median: 0.5, p75: 0.75, p90: 0.9, max: 1 } as const;
