import { newcombe } from "../statistics/newcombe.ts";
import { tOf, Z95 } from "../statistics/normal.ts";
import type { Figure } from "./figure.ts";
import type { Metric } from "./metric.ts";
import { LEAST_ROWS, type Sampling } from "./sampling.ts";

/**
 * Whether the change of a metric between two figures is no more than chance would give: where nothing had changed, one
 * change in twenty or so would still be said to be none of chance. The figures must rest on different rows, such as
 * those of two months; for counts the two periods must be of like length.
 *
 * Shares of rows: 0 lies in the 95 % interval of their difference by Newcombe (1998). Means and quotients of sums: in
 * that of Welch (1947). Shares by a curve of survival: by their
 * standard errors. Counts of rows: |a − b| is no more than 1.96·√(a + b), the score test of two Poisson counts
 * (Przyborowski & Wilenski 1940 with the normal approximation).
 *
 * @returns undefined where the figures do not tell, as for sums of money and for medians, or where one is missing
 */
export function withinNoise(metric: Metric, current: Figure, previous: Figure): boolean | undefined {
  if (current.kind === "none" || previous.kind === "none") return undefined;
  const [a, b] = [current.sampling, previous.sampling];
  if (a?.kind === "share" && b?.kind === "share") {
    const { low, high } = newcombe(a, b);
    return low <= 0 && high >= 0;
  }
  if (a?.kind === "mean" && b?.kind === "mean") return means(current.value - previous.value, a, b);
  if (a?.kind === "curve" && b?.kind === "curve") {
    return Math.abs(current.value - previous.value) <= Z95 * Math.hypot(a.error, b.error);
  }
  if (!countsRows(metric, current) || !countsRows(metric, previous)) return undefined;
  return Math.abs(current.value - previous.value) <= Z95 * Math.sqrt(current.value + previous.value);
}

type Mean = Extract<Sampling, { readonly kind: "mean" }>;

function means(difference: number, a: Mean, b: Mean): boolean | undefined {
  if (Math.min(a.rows, b.rows) < LEAST_ROWS) return undefined;
  const [ofA, ofB] = [a.error ** 2, b.error ** 2];
  const variance = ofA + ofB;
  if (!(variance > 0) || !Number.isFinite(variance)) return undefined;
  const degrees = variance ** 2 / (ofA ** 2 / (a.rows - 1) + ofB ** 2 / (b.rows - 1));
  return Math.abs(difference) <= tOf(Z95, degrees) * Math.sqrt(variance);
}

/** A number of rows: what counts units or customers varies by more than a Poisson count. */
function countsRows({ unit, additive }: Metric, { value, rows }: { value: number; rows: number }): boolean {
  return unit === "count" && additive === true && value === rows;
}
