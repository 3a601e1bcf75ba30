import type { Notice } from "./notice.ts";
import type { Rule } from "./rule.ts";

/** What a group of a rule is in. Times are milliseconds since 1970, UTC. */
export type Episode =
  | { readonly kind: "normal" }
  /** Wrong, but not for as many checks in a row as the rule asks. */
  | { readonly kind: "pending"; readonly checks: number; readonly sinceMs: number }
  | { readonly kind: "alerting"; readonly sinceMs: number }
  /** Well again, but not for as many checks in a row as the rule asks. */
  | { readonly kind: "recovering"; readonly checks: number; readonly sinceMs: number };

/** What people were last told: that it is wrong, since when it was, and when they were told. */
export interface Told {
  readonly sinceMs: number;
  readonly atMs: number;
}

/** What is, and apart from it what people believe: while a rule is snoozed the two may differ. */
export interface GroupState {
  readonly episode: Episode;
  /** null: nothing, or that all is well again. */
  readonly told: Told | null;
  /** Checks in a row in which the data did not have the group any more. */
  readonly missing: number;
}

/** All that is kept of a rule: its state together with what that gives to tell. */
export interface Memory {
  /** What the state is about: a rule that asks for something else starts afresh. "" is not known: whatever the rule asks. */
  readonly about: string;
  /** The last check that counts; 0: none. */
  readonly checkedMs: number;
  /** How many checks in a row have failed, why, and the last of them. */
  readonly failing: number;
  readonly failure: "no-data" | "error" | null;
  readonly failedMs: number;
  /** The most rows that a figure of the last check rests on, where the rule asks for more and none has them; else null. */
  readonly fewRows: number | null;
  /** By label, "" for a rule without groups; groups at rest are left out. */
  readonly groups: ReadonlyMap<string, GroupState>;
  readonly outbox: readonly Notice[];
}

/** Nothing is to be remembered of it but when it was last checked. */
export function isIdle({ groups, outbox, failure, fewRows }: Memory): boolean {
  return groups.size === 0 && outbox.length === 0 && failure === null && fewRows === null;
}

export function idleSince(checkedMs: number, about = ""): Memory {
  return {
    ...{ about, checkedMs, failing: 0, failure: null, failedMs: 0, fewRows: null },
    ...{ groups: new Map(), outbox: [] },
  };
}

export const atRest: GroupState = { episode: { kind: "normal" }, told: null, missing: 0 };

export function isAtRest({ episode, told }: GroupState): boolean {
  return episode.kind === "normal" && told === null;
}

/** What makes two rules ask the same of the data. */
export function aboutOf({
  metric,
  period,
  scope,
  condition,
  guard,
}: Pick<Rule, "metric" | "period" | "scope" | "condition" | "guard">): string {
  return JSON.stringify([metric, period, scope, condition, guard]);
}

/**
 * The memory of a rule as it is now. A rule that is new, or asks for something else than before, starts afresh: an
 * hourly one is due at once, another at its next hour.
 */
export function memoryFor(rule: Rule, remembered: Memory | undefined, nowMs: number): Memory {
  const about = aboutOf(rule);
  if (remembered?.about === about) return remembered;
  if (remembered !== undefined && (remembered.about === "" || isIdle(remembered)))
    return { ...remembered, about };
  return idleSince(rule.schedule.kind === "hourly" ? 0 : nowMs, about);
}

/** The six states of a group, as the sidebar names them. */
export type StateKind = Episode["kind"] | "no-data" | "error";

export function stateOf({ failure, groups }: Memory, label = ""): StateKind {
  return failure ?? groups.get(label)?.episode.kind ?? "normal";
}
