import { foldLabel } from "../table/label.ts";
import type { Memory } from "./memory.ts";
import { addressKey, type Rule, rankOf } from "./rule.ts";

/**
 * Whether nobody needs to be told of a rule's group, because people know worse: a more severe rule on the same figure has
 * told all of them that it is wrong, and it still is. Once that is over they hear of the lesser one, if it still is.
 */
export function suppressorOf(
  rules: readonly Rule[],
): (memories: ReadonlyMap<string, Memory>, rule: Rule, label: string) => boolean {
  const byMetric = new Map<string, Rule[]>();
  for (const rule of rules.filter(({ active }) => active)) {
    byMetric.set(rule.metric, [...(byMetric.get(rule.metric) ?? []), rule]);
  }
  return (memories, rule, label) =>
    (byMetric.get(rule.metric) ?? []).some(
      (other) =>
        rankOf(other.severity) > rankOf(rule.severity) &&
        figureOf(other, label) === figureOf(rule, label) &&
        tellsAllOf(other, rule) &&
        hasTold(memories.get(other.id), label),
    );
}

/** Names what a rule watches for a label; undefined where it does not watch it. */
function figureOf({ period, scope }: Rule, label: string): string | undefined {
  const key = foldLabel(label);
  if (scope.kind === "whole") return JSON.stringify([period]);
  if (scope.kind === "one" && foldLabel(scope.label) !== key) return undefined;
  return JSON.stringify([period, scope.by, key]);
}

function tellsAllOf(other: Rule, rule: Rule): boolean {
  const told = new Set(other.recipients.map(({ address }) => addressKey(address)));
  const column = rule.column === null || JSON.stringify(rule.column) === JSON.stringify(other.column);
  return column && rule.recipients.every(({ address }) => told.has(addressKey(address)));
}

function hasTold(memory: Memory | undefined, label: string): boolean {
  const key = foldLabel(label);
  for (const [other, { told, episode }] of memory?.groups ?? []) {
    if (told !== null && foldLabel(other) === key) return ["alerting", "recovering"].includes(episode.kind);
  }
  return false;
}
