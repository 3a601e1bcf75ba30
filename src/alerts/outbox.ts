import type { MetricId } from "../metrics/catalogue.ts";
import type { Reason, State, Step } from "./evaluate.ts";
import { unseen } from "./evaluate.ts";
import type { Rule, Side } from "./rule.ts";

/** Something to be told to some people, with the figures of the moment it happened. */
export interface Notice {
  readonly metric: MetricId;
  readonly reason: Reason | "undeliverable";
  readonly side: Side;
  readonly threshold: number;
  /** null where it is not about a figure. */
  readonly value: number | null;
  readonly atMs: number;
  /** Since when the episode had been alerting; null where it is not about one. */
  readonly sinceMs: number | null;
  /** "failing": why there is no figure, in words; "undeliverable": the address. */
  readonly why: string | null;
  /** Who has not been told yet. */
  readonly waiting: readonly string[];
}

/** All that is kept of a rule: one document property, so that state and what it gives to tell are written together. */
export interface Memory {
  /** The condition that the state is about: a rule that asks for something else starts afresh. */
  readonly condition: string;
  readonly state: State;
  readonly outbox: readonly Notice[];
  /** Failed tries to reach an address, where there were any. */
  readonly tries: { readonly [address: string]: number };
}

/** After so many failed tries an address is set aside and the owner told, so that it holds up nobody else. */
export const MAX_TRIES = 5;

function conditionOf({ side, threshold, recoverAt, checks }: Rule): string {
  return JSON.stringify([side, threshold, recoverAt, checks]);
}

/** The memory of a rule as it is now: a changed condition starts afresh, a removed recipient waits no more. */
export function memoryFor(rule: Rule, remembered: Memory | undefined): Memory {
  const condition = conditionOf(rule);
  if (remembered === undefined || remembered.condition !== condition) {
    return { condition, state: unseen, outbox: [], tries: {} };
  }
  const named = new Set(rule.recipients.map(addressKey));
  return withWaiting(remembered, ({ waiting, reason }) =>
    waiting.filter((to) => toOwner(reason) || named.has(to)),
  );
}

/** "failing" and "undeliverable" go to the owner of the checks, not to the rule's recipients. */
export function toOwner(reason: Notice["reason"]): boolean {
  return reason === "failing" || reason === "undeliverable";
}

/** Two spellings of one address are one person. */
function addressKey(address: string): string {
  return address.trim().toLowerCase();
}

export interface Told {
  readonly owner: string;
  readonly value: number | null;
  readonly why: string | null;
}

/** The memory after a step: its new state and, where somebody is to be told, one more notice. */
export function remember(memory: Memory, rule: Rule, step: Step, told: Told): Memory {
  if (step.reason === undefined) return { ...memory, state: step.state };
  const recipients = toOwner(step.reason) ? [told.owner] : rule.recipients;
  const notice: Notice = {
    metric: rule.metric,
    reason: step.reason,
    side: rule.side,
    threshold: rule.threshold,
    value: told.value,
    atMs: step.state.checkedMs,
    sinceMs: step.sinceMs ?? null,
    why: told.why,
    waiting: [...new Set(recipients.map(addressKey).filter((to) => to !== ""))],
  };
  return { ...memory, state: step.state, outbox: [...memory.outbox, notice] };
}

/** Everybody who waits for something: who could be reached so far first, then in the order in which it happened. */
export function recipientsOf(memories: Iterable<Memory>): readonly string[] {
  const all = [...memories];
  const notices = all.flatMap(({ outbox }) => outbox).sort((a, b) => a.atMs - b.atMs);
  const people = [...new Set(notices.flatMap(({ waiting }) => waiting))];
  const failed = (to: string) => Math.max(...all.map(({ tries }) => tries[to] ?? 0));
  return people.sort((a, b) => failed(a) - failed(b));
}

/** What one person waits for, oldest first. */
export function noticesFor(to: string, memories: Iterable<Memory>): readonly Notice[] {
  return [...memories]
    .flatMap(({ outbox }) => outbox.filter(({ waiting }) => waiting.includes(to)))
    .sort((a, b) => a.atMs - b.atMs);
}

/** The memory once a person has been told; a notice that nobody waits for any more goes. */
export function withoutRecipient(memory: Memory, to: string): Memory {
  const { [to]: _, ...tries } = memory.tries;
  return { ...withWaiting(memory, ({ waiting }) => waiting.filter((other) => other !== to)), tries };
}

/**
 * The memory after an address was refused. After MAX_TRIES it is set aside, and the owner is told which.
 */
export function withRefusal(memory: Memory, to: string, owner: string): Memory {
  const tries = (memory.tries[to] ?? 0) + 1;
  if (tries < MAX_TRIES) return { ...memory, tries: { ...memory.tries, [to]: tries } };
  const last = memory.outbox.filter(({ waiting }) => waiting.includes(to)).pop();
  const rest = withoutRecipient(memory, to);
  if (last === undefined || to === addressKey(owner)) return rest;
  const notice: Notice = { ...last, reason: "undeliverable", why: to, waiting: [addressKey(owner)] };
  return { ...rest, outbox: [...rest.outbox, notice] };
}

function withWaiting(memory: Memory, change: (notice: Notice) => readonly string[]): Memory {
  const changed = memory.outbox.map((notice) => ({ ...notice, waiting: change(notice) }));
  return { ...memory, outbox: changed.filter(({ waiting }) => waiting.length > 0) };
}
