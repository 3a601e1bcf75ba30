import { quantileSorted } from "simple-statistics";
import { choice } from "./option.ts";

/** What people call them, in both languages. */
const NAMES = {
  mean: ["average", "avg", "ortalama"],
  median: ["p50", "medyan", "ortanca"],
  p75: [],
  p90: [],
  min: ["minimum", "en az", "en küçük", "en kısa"],
  max: ["maximum", "maksimum", "en çok", "en büyük", "en uzun"],
} as const;

export type Statistic = keyof typeof NAMES;

/** The option `statistic` of a metric. */
export function statistic(fallback: Statistic) {
  return choice(NAMES, fallback);
}

const SHARE = { min: 0, median: 0.5, p75: 0.75, p90: 0.9, max: 1 } as const;

/**
 * Quantiles by linear interpolation between order statistics (R's type 7, as PERCENTILE in Sheets).
 *
 * @param sorted at least one number, ascending
 */
export function statisticOf(sorted: number[], of: Exclude<Statistic, "mean">): number {
  const value = quantileSorted(sorted, SHARE[of]);
  if (Number.isFinite(value)) return value;
  // Two numbers may lie further apart than the largest number is; half of them do not.
  return (
    2 *
    quantileSorted(
      sorted.map((number) => number / 2),
      SHARE[of],
    )
  );
}
