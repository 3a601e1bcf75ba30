import type { Step, Telling } from "../../src/alerts/announce.ts";
import type { Sighting } from "../../src/alerts/condition.ts";
import { evaluate } from "../../src/alerts/evaluate.ts";
import { type Memory, memoryFor, stateOf } from "../../src/alerts/memory.ts";
import type { Observation, Seen } from "../../src/alerts/observation.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { utc } from "../../src/table/zone.ts";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** A Monday. */
export const START_MS = Date.UTC(2026, 10, 2, 9, 17);

/** Fires below 20 and recovers at 23. */
export const RULE: Rule = {
  id: "r1",
  metric: "win-rate",
  period: { unit: "all" },
  scope: { kind: "whole" },
  condition: { kind: "below", threshold: 20, recoverAt: 23 },
  guard: { leastRows: null, certain: false },
  checks: 1,
  recoverChecks: 1,
  schedule: { kind: "hourly" },
  quiet: { hours: null, weekends: false, daysOff: false },
  severity: "warning",
  remindDays: null,
  noData: "keep",
  snoozedUntil: null,
  recipients: [{ address: "cem@example.com", language: "auto" }],
  column: null,
  active: true,
};

export function sighting(value: number, changes: Partial<Sighting> = {}): Sighting {
  return {
    value,
    gauge: value,
    against: null,
    rows: 40,
    interval: null,
    noise: null,
    period: null,
    ...changes,
  };
}

/** A check as the tables write it: a figure, "-" for rows that give none, "!" for rows that can't be read. */
export type Check = number | "-" | "!";

export function seen(check: number | "-"): Seen {
  return check === "-"
    ? { kind: "no-data", why: "No closed deals." }
    : { kind: "figure", sighting: sighting(check) };
}

export function observation(check: Check): Observation {
  return check === "!"
    ? { kind: "error", why: "The sheet is gone." }
    : { kind: "seen", groups: new Map([["", seen(check)]]) };
}

/** Groups by label; one that is left out is not in the data. */
export function groups(byLabel: { readonly [label: string]: number | "-" }): Observation {
  return {
    kind: "seen",
    groups: new Map(Object.entries(byLabel).map(([label, check]) => [label, seen(check)])),
  };
}

export function at(nowMs: number, changes: Partial<Telling> = {}): Telling {
  return { nowMs, zone: utc, suppressed: () => false, ownAddresses: () => [], ...changes };
}

/** Runs a rule over checks an hour apart. */
export function run(
  rule: Rule,
  checks: readonly (Check | Observation)[],
  changes: (hour: number) => Partial<Telling> & { readonly rule?: Rule } = () => ({}),
): readonly Step[] {
  let memory: Memory = memoryFor(rule, undefined, START_MS);
  return checks.map((check, hour) => {
    const { rule: changed = rule, ...telling } = changes(hour);
    const seen = typeof check === "object" ? check : observation(check);
    const step = evaluate(changed, memory, seen, at(START_MS + hour * HOUR_MS, telling));
    memory = step.memory;
    return step;
  });
}

/** A step as the tables write it: the state of a group, and why somebody is told. */
export function story({ memory, notices }: Step, label = ""): string {
  const state = stateOf(memory, label);
  const reasons = notices.filter((notice) => notice.label === label || notice.reason === "failing");
  return [state, ...reasons.map(({ reason }) => reason)].join(" ");
}
