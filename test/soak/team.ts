import type { Condition } from "../../src/alerts/condition.ts";
import type { Rule, Severity } from "../../src/alerts/rule.ts";
import type { Schedule } from "../../src/alerts/schedule.ts";
import { type Chance, chanceOf } from "./random.ts";

/** 20 people; one whose address is wrong, and one whose mailbox is closed for some days. */
export const PEOPLE = Array.from({ length: 20 }, (_, i) => `person${i}@example.com`);
export const BAD = "person18@example.com";
export const FLAKY = "person19@example.com";
export const LABELS = ["Ayşe", "Çağrı", "İnci", "Ömer", "Şule"];
export const SOURCES = ["deals", "orders", "cells"];

/** The person whose own figure a label is. */
export function ownAddress(label: string): string {
  return PEOPLE[LABELS.indexOf(label)] ?? "";
}

export function sourceOf(metric: string): string {
  return SOURCES[[...metric].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % SOURCES.length] ?? "";
}

const SCHEDULES: readonly Schedule[] = [
  { kind: "hourly" },
  { kind: "hourly" },
  { kind: "hourly" },
  { kind: "weekly", hour: 9, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { kind: "weekly", hour: 2, weekdays: [1, 3, 7] },
  { kind: "monthly", hour: 8, day: 31 },
];

const BELOW: Condition = { kind: "below", threshold: 20, recoverAt: 23 };
const FAR_BELOW: Condition = { kind: "below", threshold: 14, recoverAt: 16 };
const CONDITIONS: readonly Condition[] = [
  BELOW,
  { kind: "below", threshold: 18, recoverAt: null },
  { kind: "above", threshold: 26, recoverAt: 23 },
  { kind: "outside", low: 15, high: 30, margin: 2 },
];

function common(id: string, chance: Chance): Rule {
  const severities: readonly Severity[] = ["info", "warning", "critical"];
  return {
    id,
    metric: `metric ${id}`,
    period: { unit: "all" },
    scope: { kind: "whole" },
    condition: chance.pick(CONDITIONS),
    guard: { leastRows: null, certain: false },
    checks: 1 + chance.below(3),
    recoverChecks: 1 + chance.below(3),
    schedule: chance.pick(SCHEDULES),
    quiet: {
      hours: chance.hits(0.4) ? { from: 21, to: 7 } : null,
      weekends: chance.hits(0.2),
      daysOff: chance.hits(0.3),
    },
    severity: chance.pick(severities),
    remindDays: chance.hits(0.4) ? 1 + chance.below(4) : null,
    noData: chance.pick(["keep", "keep", "alert", "ok"]),
    snoozedUntil: null,
    recipients: addresses(chance, 1 + chance.below(4)),
    column: null,
    active: true,
  };
}

function addresses(chance: Chance, count: number): Rule["recipients"] {
  const picked = new Set(Array.from({ length: count }, () => chance.pick(PEOPLE)));
  return [...picked].map((address) => ({ address, language: "auto" }));
}

/** A warning and a critical rule on the same figure, which tells the same people and one more. */
function pair(i: number, chance: Chance): readonly Rule[] {
  const metric = `pair ${i}`;
  const schedule: Schedule = { kind: "hourly" };
  const warning = {
    ...common(`w${i}`, chance),
    metric,
    schedule,
    condition: BELOW,
    severity: "warning" as const,
  };
  const more = { address: chance.pick(PEOPLE), language: "auto" as const };
  const recipients = [...warning.recipients, more];
  const critical = {
    ...common(`c${i}`, chance),
    metric,
    schedule,
    condition: FAR_BELOW,
    severity: "critical" as const,
    recipients,
  };
  return [warning, critical];
}

/** A rule on each person, who is told of his or her own figure, and a critical one on a single person. */
function personal(i: number, chance: Chance): readonly Rule[] {
  const metric = `people ${i}`;
  const column = { table: "people", header: "E-mail", language: "auto" as const };
  const each = {
    ...common(`e${i}`, chance),
    metric,
    scope: { kind: "each" as const, by: "owner" as const },
    column,
    condition: BELOW,
  };
  if (i % 3 > 0) return [each];
  const label = chance.pick(LABELS);
  const one = {
    ...common(`o${i}`, chance),
    metric,
    scope: { kind: "one" as const, by: "owner" as const, label },
    column,
    condition: FAR_BELOW,
    severity: "critical" as const,
    recipients: each.recipients,
  };
  return [{ ...each, severity: "info" }, one];
}

/** 50 rules of every kind. */
export function rulesOf(seed: number): readonly Rule[] {
  const chance = chanceOf(seed).fork("rules");
  const pairs = Array.from({ length: 6 }, (_, i) => pair(i, chance)).flat();
  const people = Array.from({ length: 7 }, (_, i) => personal(i, chance)).flat();
  const rest = Array.from({ length: 50 - pairs.length - people.length }, (_, i) => common(`r${i}`, chance));
  return [...pairs, ...people, ...rest];
}
