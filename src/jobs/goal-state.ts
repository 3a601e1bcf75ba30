import type { GoalState, Tile } from "../calls/tile.ts";
import type { PeriodChoice, View, ViewPeriod } from "../calls/view.ts";
import { adviceFor, firstTarget } from "../goals/advice.ts";
import type { Goal, GoalGroup, Status } from "../goals/goal.ts";
import { standingOf } from "../goals/standing.ts";
import type { Better } from "../metrics/metric.ts";
import type { Versioned } from "../settings/settings.ts";
import type { TrackedId } from "../settings/tracked.ts";
import { foldLabel } from "../table/label.ts";
import type { SeriesFigure } from "./finding.ts";

/** What a goal is held against. */
export interface Judged {
  readonly value: number | undefined;
  readonly better: Better;
  readonly additive: boolean;
  /** The unit of the period that the value is about; "all" for all rows. */
  readonly unit: PeriodChoice["unit"];
  /** That period; null for all rows. */
  readonly period: ViewPeriod | null;
  readonly series: readonly SeriesFigure[];
}

type SavedGoal = Versioned<Goal<TrackedId>>;

/**
 * The goal that a view shows: for the period that it is about, else one for any, and for whom it is filtered by. A
 * sum has a goal for any period only where it is that of all rows.
 */
export function goalIn(
  goals: readonly SavedGoal[],
  { additive, unit }: Pick<Judged, "additive" | "unit">,
  { filters }: View,
): SavedGoal | undefined {
  const fitting = goals.filter(({ value }) => forWhom(value.group, filters));
  const ofPeriod = fitting.find(({ value }) => value.period === unit);
  const ofAny = fitting.find(({ value }) => value.period === "any");
  return ofPeriod ?? (additive && unit !== "all" ? undefined : ofAny);
}

function forWhom(group: GoalGroup | null, filters: View["filters"]): boolean {
  const [first, second] = filters;
  if (group === null) return first === undefined;
  return second === undefined && first?.by === group.by && foldLabel(first.value) === foldLabel(group.value);
}

/** How a figure stands against the goal that the view shows, and what its past suggests. */
export function standing(
  goal: SavedGoal | undefined,
  judged: Judged,
): { readonly goal: GoalState | null; readonly status: Status } & Pick<Tile, "suggested"> {
  const { value, better, additive, unit, period, series } = judged;
  // The periods of a sum over all rows are no measure of the whole.
  const past = additive && unit === "all" ? [] : series.filter(({ finished }) => finished);
  if (goal === undefined) {
    const status = value === undefined ? "no-data" : "no-goal";
    return { goal: null, status, suggested: firstTarget(past) };
  }
  const underWay = additive && period !== null && !period.finished ? period : undefined;
  const { status, progress, pace } = standingOf(goal.value, value, better, underWay);
  const advice = adviceFor(goal.value.target, better, past);
  return { goal: { goal, progress, pace, advice }, status, suggested: null };
}
