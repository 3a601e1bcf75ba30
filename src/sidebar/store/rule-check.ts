import type { Recipient } from "../../alerts/rule.ts";
import type { TrackedRule, WatchedMetric } from "../../calls/alerts.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { type Checked, type Issue, type Issues, issueIn } from "./issue.ts";
import { isAddress, readRecipients } from "./recipients.ts";
import { type ConditionField, checkCondition } from "./rule-condition.ts";
import type { RuleForm } from "./rule-form.ts";

export type RuleField =
  | ConditionField
  | "label"
  | "checks"
  | "recoverChecks"
  | "leastRows"
  | "weekdays"
  | "quietTo"
  | "recipients";

/** What is no part of the form: a rule keeps its id, and what it is snoozed until. */
type Kept = Pick<TrackedRule, "id" | "snoozedUntil">;

const mostChecks = 48;

/** Reads an alert's form. */
export function checkRule(
  form: RuleForm,
  metric: WatchedMetric,
  style: NumberStyle,
  kept: Kept,
): Checked<TrackedRule, RuleField> {
  const condition = checkCondition(form, metric.unit, style);
  const scope = scopeOf(form);
  const [checks, recoverChecks] = [wholeIn(form.checks), wholeIn(form.recoverChecks)];
  const leastRows = form.leastRows.trim() === "" ? null : wholeIn(form.leastRows);
  const addresses = readRecipients(form.recipients);
  const issues: Issues<RuleField> = {
    ...(condition.ok ? {} : condition.issues),
    ...issueIn("label", scope === null ? { kind: "noLabel" } : null),
    ...issueIn("checks", isCount(checks) ? null : { kind: "checks" }),
    ...issueIn("recoverChecks", isCount(recoverChecks) ? null : { kind: "checks" }),
    ...issueIn("leastRows", leastRows === null || leastRows >= 1 ? null : { kind: "rows" }),
    ...issueIn(
      "weekdays",
      form.schedule === "weekly" && form.weekdays.length === 0 ? { kind: "noWeekday" } : null,
    ),
    ...issueIn("quietTo", form.quietHours && form.quietFrom === form.quietTo ? { kind: "sameHour" } : null),
    ...issueIn("recipients", recipientIssue(addresses, form.column !== null)),
  };
  if (!condition.ok || scope === null || Object.keys(issues).length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      ...kept,
      metric: form.metric,
      period: form.period,
      scope,
      condition: condition.value,
      guard: { leastRows, certain: form.certain },
      checks,
      recoverChecks,
      schedule: scheduleOf(form),
      quiet: {
        hours: form.quietHours ? { from: form.quietFrom, to: form.quietTo } : null,
        weekends: form.weekends,
        daysOff: form.daysOff,
      },
      severity: form.severity,
      remindDays: form.remindDays,
      noData: form.noData,
      recipients: addresses.map((address) => ({ address, language: languageOf(form, address) })),
      column: form.column,
      active: form.active,
    },
  };
}

/** The language that a person gets: the file's unless another was chosen. */
export function languageOf(
  { languages }: Pick<RuleForm, "languages">,
  address: string,
): Recipient["language"] {
  return languages.find(([own]) => own === address.toLowerCase())?.[1] ?? "auto";
}

/** null while it is for one label and none is chosen. */
function scopeOf({ scope, by, label }: RuleForm): TrackedRule["scope"] | null {
  if (scope === "whole" || by === null) return { kind: "whole" };
  if (scope === "each") return { kind: "each", by };
  return label === null ? null : { kind: "one", by, label };
}

function scheduleOf({ schedule, hour, weekdays, day }: RuleForm): TrackedRule["schedule"] {
  switch (schedule) {
    case "hourly":
      return { kind: "hourly" };
    case "weekly":
      return { kind: "weekly", hour, weekdays };
    case "monthly":
      return { kind: "monthly", hour, day };
  }
}

/** 0 where it is no whole number. */
function wholeIn(text: string): number {
  const value = Number(text.trim());
  return Number.isSafeInteger(value) ? value : 0;
}

function isCount(checks: number): boolean {
  return checks >= 1 && checks <= mostChecks;
}

function recipientIssue(addresses: readonly string[], hasColumn: boolean): Issue | null {
  if (addresses.length === 0) return hasColumn ? null : { kind: "noRecipient" };
  const wrong = addresses.find((one) => !isAddress(one));
  return wrong === undefined ? null : { kind: "recipient", address: wrong };
}
