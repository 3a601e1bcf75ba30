import type { Rule, Side } from "../../alerts/rule.ts";
import type { Tile } from "../../calls/tile.ts";
import type { TrackedId } from "../../settings/tracked.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import type { Checked, Issue, Issues } from "./issue.ts";
import { type NumberField, numberField } from "./number-field.ts";
import { isAddress, readRecipients } from "./recipients.ts";

export type TrackedRule = Rule<TrackedId>;

export interface RuleForm {
  readonly active: boolean;
  readonly side: Side;
  readonly threshold: string;
  readonly recoverAt: string;
  readonly checks: string;
  readonly recipients: string;
}

export type RuleField = "threshold" | "recoverAt" | "checks" | "recipients";

const mostChecks = 48;

/** @param user the address of the person who is looking, who gets a new rule's mail unless told otherwise */
export function ruleForm(rule: TrackedRule | null, tile: Tile, style: NumberStyle, user: string): RuleForm {
  const written = (value: number | null) => (value === null ? "" : writeNumber(value, tile.unit, style));
  return {
    active: rule?.active ?? true,
    side: rule?.side ?? (tile.better === "higher" ? "below" : "above"),
    threshold: written(rule?.threshold ?? null),
    recoverAt: written(rule?.recoverAt ?? null),
    checks: String(rule?.checks ?? 1),
    recipients: rule === null ? user : rule.recipients.join(", "),
  };
}

export function checkRule(form: RuleForm, tile: Tile, style: NumberStyle): Checked<TrackedRule, RuleField> {
  const threshold = numberField(form.threshold, tile.unit, style);
  const recover = numberField(form.recoverAt, tile.unit, style);
  const checks = Number(form.checks.trim());
  const recipients = readRecipients(form.recipients);
  const issues: Issues<RuleField> = {
    ...issueIn("threshold", threshold.kind === "empty" ? { kind: "empty" } : wrongIn(threshold)),
    ...issueIn("recoverAt", wrongIn(recover) ?? recoverIssue(threshold, recover, form.side, tile.unit)),
    ...issueIn("checks", isWhole(checks) ? null : { kind: "checks" }),
    ...issueIn("recipients", recipientIssue(recipients)),
  };
  if (threshold.kind !== "number" || Object.keys(issues).length > 0) return { ok: false, issues };
  const recoverAt = recover.kind === "number" && recover.value !== threshold.value ? recover.value : null;
  const { metric } = tile;
  const { side, active } = form;
  return {
    ok: true,
    value: { metric, side, threshold: threshold.value, recoverAt, checks, recipients, active },
  };
}

function issueIn(field: RuleField, issue: Issue | null): Issues<RuleField> {
  return issue === null ? {} : { [field]: issue };
}

function wrongIn(field: NumberField): Issue | null {
  return field.kind === "wrong" ? field.issue : null;
}

/** Recovery on the bad side would be over before it began. */
function recoverIssue(
  threshold: NumberField,
  recover: NumberField,
  side: Side,
  unit: Tile["unit"],
): Issue | null {
  if (threshold.kind !== "number" || recover.kind !== "number") return null;
  const above = side === "above";
  const good = above ? recover.value <= threshold.value : recover.value >= threshold.value;
  if (good) return null;
  return { kind: above ? "recoverTooHigh" : "recoverTooLow", threshold: threshold.value, unit };
}

function isWhole(checks: number): boolean {
  return Number.isInteger(checks) && checks >= 1 && checks <= mostChecks;
}

function recipientIssue(recipients: readonly string[]): Issue | null {
  if (recipients.length === 0) return { kind: "noRecipient" };
  const wrong = recipients.find((one) => !isAddress(one));
  return wrong === undefined ? null : { kind: "recipient", address: wrong };
}
