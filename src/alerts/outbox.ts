import type { MetricId } from "../metrics/catalogue.ts";
import type { Reason, State, Step } from "./evaluate.ts";
import type { Rule, Side } from "./rule.ts";

/** Something to be told to some people, with the figures of the moment it happened. */
export interface Notice {
  readonly metric: MetricId;
  readonly reason: Reason;
  readonly side: Side;
  readonly threshold: number;
  /** null for "failing". */
  readonly value: number | null;
  readonly atMs: number;
  /** Since when the episode had been crossed; null for "failing". */
  readonly sinceMs: number | null;
  /** Why there is no figure, in words; for "failing". */
  readonly why: string | null;
  /** Who has not been told yet, with the failed tries for each. */
  readonly waiting: readonly Waiting[];
}

export interface Waiting {
  readonly to: string;
  readonly tries: number;
}

/** A rule's state and what it still has to tell: one document property, so that they are written together. */
export interface Memory {
  readonly state: State;
  readonly outbox: readonly Notice[];
}

/** After so many failed tries an address is set aside, so that it holds up nobody else. */
export const MAX_TRIES = 5;

/** The memory after a step: its new state and, where somebody is to be told, one more notice. */
export function remember(memory: Memory, rule: Rule, step: Step, told: Told): Memory {
  if (step.reason === undefined) return { state: step.state, outbox: memory.outbox };
  const recipients = step.reason === "failing" ? [told.owner] : rule.recipients;
  const notice: Notice = {
    metric: rule.metric,
    reason: step.reason,
    side: rule.side,
    threshold: rule.threshold,
    value: told.value,
    atMs: step.state.checkedMs,
    sinceMs: step.sinceMs ?? null,
    why: told.why,
    waiting: [...new Set(recipients.filter((to) => to !== ""))].map((to) => ({ to, tries: 0 })),
  };
  return { state: step.state, outbox: [...memory.outbox, notice] };
}

export interface Told {
  readonly owner: string;
  readonly value: number | null;
  readonly why: string | null;
}

/** Everybody who waits for something, in the order in which it happened. */
export function recipientsOf(memories: Iterable<Memory>): readonly string[] {
  const notices = [...memories].flatMap(({ outbox }) => outbox).sort((a, b) => a.atMs - b.atMs);
  return [...new Set(notices.flatMap(({ waiting }) => waiting.map(({ to }) => to)))];
}

/** What one person waits for, oldest first. */
export function noticesFor(to: string, memories: Iterable<Memory>): readonly Notice[] {
  return [...memories]
    .flatMap(({ outbox }) => outbox.filter(({ waiting }) => waiting.some((entry) => entry.to === to)))
    .sort((a, b) => a.atMs - b.atMs);
}

/** The memory once a person has been told; a notice that nobody waits for any more goes. */
export function withoutRecipient(memory: Memory, to: string): Memory {
  return mapWaiting(memory, (entry) => (entry.to === to ? [] : [entry]));
}

/** The memory after a failed try to tell a person; after MAX_TRIES the person is dropped. */
export function withFailedTry(memory: Memory, to: string): Memory {
  return mapWaiting(memory, (entry) => {
    if (entry.to !== to) return [entry];
    return entry.tries + 1 >= MAX_TRIES ? [] : [{ to, tries: entry.tries + 1 }];
  });
}

function mapWaiting({ state, outbox }: Memory, change: (entry: Waiting) => readonly Waiting[]): Memory {
  const changed = outbox.map((notice) => ({ ...notice, waiting: notice.waiting.flatMap(change) }));
  return { state, outbox: changed.filter(({ waiting }) => waiting.length > 0) };
}
