import type { Desk } from "../../alerts/desk.ts";
import { type Memory, memoryFor } from "../../alerts/memory.ts";
import type { Rule } from "../../alerts/rule.ts";
import type { AlertState, FewRows } from "../../calls/tile.ts";

/** From best to worst: what a person should see first. */
const RANKED: readonly AlertState[] = [
  "off",
  "waiting",
  "normal",
  "few-rows",
  "recovering",
  "pending",
  "no-data",
  "error",
  "alerting",
];

export function worstOf(states: readonly AlertState[]): AlertState {
  return RANKED[Math.max(0, ...states.map((state) => RANKED.indexOf(state)))] ?? "off";
}

/** What is known of a rule as it is now; undefined before its first check. */
export function knownOf(rule: Rule, { memories }: Pick<Desk, "memories">): Memory | undefined {
  const remembered = memories.get(rule.id);
  if (!rule.active || remembered === undefined || remembered.checkedMs + remembered.failedMs === 0)
    return undefined;
  // One that asks for something else now than when it was checked starts afresh.
  return memoryFor(rule, remembered, 0) === remembered || remembered.about === "" ? remembered : undefined;
}

/** The worst of a rule's groups. */
export function stateOfRule(rule: Rule, desk: Pick<Desk, "memories">): AlertState {
  if (!rule.active) return "off";
  const memory = knownOf(rule, desk);
  if (memory === undefined) return "waiting";
  const groups = [...memory.groups.values()].map(({ episode }) => episode.kind);
  return worstOf([memory.failure ?? (memory.fewRows === null ? "normal" : "few-rows"), ...groups]);
}

/** null: the rule is in another state. */
export function fewRowsOf(rule: Rule, desk: Pick<Desk, "memories">): FewRows | null {
  if (stateOfRule(rule, desk) !== "few-rows") return null;
  const { leastRows } = rule.guard;
  const rows = knownOf(rule, desk)?.fewRows ?? null;
  return rows === null || leastRows === null ? null : { rows, asked: leastRows };
}
