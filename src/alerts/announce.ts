import { DAY_MS } from "../table/date.ts";
import { type GroupState, isAtRest, type Memory, type Told } from "./memory.ts";
import { type Notice, OWNER, type Reason } from "./notice.ts";
import type { Observation, Seen } from "./observation.ts";
import { addressKey, type Rule } from "./rule.ts";
import { type Clock, MIN_GAP_MS, slotOf, wallOf } from "./schedule.ts";

export interface Step {
  readonly memory: Memory;
  /** What people are to be told now; also in the memory's outbox, where there is somebody to tell. */
  readonly notices: readonly Notice[];
}

export interface Telling extends Clock {
  /** Whether a more severe rule tells the same people of the same thing. */
  suppressed(rule: Rule, label: string): boolean;
  /** The address of a label's own person, where the rule has a column of them. */
  ownAddresses(rule: Rule, label: string): readonly string[];
}

/** So many failing checks in a row before the owner is told, once. */
export const FAILING_CHECKS = 3;

/**
 * Tells what people do not know yet: that a group is wrong, still is, or is well again. While nobody is to be told what
 * they believe stays as it was, so that afterwards they hear how things stand then, and nothing of what came and went.
 */
export function announce(rule: Rule, memory: Memory, observation: Observation, telling: Telling): Step {
  if (observation.kind === "error") return failed(memory, observation.why, telling);
  const groups = new Map(memory.groups);
  const notices: Notice[] = [];
  for (const [label, state] of memory.groups) {
    const reason = isMuted(rule, label, telling) ? undefined : reasonFor(rule, state, telling);
    if (reason === undefined) continue;
    notices.push(noticeOf(rule, { label, reason, state, seen: observation.groups.get(label), telling }));
    const after = { ...state, told: toldAfter(state, reason, telling.nowMs) };
    if (isAtRest(after)) groups.delete(label);
    else groups.set(label, after);
  }
  const step = withNotices({ ...memory, groups }, notices);
  const { memory: after, notices: failing } = failed(step.memory, whyIn(observation.groups), telling);
  return { memory: after, notices: [...notices, ...failing] };
}

function isMuted(rule: Rule, label: string, telling: Telling): boolean {
  return isSnoozed(rule, telling) || telling.suppressed(rule, label);
}

export function isSnoozed({ snoozedUntil }: Rule, { nowMs, zone }: Clock): boolean {
  return snoozedUntil !== null && wallOf(nowMs, zone) < snoozedUntil;
}

/** Why people are told of a group now, rather than that they are: the log, the mail and the tests say the same. */
function reasonFor(rule: Rule, { episode, told, missing }: GroupState, clock: Clock): Reason | undefined {
  const isWrong = episode.kind === "alerting" || episode.kind === "recovering";
  if (told === null) return episode.kind === "alerting" ? "fired" : undefined;
  if (!isWrong) return missing > 0 ? "gone" : "recovered";
  return episode.kind === "alerting" && isReminderDue(rule, told, clock) ? "reminder" : undefined;
}

/** Days are those between the checks' hours, whatever minute a run came at. */
function isReminderDue({ remindDays, schedule }: Rule, { atMs }: Told, { nowMs, zone }: Clock): boolean {
  if (remindDays === null) return false;
  const passed = slotOf(schedule, wallOf(nowMs, zone)) - slotOf(schedule, wallOf(atMs, zone));
  return passed >= remindDays * DAY_MS - MIN_GAP_MS;
}

function toldAfter({ episode, told }: GroupState, reason: Reason, nowMs: number): Told | null {
  if (reason === "reminder" && told !== null) return { ...told, atMs: nowMs };
  return episode.kind === "alerting" ? { sinceMs: episode.sinceMs, atMs: nowMs } : null;
}

interface Occasion {
  readonly label: string;
  readonly reason: Reason;
  readonly state: GroupState;
  readonly seen: Seen | undefined;
  readonly telling: Telling;
}

function noticeOf(rule: Rule, { label, reason, state, seen, telling }: Occasion): Notice {
  const sighting = seen?.kind === "figure" ? seen.sighting : undefined;
  const since = state.told ?? (state.episode.kind === "normal" ? undefined : state.episode);
  const people = [
    ...rule.recipients.map(({ address }) => address),
    ...(rule.column === null ? [] : telling.ownAddresses(rule, label)),
  ];
  return {
    reason,
    label,
    value: sighting?.value ?? null,
    gauge: sighting?.gauge ?? null,
    against: sighting?.against ?? null,
    rows: sighting?.rows ?? 0,
    period: sighting?.period ?? null,
    atMs: telling.nowMs,
    sinceMs: since?.sinceMs ?? null,
    why: seen?.kind === "no-data" ? seen.why : null,
    waiting: [...new Set(people.map(addressKey).filter((address) => address !== ""))],
  };
}

function failed(memory: Memory, why: string, { nowMs }: Clock): Step {
  if (memory.failing !== FAILING_CHECKS) return { memory, notices: [] };
  const nothing = { value: null, gauge: null, against: null, rows: 0, period: null, sinceMs: null };
  return withNotices(memory, [
    { ...nothing, reason: "failing", label: "", atMs: nowMs, why, waiting: [OWNER] },
  ]);
}

function whyIn(groups: ReadonlyMap<string, Seen>): string {
  for (const seen of groups.values()) if (seen.kind === "no-data") return seen.why;
  return "";
}

/** What has nobody to be told is no mail, but is logged all the same. */
function withNotices(memory: Memory, notices: readonly Notice[]): Step {
  const outbox = [...memory.outbox, ...notices.filter(({ waiting }) => waiting.length > 0)];
  return { memory: { ...memory, outbox }, notices };
}
