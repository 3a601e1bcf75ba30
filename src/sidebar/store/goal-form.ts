import type { Tile } from "../../calls/tile.ts";
import type { Dimension } from "../../calls/view.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import { type GoalScope, scopeKey, type TrackedGoal } from "./goal-scope.ts";
import { type Checked, type Issue, type Issues, issueIn } from "./issue.ts";
import { type NumberField, numberField } from "./number-field.ts";
import { type Share, shareField } from "./share.ts";

export interface GoalForm {
  readonly period: TrackedGoal["period"];
  /** null: for all. */
  readonly by: Dimension | null;
  /** The label that it is for; null: none is chosen. */
  readonly label: string | null;
  readonly target: string;
  readonly benchmark: string;
  /** How far short of the target, in per cent. */
  readonly atRiskFrom: string;
  readonly offTrackFrom: string;
}

export type GoalField = "period" | "group" | "target" | "benchmark" | "atRiskFrom" | "offTrackFrom";

/** At risk as soon as it falls short, off track from a tenth. */
export const usualThresholds = { atRiskFrom: 0, offTrackFrom: 0.1 };

export function goalForm(goal: TrackedGoal, unit: Tile["unit"], style: NumberStyle): GoalForm {
  return {
    period: goal.period,
    by: goal.group?.by ?? null,
    label: goal.group?.value ?? null,
    target: writeNumber(goal.target, unit, style),
    benchmark: goal.benchmark === null ? "" : writeNumber(goal.benchmark, unit, style),
    atRiskFrom: writeNumber(goal.atRiskFrom, "ratio", style),
    offTrackFrom: writeNumber(goal.offTrackFrom, "ratio", style),
  };
}

/** What a new goal begins with: the target that past periods suggest, if they do. */
export function newGoalForm(tile: Tile, scope: GoalScope, style: NumberStyle): GoalForm {
  return {
    period: scope.period,
    by: scope.group?.by ?? null,
    label: scope.group?.value ?? null,
    target: tile.suggested === null ? "" : writeNumber(tile.suggested, tile.unit, style),
    benchmark: "",
    atRiskFrom: writeNumber(usualThresholds.atRiskFrom, "ratio", style),
    offTrackFrom: writeNumber(usualThresholds.offTrackFrom, "ratio", style),
  };
}

/** @param isNew whether there must not be a goal for the same period and group yet */
export function checkGoal(
  form: GoalForm,
  tile: Tile,
  style: NumberStyle,
  isNew: boolean,
): Checked<TrackedGoal, GoalField> {
  const target = numberField(form.target, tile.unit, style);
  const benchmark = numberField(form.benchmark, tile.unit, style);
  const atRisk = shareField(form.atRiskFrom, style);
  const offTrack = shareField(form.offTrackFrom, style);
  const scope = scopeOf(form);
  const issues: Issues<GoalField> = {
    ...issueIn("target", targetIssue(target)),
    ...issueIn("benchmark", benchmark.kind === "wrong" ? benchmark.issue : null),
    ...issueIn("atRiskFrom", atRisk.issue),
    ...issueIn("offTrackFrom", offTrack.issue ?? orderIssue(atRisk, offTrack)),
    ...issueIn("group", scope === null ? { kind: "noGroup" } : null),
    ...issueIn("period", isNew && scope !== null && isTaken(tile, scope) ? { kind: "goalExists" } : null),
  };
  if (target.kind !== "number" || scope === null || Object.keys(issues).length > 0) {
    return { ok: false, issues };
  }
  return {
    ok: true,
    value: {
      metric: tile.metric,
      ...scope,
      target: target.value,
      benchmark: benchmark.kind === "number" ? benchmark.value : null,
      atRiskFrom: atRisk.value ?? usualThresholds.atRiskFrom,
      offTrackFrom: offTrack.value ?? usualThresholds.offTrackFrom,
    },
  };
}

/** null while it is for one label and none is chosen. */
function scopeOf({ period, by, label }: GoalForm): GoalScope | null {
  if (by === null) return { period, group: null };
  return label === null ? null : { period, group: { by, value: label } };
}

function targetIssue(target: NumberField): Issue | null {
  if (target.kind === "empty") return { kind: "empty" };
  if (target.kind === "wrong") return target.issue;
  return target.value < 0 ? { kind: "negative" } : null;
}

/** At risk comes before off track. */
function orderIssue(atRisk: Share, offTrack: Share): Issue | null {
  const [first, second] = [
    atRisk.value ?? usualThresholds.atRiskFrom,
    offTrack.value ?? usualThresholds.offTrackFrom,
  ];
  return atRisk.issue === null && second < first ? { kind: "thresholdOrder" } : null;
}

function isTaken(tile: Tile, scope: GoalScope): boolean {
  return tile.goals.some(({ value }) => scopeKey(value) === scopeKey(scope));
}
