import type { MetricId } from "../metrics/catalogue.ts";
import type { Better } from "../metrics/metric.ts";

export interface Goal {
  readonly metric: MetricId;
  /** In the metric's unit: a ratio as a fraction (0.25), a duration in days, money as it stands in the sheet. */
  readonly target: number;
}

export type Status = "on-track" | "at-risk" | "off-track" | "no-goal" | "no-data";

/** How far from its target a figure may be, as a share of it, to be at risk and not yet off track. */
const AT_RISK_SHARE = 0.1;

/**
 * Where a figure stands against its goal: reached is on track, within a tenth of the target at risk.
 *
 * @param value undefined where there is no figure
 * @example goalStatus(0.3, 0.25, "higher") // => "on-track"
 * @example goalStatus(0.23, 0.25, "higher") // => "at-risk"
 * @example goalStatus(60, 45, "lower") // => "off-track"
 */
export function goalStatus(value: number | undefined, target: number | undefined, better: Better): Status {
  if (value === undefined) return "no-data";
  if (target === undefined) return "no-goal";
  const shortfall = better === "higher" ? target - value : value - target;
  if (shortfall <= 0) return "on-track";
  return shortfall <= Math.abs(target) * AT_RISK_SHARE ? "at-risk" : "off-track";
}
