import type { Dashboard, Goal, Rule, Tile } from "../../calls/calls.ts";
import { numberStyle } from "../numbers/number-style.ts";
import { checkGoal, type GoalForm } from "./goal-form.ts";
import type { Checked } from "./issue.ts";
import { createMetricParts, type MetricParts } from "./metric-parts.ts";
import type { Notices } from "./notices.ts";
import { type Part, partOf, type SaveOutcome, sendPart } from "./part.ts";
import { checkRule, type RuleField, type RuleForm } from "./rule-form.ts";
import type { Session } from "./session.ts";

/** The names of the actions, for their buttons to show progress. */
export const metricActions = { save: "save-metric", removeGoal: "remove-goal", removeRule: "remove-rule" };

/** A metric as its screen shows and changes it. */
export interface EditedMetric {
  readonly goal: Part<GoalForm, Goal>;
  readonly rule: Part<RuleForm, Rule>;
  readonly goalCheck: Checked<Goal | null, "target">;
  readonly ruleCheck: Checked<Rule, RuleField>;
  readonly dirty: boolean;
}

export interface MetricEditor {
  read(tile: Tile, dashboard: Dashboard): EditedMetric;
  /** Saves what has changed; "invalid" when a field is wrong and nothing was sent. */
  save(tile: Tile, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
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
  { base }: Part<RuleForm, Rule>,
  value: Rule,
): Promise<SaveOutcome> {
  const saved = { value, revision: base?.revision ?? "" };
  const outcome = await sendPart(session, parts.rule(tile), metricActions.save, "saveRule", [saved]);
  if (outcome === "saved") notices.show("saved");
  return outcome;
}

async function saveGoal(
  desk: Desk,
  tile: Tile,
  { base }: Part<GoalForm, Goal>,
  value: Goal | null,
): Promise<SaveOutcome> {
  const { session, notices, parts } = desk;
  if (value !== null) {
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
  const { value } = tile.goal;
  const kind = parts.goal(tile);
  kind.drafts.drop(tile.metric);
  const outcome = await sendPart(session, kind, metricActions.removeGoal, "deleteGoal", [tile.goal]);
  if (outcome === "saved") notices.show("goal-removed", () => restoreGoal(desk, tile, value));
}

async function removeRule(desk: Desk, tile: Tile): Promise<void> {
  const { session, notices, parts } = desk;
  if (tile.rule === null || session.running.value !== null) return;
  const { value } = tile.rule;
  const kind = parts.rule(tile);
  kind.drafts.drop(tile.metric);
  const outcome = await sendPart(session, kind, metricActions.removeRule, "deleteRule", [tile.rule]);
  if (outcome === "saved") notices.show("rule-removed", () => restoreRule(desk, tile, value));
}

async function restoreGoal({ session, notices, parts }: Desk, tile: Tile, value: Goal): Promise<void> {
  const saved = { value, revision: "" };
  const outcome = await sendPart(session, parts.goal(tile), metricActions.removeGoal, "saveGoal", [saved]);
  if (outcome === "saved") notices.show("restored");
}

async function restoreRule({ session, notices, parts }: Desk, tile: Tile, value: Rule): Promise<void> {
  const saved = { value, revision: "" };
  const outcome = await sendPart(session, parts.rule(tile), metricActions.removeRule, "saveRule", [saved]);
  if (outcome === "saved") notices.show("restored");
}
