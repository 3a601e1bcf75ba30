import type { Reason } from "../alerts/notice.ts";
import type { RulePeriod } from "../alerts/rule.ts";
import type { TrackedRule, WatchedMetric } from "../calls/alerts.ts";
import { groupLabel } from "./goal-text.ts";
import { showValue } from "./numbers/show-value.ts";
import type { Speech } from "./words.ts";

/** When it finds a figure wrong: below 33%. */
export function conditionText(
  { condition, period }: Pick<TrackedRule, "condition" | "period">,
  { unit }: Pick<WatchedMetric, "unit">,
  { page, style }: Speech,
): string {
  const words = page.rule.says;
  const value = (figure: number) => showValue(figure, unit, style, page.units);
  const share = (figure: number) => showValue(figure, "ratio", style, page.units);
  switch (condition.kind) {
    case "above":
    case "below":
      return words[condition.kind](value(condition.threshold));
    case "outside":
      return words.outside(value(condition.low), value(condition.high));
    case "change": {
      const against = page.rule.againstSaid[period.unit === "all" ? "days" : "periods"][condition.against];
      return words.change[condition.direction](share(condition.share), against);
    }
    case "off-pace":
      return words.offPace(share(condition.behind));
    case "anomaly":
      return words.anomaly[condition.direction];
  }
}

/** Whose figure, and of when: Each person · This month. */
export function watchText({ scope, period }: TrackedRule, { page }: Speech): string {
  return `${scopeText(scope, page)} · ${rulePeriodText(period, page)}`;
}

function scopeText(scope: TrackedRule["scope"], page: Speech["page"]): string {
  switch (scope.kind) {
    case "whole":
      return page.rule.everyone;
    case "one":
      return groupLabel(scope.label, page);
    case "each":
      return page.rule.each[scope.by];
  }
}

export function rulePeriodText(period: RulePeriod, page: Speech["page"]): string {
  const words = page.rule.periods;
  return period.unit === "all" ? words.all : words[period.finished ? "finished" : "running"][period.unit];
}

/** What happened to a figure, with the figure: Crossed: 28%. */
export function reasonText(
  reason: Reason,
  value: number | null,
  unit: WatchedMetric["unit"],
  { page, style }: Speech,
): string {
  const said = page.alerts.reasons[reason];
  return value === null ? said : page.alerts.reasonAt(said, showValue(value, unit, style, page.units));
}
