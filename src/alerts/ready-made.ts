import type { MetricId } from "../metrics/catalogue.ts";
import type { Condition } from "./condition.ts";
import type { Rule } from "./rule.ts";

/** What a rule is like unless somebody chose otherwise: told at once, to nobody yet. */
export const PLAIN: Omit<Rule<MetricId>, "id" | "metric" | "condition"> = {
  period: { unit: "all" },
  scope: { kind: "whole" },
  guard: { leastRows: null, certain: false },
  checks: 1,
  recoverChecks: 1,
  schedule: { kind: "hourly" },
  quiet: { hours: null, weekends: false, daysOff: false },
  severity: "warning",
  remindDays: null,
  noData: "keep",
  snoozedUntil: null,
  recipients: [],
  column: null,
  active: true,
};

const MONDAY = { kind: "weekly", hour: 8, weekdays: [1] } as const;
const WORKDAYS = { kind: "weekly", hour: 8, weekdays: [1, 2, 3, 4, 5] } as const;

/** The kinds of rules to start from, which are explained in a sentence each. */
export const readyMadeIds = [
  "behind-goal",
  "win-rate-falls",
  "person-falls",
  "unusual-inflow",
  "cycle-grows",
  "stalled",
  "untidy",
] as const;
export type ReadyMadeId = (typeof readyMadeIds)[number];

interface Template {
  /** The first that the data suffices for is watched. */
  readonly metrics: readonly MetricId[];
  readonly rule: Partial<Rule<MetricId>> & { readonly condition: Condition };
}

/** None of them wants a threshold that only the team can know: they go by the team's own goals and past. */
export const READY_MADE: { readonly [id in ReadyMadeId]: Template } = {
  "behind-goal": {
    metrics: ["sales-volume", "deals-won", "order-count"],
    rule: {
      condition: { kind: "off-pace", behind: 0.1, recoverAt: 0.05 },
      period: { unit: "month", finished: false },
      schedule: WORKDAYS,
      severity: "critical",
      remindDays: 7,
    },
  },
  "win-rate-falls": {
    metrics: ["win-rate", "conversion-rate"],
    rule: {
      condition: { kind: "change", against: "previous", direction: "down", share: 0.15, recoverAt: 0.05 },
      period: { unit: "month", finished: true },
      guard: { leastRows: 20, certain: true },
      schedule: MONDAY,
    },
  },
  "person-falls": {
    metrics: ["deals-won", "sales-volume"],
    rule: {
      condition: { kind: "change", against: "previous", direction: "down", share: 0.3, recoverAt: 0.15 },
      period: { unit: "month", finished: true },
      scope: { kind: "each", by: "owner" },
      guard: { leastRows: 5, certain: true },
      schedule: MONDAY,
    },
  },
  "unusual-inflow": {
    metrics: ["lead-count", "deal-count", "order-count"],
    rule: {
      condition: { kind: "anomaly", direction: "either" },
      period: { unit: "week", finished: true },
      schedule: MONDAY,
    },
  },
  "cycle-grows": {
    metrics: ["cycle-time", "lead-to-close-time"],
    rule: {
      condition: { kind: "change", against: "previous", direction: "up", share: 0.25, recoverAt: 0.1 },
      period: { unit: "quarter", finished: true },
      guard: { leastRows: 20, certain: true },
      schedule: MONDAY,
    },
  },
  stalled: {
    metrics: ["stalled-deal-rate"],
    rule: {
      condition: { kind: "above", threshold: 0.3, recoverAt: 0.25 },
      scope: { kind: "each", by: "owner" },
      guard: { leastRows: 10, certain: true },
      schedule: MONDAY,
      severity: "info",
    },
  },
  untidy: {
    metrics: ["won-without-amount", "closed-before-start", "missing-owner-rate"],
    rule: {
      condition: { kind: "above", threshold: 0, recoverAt: null },
      schedule: WORKDAYS,
      severity: "info",
      remindDays: 14,
    },
  },
};

/** @param isReady whether the data at hand suffices for a metric */
export function readyMadeRule(
  id: ReadyMadeId,
  isReady: (metric: MetricId) => boolean,
): Rule<MetricId> | undefined {
  const { metrics, rule } = READY_MADE[id];
  const metric = metrics.find(isReady);
  return metric && { ...PLAIN, ...rule, id, metric };
}
