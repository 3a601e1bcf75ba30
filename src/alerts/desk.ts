import { type Log, type LogEntry, withEntries } from "./log.ts";
import { type Memory, memoryFor } from "./memory.ts";
import type { Notice } from "./notice.ts";
import { isGivenUp, type People } from "./people.ts";
import { addressKey, type Rule } from "./rule.ts";

/** All that a file's alerts remember. */
export interface Desk {
  /** By rule. */
  readonly memories: ReadonlyMap<string, Memory>;
  readonly people: People;
  /** What has happened and is not yet written down. */
  readonly log: Log;
}

export const emptyDesk: Desk = { memories: new Map(), people: new Map(), log: new Map() };

/** What an address that is given up has waited for longer than this is news no more, and is dropped. */
const STALE_MS = 7 * 24 * 3_600_000;

/**
 * The memories of the rules as they are now: a rule that asks for something else starts afresh, one that is gone or
 * switched off is forgotten, and who is no longer named waits no more.
 *
 * @param complete false while a row of the settings can't be read: it may be the rule, so that none is forgotten
 */
export function deskFor(rules: readonly Rule[], remembered: Desk, nowMs: number, complete: boolean): Desk {
  const memories = new Map(complete ? [] : remembered.memories);
  for (const rule of rules) {
    if (!rule.active) continue;
    const memory = memoryFor(rule, remembered.memories.get(rule.id), nowMs);
    memories.set(rule.id, rule.column === null ? withoutUnnamed(rule, memory) : memory);
  }
  return { ...remembered, memories };
}

/** Whose address stands in a column is not known before the column has been read. */
function withoutUnnamed({ recipients }: Rule, memory: Memory): Memory {
  const named = new Set(recipients.map(({ address }) => addressKey(address)));
  return withWaiting(memory, ({ waiting, reason }) =>
    reason === "failing" ? waiting : waiting.filter((address) => named.has(address)),
  );
}

/** A notice that nobody waits for any more goes. */
export function withWaiting(memory: Memory, waitingFor: (notice: Notice) => readonly string[]): Memory {
  if (memory.outbox.length === 0) return memory;
  const outbox = memory.outbox.map((notice) => ({ ...notice, waiting: waitingFor(notice) }));
  return { ...memory, outbox: outbox.filter(({ waiting }) => waiting.length > 0) };
}

/**
 * What waits too long for an address that can't be written to would fill the memory up: it goes into the log. Days on
 * which nothing could be tried, as without quota, do not count.
 */
export function withoutStale(desk: Desk, nowMs: number): Desk {
  const lost = new Set(
    [...desk.people].filter(([, person]) => isGivenUp(person)).map(([address]) => address),
  );
  if (lost.size === 0) return desk;
  const memories = new Map(desk.memories);
  const dropped: LogEntry[] = [];
  for (const [ruleId, memory] of memories) {
    const kept = withWaiting(memory, ({ waiting, ...notice }) => {
      const to = nowMs - notice.atMs < STALE_MS ? [] : waiting.filter((address) => lost.has(address));
      if (to.length > 0) dropped.push({ ruleId, outcome: "dropped", atMs: nowMs, to, notice });
      return waiting.filter((address) => !to.includes(address));
    });
    memories.set(ruleId, kept);
  }
  return { ...desk, memories, log: withEntries(desk.log, dropped) };
}
