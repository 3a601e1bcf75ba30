import { foldLabel } from "../table/label.ts";
import { announce, type Step, type Telling } from "./announce.ts";
import { isOnFewRows, type Judgement, judge } from "./condition.ts";
import { turned } from "./episode.ts";
import { atRest, type GroupState, isAtRest, type Memory } from "./memory.ts";
import type { Observation, Seen } from "./observation.ts";
import type { Rule } from "./rule.ts";
import { type Clock, isDue } from "./schedule.ts";

/** So many checks in a row without a group, and it is gone. */
export const MISSING_CHECKS = 3;

/**
 * One check of one rule: (rule, memory, observation, now) to (memory, notices). A group is told of once when it goes
 * wrong, is reminded of as the rule asks, and is told of once when it is well again or gone. A check that is not due, such
 * as a run doubled, changes nothing.
 */
export function evaluate(rule: Rule, memory: Memory, observation: Observation, telling: Telling): Step {
  if (!isCheckDue(rule, memory, telling)) return { memory, notices: [] };
  return announce(rule, checked(rule, memory, observation, telling.nowMs), observation, telling);
}

/** A check that failed is made anew by the next run. */
export function isCheckDue({ schedule }: Rule, { checkedMs, failedMs }: Memory, clock: Clock): boolean {
  return isDue(schedule, checkedMs, clock) && isDue({ kind: "hourly" }, failedMs, clock);
}

/** What is after a check, before anybody is told. */
export function checked(rule: Rule, memory: Memory, observation: Observation, nowMs: number): Memory {
  const failure = failureIn(rule, observation);
  const failing = failure === null ? 0 : memory.failing + 1;
  const failedMs = failure === null ? 0 : nowMs;
  if (observation.kind === "error") return { ...memory, failing, failure, failedMs };
  const groups = groupsAfter(rule, memory.groups, observation.groups, nowMs);
  const fewRows = fewRowsIn(rule, observation.groups);
  return { ...memory, checkedMs: nowMs, failing, failure, failedMs, fewRows, groups };
}

/** null: a figure has enough, or there is none. */
function fewRowsIn({ guard }: Rule, seen: ReadonlyMap<string, Seen>): Memory["fewRows"] {
  const figures = [...seen.values()].flatMap((one) => (one.kind === "figure" ? [one.sighting] : []));
  if (figures.length === 0 || !figures.every((sighting) => isOnFewRows(guard, sighting))) return null;
  return figures.reduce((most, { rows }) => Math.max(most, rows), 0);
}

/** Rows that give no figure at all are a failure only where they say nothing else. */
function failureIn({ noData }: Rule, observation: Observation): Memory["failure"] {
  if (observation.kind === "error") return "error";
  if (observation.groups.size === 0) return "no-data";
  const figures = [...observation.groups.values()].some(({ kind }) => kind === "figure");
  return noData === "keep" && !figures ? "no-data" : null;
}

function groupsAfter(
  rule: Rule,
  before: Memory["groups"],
  seen: ReadonlyMap<string, Seen>,
  nowMs: number,
): Memory["groups"] {
  // A sheet without any group, as while it is filled anew, does not tell that all are gone.
  if (seen.size === 0) return before;
  const states = new Map([...before].map(([label, state]) => [foldLabel(label), { label, state }]));
  const after = new Map<string, GroupState>();
  const keep = (label: string, state: GroupState) => void (isAtRest(state) || after.set(label, state));
  for (const [label, now] of seen) {
    const key = foldLabel(label);
    keep(label, groupAfter(rule, states.get(key)?.state ?? atRest, now, nowMs));
    states.delete(key);
  }
  for (const { label, state } of states.values()) keep(label, without(state));
  return after;
}

function groupAfter(rule: Rule, state: GroupState, seen: Seen, nowMs: number): GroupState {
  const judgement = judgementOf(rule, seen);
  const episode = judgement === undefined ? state.episode : turned(rule, state.episode, judgement, nowMs);
  return { ...state, episode, missing: 0 };
}

/** undefined: nothing has changed. */
function judgementOf({ condition, guard, noData }: Rule, seen: Seen): Judgement | undefined {
  if (seen.kind === "figure") return judge(condition, guard, seen.sighting);
  if (noData === "keep") return undefined;
  return noData === "alert" ? "breached" : "recovered";
}

function without(state: GroupState): GroupState {
  const missing = state.missing + 1;
  return missing < MISSING_CHECKS
    ? { ...state, missing }
    : { ...state, missing, episode: { kind: "normal" } };
}
