import type { Share } from "./difference.ts";
import { kindOf } from "./field.ts";
import type { Figure } from "./figure.ts";
import type { Metric } from "./metric.ts";

/** Whether a metric says what share of rows has something: a ratio of sums has no interval of a share. */
export function isShareOfRows({ unit, needs, beside }: Metric): boolean {
  const sums = [...needs, ...beside].some((field) => ["money", "number"].includes(kindOf(field)));
  return unit === "ratio" && !sums;
}

/** The rows behind a figure, as successes among trials; undefined where it is no share of rows. */
export function shareOfRows(metric: Metric, figure: Figure): Share | undefined {
  if (!isShareOfRows(metric) || figure.kind === "none") return undefined;
  const { numerator, denominator, rows } = figure;
  if (numerator === undefined || denominator === undefined || denominator > rows) return undefined;
  const counts = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (!counts || numerator < 0 || numerator > denominator) return undefined;
  return { successes: numerator, trials: denominator };
}
