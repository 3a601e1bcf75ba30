import type { TrackedRule } from "../../../src/calls/alerts.ts";

/** An alert with what most have. */
export function ruleOn(
  metric: TrackedRule["metric"],
  condition: TrackedRule["condition"],
  more: Partial<TrackedRule> = {},
): TrackedRule {
  return {
    id: `rule0000`,
    metric,
    period: { unit: "month", finished: false },
    scope: { kind: "whole" },
    condition,
    guard: { leastRows: null, certain: false },
    checks: 1,
    recoverChecks: 1,
    schedule: { kind: "hourly" },
    quiet: { hours: null, weekends: false, daysOff: false },
    severity: "warning",
    remindDays: null,
    noData: "keep",
    snoozedUntil: null,
    recipients: [{ address: "ada@example.com", language: "auto" }],
    column: null,
    active: true,
    ...more,
  };
}

export const below = (threshold: number, recoverAt: number | null = null) =>
  ({ kind: "below", threshold, recoverAt }) as const;
export const above = (threshold: number, recoverAt: number | null = null) =>
  ({ kind: "above", threshold, recoverAt }) as const;
