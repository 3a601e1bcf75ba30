import type { RecipientColumn, RulePeriod, Severity } from "../../alerts/rule.ts";
import type { TrackedRule, WatchedMetric } from "../../calls/alerts.ts";
import type { Dimension, View } from "../../calls/view.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { type ConditionForm, conditionForm } from "./rule-condition.ts";
import { fitted, isOwn } from "./rule-offer.ts";

/** An alert as its form has it: numbers as they are typed, all else as it is chosen. */
export interface RuleForm extends ConditionForm {
  readonly metric: TrackedRule["metric"];
  readonly active: boolean;
  readonly scope: TrackedRule["scope"]["kind"];
  /** null: for all together. */
  readonly by: Dimension | null;
  /** The label that it is for; null: none is chosen. */
  readonly label: string | null;
  readonly period: RulePeriod;
  readonly checks: string;
  readonly recoverChecks: string;
  readonly leastRows: string;
  readonly certain: boolean;
  readonly noData: TrackedRule["noData"];
  readonly schedule: TrackedRule["schedule"]["kind"];
  readonly hour: number;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly day: number;
  readonly quietHours: boolean;
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly weekends: boolean;
  readonly daysOff: boolean;
  readonly severity: Severity;
  /** null: never. */
  readonly remindDays: number | null;
  readonly recipients: string;
  /** The language of those who get another than the file's, by address in lower case. */
  readonly languages: readonly (readonly [string, "en" | "tr"])[];
  readonly column: RecipientColumn | null;
}

/** What is asked for only once the choice that it belongs to is made. */
const usual = { hour: 9, weekdays: [1, 2, 3, 4, 5], day: 1, quietFrom: 20, quietTo: 8 };

export function ruleForm(rule: TrackedRule, metric: WatchedMetric, style: NumberStyle): RuleForm {
  const { scope, schedule, quiet, guard } = rule;
  return {
    ...conditionForm(rule.condition, metric.unit, style),
    metric: rule.metric,
    active: rule.active,
    scope: scope.kind,
    by: scope.kind === "whole" ? null : scope.by,
    label: scope.kind === "one" ? scope.label : null,
    period: rule.period,
    checks: String(rule.checks),
    recoverChecks: String(rule.recoverChecks),
    leastRows: guard.leastRows === null ? "" : String(guard.leastRows),
    certain: guard.certain,
    noData: rule.noData,
    schedule: schedule.kind,
    hour: schedule.kind === "hourly" ? usual.hour : schedule.hour,
    weekdays: schedule.kind === "weekly" ? schedule.weekdays : usual.weekdays,
    day: schedule.kind === "monthly" ? schedule.day : usual.day,
    quietHours: quiet.hours !== null,
    quietFrom: quiet.hours?.from ?? usual.quietFrom,
    quietTo: quiet.hours?.to ?? usual.quietTo,
    weekends: quiet.weekends,
    daysOff: quiet.daysOff,
    severity: rule.severity,
    remindDays: rule.remindDays,
    recipients: rule.recipients.map(({ address }) => address).join(", "),
    languages: rule.recipients.flatMap(({ address, language }) =>
      language === "auto" ? [] : [[address.toLowerCase(), language] as const],
    ),
    column: rule.column,
  };
}

/** A share of a handful of rows says little, so that a new alert on one asks for more. */
const fewRows = "10";

/**
 * What a new alert on a metric begins with, so that only the threshold is wanting: what is being looked at, on the side
 * that is bad, to the person who makes it.
 */
export function newRuleForm(metric: WatchedMetric, view: View, user: string): RuleForm {
  const [filter, ...more] = isOwn(metric) ? [] : view.filters;
  const lone = filter !== undefined && more.length === 0 ? filter : null;
  const { unit } = view.period;
  const form: RuleForm = {
    metric: metric.metric,
    active: true,
    scope: lone === null ? "whole" : "one",
    by: lone?.by ?? null,
    label: lone?.value ?? null,
    // A sum of the running period begins at nothing: below any threshold.
    period: unit === "all" ? { unit } : { unit, finished: metric.additive },
    kind: metric.better === "neither" ? "outside" : metric.better === "lower" ? "above" : "below",
    threshold: "",
    high: "",
    recoverAt: "",
    against: "previous",
    direction: metric.better === "higher" ? "down" : metric.better === "lower" ? "up" : "either",
    checks: "1",
    recoverChecks: "1",
    leastRows: metric.share ? fewRows : "",
    certain: false,
    noData: "keep",
    schedule: "hourly",
    ...usual,
    quietHours: false,
    weekends: false,
    daysOff: false,
    severity: "warning",
    remindDays: null,
    recipients: user,
    languages: [],
    column: null,
  };
  return fitted(form, metric);
}
