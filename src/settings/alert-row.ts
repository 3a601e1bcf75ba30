import type { Condition } from "../alerts/condition.ts";
import type { Rule } from "../alerts/rule.ts";
import { type Cell, isBlank } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import {
  columnIn,
  columnText,
  EACH,
  periodText,
  quietIn,
  quietText,
  recipientsIn,
  recipientsText,
  rulePeriodIn,
  scheduleIn,
  scheduleText,
  sideIn,
  sideText,
  wallIn,
  wallText,
} from "./alert-cells.ts";
import { activeIn, metricIn, numberIn, type Spelling } from "./cell-values.ts";
import type { Row } from "./row.ts";
import type { TrackedId } from "./tracked.ts";

/** What is as it is by default stays blank, so that a row says what somebody chose. */
export function ruleCells(rule: Rule<TrackedId>): Partial<Row> {
  const { scope, guard, checks, recoverChecks } = rule;
  return {
    Id: rule.id,
    Metric: rule.metric,
    ...conditionCells(rule.condition),
    "Bad side": sideText(rule.condition),
    "Checks in a row": checks,
    "Checks to recover": recoverChecks === 1 ? "" : recoverChecks,
    Period: periodText(rule.period),
    "Group by": scope.kind === "whole" ? "" : scope.by,
    Group: scope.kind === "whole" ? "" : scope.kind === "each" ? EACH : scope.label,
    "Least rows": guard.leastRows ?? "",
    "Beyond chance": guard.certain ? "yes" : "",
    Schedule: scheduleText(rule.schedule),
    Quiet: quietText(rule.quiet),
    Severity: rule.severity === "warning" ? "" : rule.severity,
    "Remind after days": rule.remindDays ?? "",
    "No data": rule.noData === "keep" ? "" : rule.noData,
    "Snoozed until": wallText(rule.snoozedUntil),
    Recipients: recipientsText(rule.recipients),
    "Address column": columnText(rule.column),
    Active: rule.active ? "yes" : "no",
  };
}

function conditionCells(condition: Condition): Partial<Row> {
  switch (condition.kind) {
    case "above":
    case "below":
      return { Value: condition.threshold, "Recovers at": condition.recoverAt ?? "" };
    case "outside": {
      const { low, high, margin } = condition;
      return { Value: low, "Upper value": high, "Recovers at": margin === 0 ? "" : margin };
    }
    case "change": {
      const { share, recoverAt, against } = condition;
      return {
        Value: share,
        "Recovers at": recoverAt ?? "",
        "Compared with": against === "previous" ? "" : against,
      };
    }
    case "off-pace":
      return { Value: condition.behind, "Recovers at": condition.recoverAt ?? "" };
    case "anomaly":
      return {};
  }
}

/**
 * What a row that a person may have edited says; it is not checked yet. A row of the first version has no id: its metric
 * had one rule, and names it.
 *
 * @param unitIn a unit of periods by its name in either language
 */
export function ruleOf(row: Row, spelling: Spelling, unitIn: (cell: Cell) => unknown) {
  const metric = metricIn(row.Metric, spelling);
  const number = (cell: Cell, blank: number | null) => (isBlank(cell) ? blank : numberIn(cell, spelling));
  return {
    id: isBlank(row.Id) ? String(metric).replace(":", "-") : String(row.Id).trim(),
    metric,
    period: rulePeriodIn(row.Period, unitIn),
    scope: scopeIn(row),
    condition: conditionIn(row, number),
    guard: { leastRows: number(row["Least rows"], null), certain: yesIn(row["Beyond chance"]) },
    checks: number(row["Checks in a row"], 1),
    recoverChecks: number(row["Checks to recover"], 1),
    schedule: scheduleIn(row.Schedule),
    quiet: quietIn(row.Quiet),
    severity: isBlank(row.Severity) ? "warning" : foldLabel(String(row.Severity)),
    remindDays: number(row["Remind after days"], null),
    noData: isBlank(row["No data"]) ? "keep" : foldLabel(String(row["No data"])),
    snoozedUntil: wallIn(row["Snoozed until"]),
    recipients: recipientsIn(row.Recipients),
    column: columnIn(row["Address column"]),
    active: activeIn(row.Active),
  };
}

function yesIn(cell: Cell): unknown {
  return isBlank(cell) ? false : activeIn(cell);
}

function scopeIn(row: Row) {
  if (isBlank(row["Group by"])) return { kind: "whole" };
  const by = foldLabel(String(row["Group by"]));
  const label = String(row.Group);
  return foldLabel(label) === EACH ? { kind: "each", by } : { kind: "one", by, label };
}

function conditionIn(row: Row, number: (cell: Cell, blank: number | null) => unknown) {
  const { kind, direction } = sideIn(row["Bad side"]);
  const value = number(row.Value, null);
  const recoverAt = number(row["Recovers at"], null);
  switch (kind) {
    case "outside":
      return { kind, low: value, high: number(row["Upper value"], null), margin: recoverAt ?? 0 };
    case "change": {
      const against = isBlank(row["Compared with"]) ? "previous" : foldLabel(String(row["Compared with"]));
      return { kind, against, direction, share: value, recoverAt };
    }
    case "off-pace":
      return { kind, behind: value, recoverAt };
    case "anomaly":
      return { kind, direction };
    default:
      return { kind, threshold: value, recoverAt };
  }
}
