import type { Tile } from "../../calls/tile.ts";
import type { View } from "../../calls/view.ts";
import type { GoalGroup } from "../../goals/goal.ts";
import type { GoalLine } from "../../mail/digest.ts";
import { valuesOf } from "../../settings/settings.ts";
import { foldLabel } from "../../table/label.ts";
import { viewedFile } from "../viewed-file.ts";
import type { FinishedFile } from "./finished-file.ts";
import { namingIn, tilesIn } from "./tiles-in.ts";

/** A goal's line with whom it is for; null: for all. */
export interface GroupGoal {
  readonly group: GoalGroup | null;
  readonly line: GoalLine;
  readonly progress: number | null;
}

/** The goals that a view shows. */
export function goalsOf(tiles: readonly Tile[]): readonly GroupGoal[] {
  return tiles.flatMap(({ name, unit, better, value, status, goal }) => {
    if (goal === null) return [];
    const { target, group } = goal.goal.value;
    const { pace, progress } = goal;
    const line: GoalLine = {
      metric: namingIn({ name, unit, better }),
      label: group?.value ?? "",
      value,
      target,
      status,
      pace: pace && { expected: pace.expected, projected: pace.projected },
    };
    return [{ group, line, progress }];
  });
}

/** The goals of people, teams and whatever else has its own; those of a label that is gone are left out. */
export function groupGoals(
  { file, view }: FinishedFile,
  isAsked: (group: GoalGroup) => boolean,
): readonly GroupGoal[] {
  const groups = new Map<string, GoalGroup>();
  const goals = valuesOf(file.settings, "goal");
  for (const { group } of goals) {
    if (group !== null && isAsked(group)) groups.set(keyOf(group), group);
  }
  return [...groups].flatMap(([key, group]) => {
    const asked: View = { ...view, filters: [group] };
    const viewed = viewedFile(file, asked);
    if (viewed.view.filters.length === 0) return [];
    const metrics = goals.flatMap((goal) =>
      goal.group !== null && keyOf(goal.group) === key ? [goal.metric] : [],
    );
    return goalsOf(tilesIn(viewed, [...new Set(metrics)]));
  });
}

function keyOf({ by, value }: GoalGroup): string {
  return JSON.stringify([by, foldLabel(value)]);
}

const RANKED: readonly GoalLine["status"][] = ["off-track", "at-risk", "no-data", "on-track", "no-goal"];

/** Of goals that stand alike the one first that has come least far. */
export function worstFirst(goals: readonly GroupGoal[]): readonly GoalLine[] {
  const rank = ({ line }: GroupGoal) => RANKED.indexOf(line.status);
  const progress = (goal: GroupGoal) => goal.progress ?? Number.MAX_VALUE;
  return [...goals].sort((a, b) => rank(a) - rank(b) || progress(a) - progress(b)).map(({ line }) => line);
}
