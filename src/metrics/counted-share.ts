import type { Share } from "./difference.ts";
import { kindOf } from "./field.ts";
import type { Figure } from "./figure.ts";
import type { Metric } from "./metric.ts";

/**
 * What was counted of how many, where a figure is a share of counted rows: only such a share has an interval, and two
 * of them a difference that chance may explain. A ratio of sums is none, though the sums may be small whole numbers.
 */
export function countedShare({ unit, needs, beside }: Metric, figure: Figure): Share | undefined {
  const sums = [...needs, ...beside].some((field) => ["money", "number"].includes(kindOf(field)));
  if (unit !== "ratio" || sums || figure.kind === "none") return undefined;
  const { numerator, denominator, rows } = figure;
  if (numerator === undefined || denominator === undefined || denominator > rows) return undefined;
  const counts = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (!counts || numerator < 0 || numerator > denominator || denominator === 0) return undefined;
  return { successes: numerator, trials: denominator };
}
