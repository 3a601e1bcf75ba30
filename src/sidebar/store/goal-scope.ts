import type { Tile } from "../../calls/tile.ts";
import type { View } from "../../calls/view.ts";
import type { Goal } from "../../goals/goal.ts";
import type { TrackedId } from "../../settings/tracked.ts";

export type TrackedGoal = Goal<TrackedId>;

/** For which stretch of time and for whom a goal is. */
export type GoalScope = Pick<TrackedGoal, "period" | "group">;

/**
 * The scope of the goal that a tile shows, or that a new one would have; null where the view has several filters,
 * since a goal is for one label.
 */
export function goalScope({ goal, additive }: Tile, { period, filters }: View): GoalScope | null {
  if (goal !== null) return { period: goal.goal.value.period, group: goal.goal.value.group };
  const [first = null, ...more] = filters;
  if (more.length > 0) return null;
  // What adds up is more over a year than over a month; a rate is meant for either.
  return { period: additive && period.unit !== "all" ? period.unit : "any", group: first };
}

/** A goal with the usual thresholds: at risk as soon as it falls short, off track from a tenth. */
export function newGoal(tile: Tile, scope: GoalScope, target: number): TrackedGoal {
  return { metric: tile.metric, ...scope, target, benchmark: null, atRiskFrom: 0, offTrackFrom: 0.1 };
}
