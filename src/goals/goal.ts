import type { Better } from "../metrics/metric.ts";
import type { PeriodUnit } from "../table/period.ts";

/** A goal for a stretch of time: each month anew, say. "any" is for figures that mean the same over any stretch. */
export type GoalPeriod = "any" | Exclude<PeriodUnit, "day">;

/** For whom a goal is: one label of a column, such as one person's. */
export interface GoalGroup {
  readonly by: "owner" | "team" | "manager" | "product" | "region" | "source";
  readonly value: string;
}

/** @typeParam Id the metrics that there are: those of the catalogue and the file's own */
export interface Goal<Id extends string = string> {
  readonly metric: Id;
  readonly period: GoalPeriod;
  /** null: for all. */
  readonly group: GoalGroup | null;
  /** In the metric's unit: a ratio as a fraction (0.25), a duration in days, money as it stands in the sheet. */
  readonly target: number;
  /** What others reach, to compare with; null where none is known. */
  readonly benchmark: number | null;
  /** How far short of the target, as a share of it, a figure is still on track: 0 by default. */
  readonly atRiskFrom: number;
  /** How far short of the target, as a share of it, a figure is off track: 0.1 by default. */
  readonly offTrackFrom: number;
}

export type Status = "on-track" | "at-risk" | "off-track" | "no-goal" | "no-data";

/** How far from its target a figure may be, as a share of it, and not yet be off track. */
const OFF_TRACK_FROM = 0.1;
/** 90 lies within a tenth of 100, though 1 - 0.9 is a little less than 0.1 in binary. */
const ROUNDING = 1 + 1e-9;

/**
 * Where a figure stands against its goal: reached is on track, within a tenth of the target at risk. Where neither
 * way is better, a figure within a tenth of the target has reached it.
 *
 * @param value undefined where there is no figure
 * @param offTrackFrom how far from the target is not yet off track, as a share of the target
 * @param atRiskFrom how far from the target is still on track, as a share of the target
 * @example goalStatus(0.3, 0.25, "higher") // => "on-track"
 * @example goalStatus(0.23, 0.25, "higher") // => "at-risk"
 * @example goalStatus(60, 45, "lower") // => "off-track"
 * @example goalStatus(95, 100, "neither") // => "on-track"
 * @example goalStatus(96, 100, "higher", 0.2, 0.05) // => "on-track"
 */
export function goalStatus(
  value: number | undefined,
  target: number | undefined,
  better: Better,
  offTrackFrom = OFF_TRACK_FROM,
  atRiskFrom = 0,
): Status {
  if (value === undefined) return "no-data";
  if (target === undefined) return "no-goal";
  const within = (share: number) => Math.abs(value - target) <= Math.abs(target) * share * ROUNDING;
  if (better === "neither") return within(offTrackFrom) ? "on-track" : "off-track";
  const reached = better === "higher" ? value >= target : value <= target;
  if (reached || within(atRiskFrom)) return "on-track";
  return within(offTrackFrom) ? "at-risk" : "off-track";
}

/**
 * How far a figure has come: value ÷ target for what should be high, target ÷ value for what should be low. Null where
 * a share of the target says nothing: neither way is better, or one of the two is not above 0.
 *
 * @example progressOf(90, 120, "higher") // => 0.75
 * @example progressOf(60, 45, "lower") // => 0.75
 * @example progressOf(0, 45, "lower") // => null
 */
export function progressOf(value: number | undefined, target: number, better: Better): number | null {
  if (value === undefined || better === "neither" || target <= 0) return null;
  if (better === "higher") return value / target;
  return value > 0 ? target / value : null;
}

/** From worst to best. */
const RANKED: readonly Status[] = ["off-track", "at-risk", "on-track"];

/**
 * The status of a figure that had another before. It is better at once, but worse only when the figure has fallen
 * below the limit by the band, so that one that hovers about a limit keeps its status.
 *
 * @param now as `goalStatus` gives it for the figure
 * @param eased as `goalStatus` gives it for the figure with the band made good
 * @example steadyStatus("at-risk", "on-track", "on-track") // => "on-track"
 * @example steadyStatus("off-track", "at-risk", "on-track") // => "at-risk"
 * @example steadyStatus("at-risk", "on-track", "off-track") // => "at-risk"
 */
export function steadyStatus(now: Status, eased: Status, previous: Status): Status {
  const [from, best, before] = [now, eased, previous].map((status) => RANKED.indexOf(status));
  if (from === undefined || best === undefined || before === undefined || from < 0) return now;
  return RANKED[Math.max(from, Math.min(best, before))] ?? now;
}
