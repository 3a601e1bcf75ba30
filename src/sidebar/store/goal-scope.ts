import type { Tile } from "../../calls/tile.ts";
import type { View } from "../../calls/view.ts";
import type { Goal } from "../../goals/goal.ts";
import type { TrackedId } from "../../settings/tracked.ts";

export type TrackedGoal = Goal<TrackedId>;

/** For which stretch of time and for whom a goal is. */
export type GoalScope = Pick<TrackedGoal, "period" | "group">;

/** The scope of a new goal that this view would show; null where the view has several filters: a goal is for one. */
export function goalScope({ additive }: Pick<Tile, "additive">, { period, filters }: View): GoalScope | null {
  const [first = null, ...more] = filters;
  if (more.length > 0) return null;
  // What adds up is more over a year than over a month; a rate is meant for either.
  return { period: additive && period.unit !== "all" ? period.unit : "any", group: first };
}

/** Tells the goals of one metric apart: there is one for a period and a group. */
export function scopeKey({ period, group }: GoalScope): string {
  return JSON.stringify([period, group?.by ?? null, group?.value ?? null]);
}
