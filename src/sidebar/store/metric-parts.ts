import type { Tile } from "../../calls/tile.ts";
import { numberStyle } from "../numbers/number-style.ts";
import { createDrafts } from "./drafts.ts";
import { type GoalForm, goalForm } from "./goal-form.ts";
import { goalScope, type TrackedGoal } from "./goal-scope.ts";
import type { PartKind } from "./part.ts";
import { type RuleForm, ruleForm, type TrackedRule } from "./rule-form.ts";
import type { Session } from "./session.ts";

/** The two things of a metric that are saved apart, though they are shown as one form. */
export interface MetricParts {
  /** The goal that the view shows. */
  goal(tile: Tile): PartKind<GoalForm, TrackedGoal>;
  rule(tile: Tile): PartKind<RuleForm, TrackedRule>;
}

export function createMetricParts({ dashboard }: Session): MetricParts {
  const goals = createDrafts<GoalForm, TrackedGoal>();
  const rules = createDrafts<RuleForm, TrackedRule>();
  const style = () => numberStyle(dashboard.value?.locale ?? "");
  const scope = (tile: Tile) => dashboard.value && goalScope(tile, dashboard.value.view);
  return {
    goal: (tile) => ({
      drafts: goals,
      key: JSON.stringify([tile.metric, scope(tile)]),
      find: ({ tiles }) => tiles.find((one) => one.metric === tile.metric)?.goal?.goal ?? null,
      toForm: (goal) => goalForm(goal, tile, style()),
      same: (form, other) => form.target.trim() === other.target.trim(),
    }),
    rule: (tile) => ({
      drafts: rules,
      key: tile.metric,
      find: ({ tiles }) => tiles.find((one) => one.metric === tile.metric)?.rule ?? null,
      toForm: (rule) => ruleForm(rule, tile, style(), dashboard.value?.user ?? ""),
      same: (form, other) => sameRule(form, other, tile.rule !== null),
    }),
  };
}

/** A rule that is neither saved nor switched on is no rule, whatever its fields hold. */
function sameRule(form: RuleForm, other: RuleForm, isSaved: boolean): boolean {
  if (!isSaved && !form.active) return true;
  const fields = ["active", "side", "threshold", "recoverAt", "checks", "recipients"] as const;
  return fields.every((field) => form[field] === other[field]);
}
