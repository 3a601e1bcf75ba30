import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { numberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import { checkGoal, type GoalForm } from "./goal-form.ts";
import { goalScope, newGoal, type TrackedGoal } from "./goal-scope.ts";
import type { Checked } from "./issue.ts";
import { createMetricParts, type MetricParts } from "./metric-parts.ts";
import type { Notices } from "./notices.ts";
import { type Part, partOf, type SaveOutcome, sendPart } from "./part.ts";
import { checkRule, type RuleField, type RuleForm, type TrackedRule } from "./rule-form.ts";
import type { Session } from "./session.ts";

/** The names of the actions, for their buttons to show progress. */
export const metricActions = { save: "save-metric", removeGoal: "remove-goal", removeRule: "remove-rule" };

/** A metric as its screen shows and changes it. */
export interface EditedMetric {
  readonly goal: Part<GoalForm, TrackedGoal>;
  readonly rule: Part<RuleForm, TrackedRule>;
  readonly goalCheck: Checked<number | null, "target">;
  readonly ruleCheck: Checked<TrackedRule, RuleField>;
  readonly dirty: boolean;
}

export interface MetricEditor {
  read(tile: Tile, dashboard: Dashboard): EditedMetric;
  /** Saves what has changed; "invalid" when a field is wrong and nothing was sent. */
  save(tile: Tile, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  /** Saves the goal alone. */
  saveGoal(tile: Tile, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  /** Writes the target that the past suggests into an empty form. */
  suggestGoal(tile: Tile, dashboard: Dashboard): void;
  removeGoal(tile: Tile): Promise<void>;
  removeRule(tile: Tile): Promise<void>;
}

interface Desk {
  readonly session: Session;
  readonly notices: Notices;
  readonly parts: MetricParts;
}

export function createMetricEditor(session: Session, notices: Notices): MetricEditor {
  const desk: Desk = { session, notices, parts: createMetricParts(session) };
  return {
    read: (tile, dashboard) => readMetric(desk, tile, dashboard),
    save: (tile, dashboard) => saveMetric(desk, tile, readMetric(desk, tile, dashboard)),
    saveGoal: async (tile, dashboard) => {
      const { goal, goalCheck } = readMetric(desk, tile, dashboard);
      if (!goalCheck.ok) return "invalid";
      if (goal.conflict) return "conflict";
      return goal.dirty ? await saveGoal(desk, tile, goal, goalCheck.value) : "saved";
    },
    suggestGoal: (tile, dashboard) => {
      const { goal } = readMetric(desk, tile, dashboard);
      if (goal.form.target !== "" || tile.suggested === null) return;
      goal.edit({ target: writeNumber(tile.suggested, tile.unit, numberStyle(dashboard.locale)) });
    },
    removeGoal: (tile) => removeGoal(desk, tile),
    removeRule: (tile) => removeRule(desk, tile),
  };
}

function readMetric({ parts }: Desk, tile: Tile, dashboard: Dashboard): EditedMetric {
  const style = numberStyle(dashboard.locale);
  const goal = partOf(parts.goal(tile), dashboard);
  const rule = partOf(parts.rule(tile), dashboard);
  const goalCheck = checkGoal(goal.form, tile, style);
  const ruleCheck = checkRule(rule.form, tile, style);
  return { goal, rule, goalCheck, ruleCheck, dirty: goal.dirty || rule.dirty };
}

async function saveMetric(desk: Desk, tile: Tile, edited: EditedMetric): Promise<SaveOutcome | "invalid"> {
  const { goal, rule, goalCheck, ruleCheck } = edited;
  if ((goal.dirty && !goalCheck.ok) || (rule.dirty && !ruleCheck.ok)) return "invalid";
  if (goal.conflict || rule.conflict) return "conflict";
  if (goal.dirty && goalCheck.ok) {
    const outcome = await saveGoal(desk, tile, goal, goalCheck.value);
    if (outcome !== "saved") return outcome;
  }
  return rule.dirty && ruleCheck.ok ? await saveRule(desk, tile, rule, ruleCheck.value) : "saved";
}

async function saveRule(
  { session, notices, parts }: Desk,
  tile: Tile,
  { base }: Part<RuleForm, TrackedRule>,
  value: TrackedRule,
): Promise<SaveOutcome> {
  const saved = { value, revision: base?.revision ?? "" };
  const outcome = await sendPart(session, parts.rule(tile), metricActions.save, "saveRule", [saved]);
  if (outcome === "saved") notices.show("saved");
  return outcome;
}

async function saveGoal(
  desk: Desk,
  tile: Tile,
  { base }: Part<GoalForm, TrackedGoal>,
  target: number | null,
): Promise<SaveOutcome> {
  const { session, notices, parts } = desk;
  if (target !== null) {
    const value = base === null ? newGoalIn(session, tile, target) : { ...base.value, target };
    if (value === null) return "refused";
    const saved = { value, revision: base?.revision ?? "" };
    const outcome = await sendPart(session, parts.goal(tile), metricActions.save, "saveGoal", [saved]);
    if (outcome === "saved") notices.show("saved");
    return outcome;
  }
  if (base === null) return "saved";
  const outcome = await sendPart(session, parts.goal(tile), metricActions.save, "deleteGoal", [base]);
  if (outcome === "saved") notices.show("goal-removed", () => restoreGoal(desk, tile, base.value));
  return outcome;
}

async function removeGoal(desk: Desk, tile: Tile): Promise<void> {
  const { session, notices, parts } = desk;
  if (tile.goal === null || session.running.value !== null) return;
  const saved = tile.goal.goal;
  const kind = parts.goal(tile);
  kind.drafts.drop(kind.key);
  const outcome = await sendPart(session, kind, metricActions.removeGoal, "deleteGoal", [saved]);
  if (outcome === "saved") notices.show("goal-removed", () => restoreGoal(desk, tile, saved.value));
}

async function removeRule(desk: Desk, tile: Tile): Promise<void> {
  const { session, notices, parts } = desk;
  if (tile.rule === null || session.running.value !== null) return;
  const { value } = tile.rule;
  const kind = parts.rule(tile);
  kind.drafts.drop(kind.key);
  const outcome = await sendPart(session, kind, metricActions.removeRule, "deleteRule", [tile.rule]);
  if (outcome === "saved") notices.show("rule-removed", () => restoreRule(desk, tile, value));
}

async function restoreGoal({ session, notices, parts }: Desk, tile: Tile, value: TrackedGoal): Promise<void> {
  const saved = { value, revision: "" };
  const outcome = await sendPart(session, parts.goal(tile), metricActions.removeGoal, "saveGoal", [saved]);
  if (outcome === "saved") notices.show("restored");
}

async function restoreRule({ session, notices, parts }: Desk, tile: Tile, value: TrackedRule): Promise<void> {
  const saved = { value, revision: "" };
  const outcome = await sendPart(session, parts.rule(tile), metricActions.removeRule, "saveRule", [saved]);
  if (outcome === "saved") notices.show("restored");
}

function newGoalIn({ dashboard }: Session, tile: Tile, target: number): TrackedGoal | null {
  const view = dashboard.value?.view;
  const scope = view === undefined ? null : goalScope(tile, view);
  return scope === null ? null : newGoal(tile, scope, target);
}
