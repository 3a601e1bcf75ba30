import type { RulePeriod } from "../../alerts/rule.ts";
import type { WatchedMetric } from "../../calls/alerts.ts";
import { type ConditionKind, unitOf } from "./rule-condition.ts";
import type { RuleForm } from "./rule-form.ts";

const kinds: readonly ConditionKind[] = ["below", "above", "outside", "change", "off-pace", "anomaly"];
const units = ["week", "month", "quarter", "year"] as const;

const periods: readonly RulePeriod[] = [
  { unit: "all" },
  ...units.map((unit) => ({ unit, finished: false })),
  ...units.map((unit) => ({ unit, finished: true })),
];

/** A cell of the file: one figure, without rows, periods or groups. */
export function isOwn({ metric }: Pick<WatchedMetric, "metric">): boolean {
  return metric.startsWith("own:");
}

/** Nothing is behind a goal that may be missed on either side. */
export function kindsFor({ better }: WatchedMetric): readonly ConditionKind[] {
  return kinds.filter((kind) => kind !== "off-pace" || better !== "neither");
}

export function periodsFor(kind: ConditionKind, metric: WatchedMetric): readonly RulePeriod[] {
  if (isOwn(metric)) return periods.filter(({ unit }) => unit === "all");
  switch (kind) {
    case "change":
      return periods.filter(({ unit }) => unit !== "all");
    case "anomaly":
      // A period under way is not comparable yet.
      return periods.filter((period) => period.unit !== "all" && period.finished);
    case "off-pace":
    case "above":
    case "below":
    case "outside":
      return periods;
  }
}

/** Tells the periods apart. */
export function periodKey(period: RulePeriod): string {
  return period.unit === "all" ? "all" : `${period.unit} ${period.finished ? "finished" : "running"}`;
}

/** A rate rests on rows; of how many a sum is made says nothing about it. */
export function asksForRows(metric: WatchedMetric): boolean {
  return !isOwn(metric) && !metric.additive;
}

/** Chance is known of shares only. */
export function asksForCertainty({ kind }: Pick<RuleForm, "kind">, metric: WatchedMetric): boolean {
  return metric.share && kind !== "off-pace" && kind !== "anomaly";
}

/** The form without what makes no sense for its metric and its condition. */
export function fitted(form: RuleForm, metric: WatchedMetric): RuleForm {
  const offered = kindsFor(metric);
  const kind = offered.includes(form.kind) ? form.kind : "below";
  const period = nearest(form.period, periodsFor(kind, metric));
  const whole = isOwn(metric) || form.scope === "whole";
  return {
    ...form,
    kind,
    period,
    ...(whole && { scope: "whole", by: null, label: null, column: null }),
    against: period.unit === "year" ? "previous" : form.against,
    leastRows: asksForRows(metric) ? form.leastRows : "",
    certain: asksForCertainty({ kind }, metric) && form.certain,
  };
}

/** The same length where it is offered, else a month. */
function nearest(period: RulePeriod, offered: readonly RulePeriod[]): RulePeriod {
  const wanted = offered.find((one) => periodKey(one) === periodKey(period));
  const alike = offered.find(({ unit }) => unit === period.unit);
  return wanted ?? alike ?? offered.find(({ unit }) => unit === "month") ?? { unit: "all" };
}

/** Another condition: what was typed is kept where it is still meant in the same unit. */
export function withKind(form: RuleForm, kind: ConditionKind, metric: WatchedMetric): RuleForm {
  const same = unitOf(kind, metric.unit) === unitOf(form.kind, metric.unit) && kind !== "anomaly";
  const typed = same ? { recoverAt: "" } : { threshold: "", high: "", recoverAt: "" };
  return fitted({ ...form, ...typed, kind }, metric);
}

/** The same watched of another metric. */
export function withMetric(form: RuleForm, metric: WatchedMetric, before: WatchedMetric): RuleForm {
  const typed = metric.unit === before.unit ? {} : { threshold: "", high: "", recoverAt: "" };
  return fitted({ ...form, ...typed, metric: metric.metric }, metric);
}
