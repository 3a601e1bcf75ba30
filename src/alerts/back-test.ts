import { utc } from "../table/zone.ts";
import { evaluate } from "./evaluate.ts";
import { idleSince, type Memory } from "./memory.ts";
import type { Notice } from "./notice.ts";
import type { Observation } from "./observation.ts";
import type { Rule } from "./rule.ts";

/** What a check would have seen at a moment of the past: a wall clock, as milliseconds as if it were UTC. */
export interface PastCheck {
  readonly atMs: number;
  readonly observation: Observation;
}

/** A mail that would have been sent. */
export interface PastMail {
  readonly atMs: number;
  readonly notices: readonly Omit<Notice, "waiting">[];
}

/**
 * What a rule would have sent over its history, each entry of which is taken for one check: a rule that asks for three
 * checks in a row asks for three entries. Quiet hours move a mail and take none away; snoozing is for now.
 *
 * @param history oldest first
 */
export function backTest(rule: Rule, history: readonly PastCheck[]): readonly PastMail[] {
  const past: Rule = { ...rule, schedule: { kind: "hourly" }, snoozedUntil: null };
  const mails: PastMail[] = [];
  let memory: Memory = idleSince(0);
  for (const { atMs, observation } of history) {
    const telling = { nowMs: atMs, zone: utc, suppressed: () => false, ownAddresses: () => [] };
    const step = evaluate(past, memory, observation, telling);
    memory = { ...step.memory, outbox: [] };
    const notices = step.notices.filter(({ reason }) => reason !== "failing");
    if (notices.length === 0) continue;
    mails.push({ atMs, notices: notices.map(({ waiting: _, ...notice }) => notice) });
  }
  return mails;
}
