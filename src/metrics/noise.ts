import { newcombe } from "./difference.ts";
import type { Figure } from "./figure.ts";
import { Z95 } from "./interval.ts";
import type { Metric } from "./metric.ts";
import { shareOfRows } from "./share-of-rows.ts";

/**
 * Whether the change of a metric between two figures is no more than chance would give: where nothing had changed, one
 * change in twenty or so would still be said to be none of chance. The figures must rest on different rows, such as
 * those of two months; for counts the two periods must be of like length.
 *
 * Shares of rows: 0 lies in the 95 % interval of their difference by Newcombe (1998). Counts of rows: |a − b| is no
 * more than 1.96·√(a + b), the score test of two Poisson counts (Przyborowski & Wilenski 1940 with the normal
 * approximation).
 *
 * @returns undefined where the figures do not tell, as for sums of money and for medians, or where one is missing
 */
export function withinNoise(metric: Metric, current: Figure, previous: Figure): boolean | undefined {
  const [a, b] = [shareOfRows(metric, current), shareOfRows(metric, previous)];
  if (a !== undefined && b !== undefined) {
    const { low, high } = newcombe(a, b);
    return low <= 0 && high >= 0;
  }
  const [now, before] = [countOfRows(metric, current), countOfRows(metric, previous)];
  if (now === undefined || before === undefined) return undefined;
  return Math.abs(now - before) <= Z95 * Math.sqrt(now + before);
}

/** A number of rows: what counts units or customers varies by more than a Poisson count. */
function countOfRows({ unit, additive }: Metric, figure: Figure): number | undefined {
  if (unit !== "count" || !additive || figure.kind === "none") return undefined;
  return figure.value === figure.rows ? figure.value : undefined;
}
