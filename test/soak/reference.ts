/**
 * What should have been said, told independently of the add-on: a figure's past is a string of letters, B for bad, G for
 * good, M for neither, and regular expressions find where it went wrong and where it was well again. Nothing here is
 * shared with what is tested but the form of a rule.
 */
import type { Condition } from "../../src/alerts/condition.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { dueBetween, slotBefore, wallTime } from "./calendar.ts";
import { LABELS, ownAddress, sourceOf } from "./team.ts";
import type { Said, Truth } from "./truth.ts";

/** Somebody is to be told something. */
export interface Expected {
  readonly rule: string;
  readonly label: string;
  readonly reason: string;
  readonly atMs: number;
  readonly sinceMs: number | null;
  readonly people: readonly string[];
  /** Who has not been told yet. */
  readonly waiting: Set<string>;
  /** Its rule has been switched off: nobody is to be told any more. */
  withdrawn: boolean;
}

interface Line {
  letters: string;
  times: number[];
  absent: number;
  believed: { readonly sinceMs: number; readonly atMs: number } | null;
}

interface Track {
  checkedMs: number;
  failedMs: number;
  failing: number;
  lines: Map<string, Line>;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const RANKS = ["info", "warning", "critical"];

export class Reference {
  readonly expected: Expected[] = [];
  private readonly tracks = new Map<string, Track>();
  private readonly truth: Truth;

  constructor(truth: Truth) {
    this.truth = truth;
  }

  /** The rules that a run at a moment has to check. */
  due(rules: readonly Rule[], nowMs: number): ReadonlySet<string> {
    const due = rules.filter((rule) => rule.active && this.isDue(rule, nowMs));
    return new Set(due.map(({ id }) => id));
  }

  private isDue({ id, schedule }: Rule, nowMs: number): boolean {
    const track = this.tracks.get(id);
    // A rule that is new is noticed by its first run, and checked by that only if it is hourly.
    if (track === undefined) return schedule.kind === "hourly";
    if (nowMs - Math.max(track.checkedMs, track.failedMs) < 20 * MINUTE_MS) return false;
    return schedule.kind === "hourly" || dueBetween(schedule, track.checkedMs, nowMs);
  }

  /** A run has written down what it found. */
  commit(
    rules: readonly Rule[],
    checked: ReadonlySet<string>,
    failed: ReadonlySet<string>,
    nowMs: number,
    hour: number,
  ): void {
    for (const rule of rules) {
      if (!rule.active) this.tracks.delete(rule.id);
      else if (!this.tracks.has(rule.id)) {
        const checkedMs = rule.schedule.kind === "hourly" ? 0 : nowMs;
        this.tracks.set(rule.id, { checkedMs, failedMs: 0, failing: 0, lines: new Map() });
      }
    }
    const found = rules.filter(({ id }) => checked.has(id));
    const read = found.filter((rule) => this.look(rule, failed, nowMs, hour));
    const bySeverity = [...read].sort((a, b) => RANKS.indexOf(b.severity) - RANKS.indexOf(a.severity));
    for (const rule of bySeverity) this.tell(rule, rules, nowMs);
  }

  /** Writes down what a rule found; false where it could not be read. */
  private look(rule: Rule, failed: ReadonlySet<string>, nowMs: number, hour: number): boolean {
    const track = this.track(rule.id);
    const said = this.said(rule, hour);
    const unreadable = failed.has(sourceOf(rule.metric));
    const blank = [...said.values()].every((one) => one === "-");
    const fails = unreadable || said.size === 0 || (rule.noData === "keep" && blank);
    track.failing = fails ? track.failing + 1 : 0;
    track.failedMs = fails ? nowMs : 0;
    if (track.failing === 3) this.expect(rule, "", "failing", nowMs, null, ["owner"]);
    if (unreadable) return false;
    track.checkedMs = nowMs;
    if (said.size > 0) this.write(rule, track, said, nowMs);
    return true;
  }

  private said({ metric, scope }: Rule, hour: number): ReadonlyMap<string, Exclude<Said, undefined>> {
    const labels = scope.kind === "whole" ? [""] : scope.kind === "one" ? [scope.label] : LABELS;
    return new Map(
      labels.flatMap((label) => {
        const one = this.truth.at(metric, label, hour);
        return one === undefined ? [] : [[label, one] as const];
      }),
    );
  }

  private write(
    rule: Rule,
    track: Track,
    said: ReadonlyMap<string, Exclude<Said, undefined>>,
    nowMs: number,
  ): void {
    for (const label of new Set([...said.keys(), ...track.lines.keys()])) {
      const line = track.lines.get(label) ?? { letters: "", times: [], absent: 0, believed: null };
      track.lines.set(label, line);
      const one = said.get(label);
      line.absent = one === undefined ? line.absent + 1 : 0;
      if (line.absent >= 3) [line.letters, line.times] = ["", []];
      const letter = one === undefined ? "" : letterFor(rule, one);
      if (letter === "") continue;
      line.letters += letter;
      line.times.push(nowMs);
    }
  }

  private tell(rule: Rule, rules: readonly Rule[], nowMs: number): void {
    for (const [label, line] of this.track(rule.id).lines) {
      const stand = standing(line, rule);
      forgetPast(line, rule, stand);
      const snoozed = nowMs + wallTime(nowMs) < (rule.snoozedUntil ?? 0);
      const reason = snoozed || this.isSpared(rule, label, rules) ? "" : reasonFor(rule, line, stand, nowMs);
      if (reason === "") continue;
      const sinceMs = line.believed?.sinceMs ?? stand.sinceMs;
      const own = rule.column === null ? [] : [ownAddress(label)];
      const people = [...rule.recipients.map(({ address }) => address), ...own];
      this.expect(rule, label, reason, nowMs, sinceMs, people);
      line.believed = reason === "fired" || reason === "reminder" ? { sinceMs, atMs: nowMs } : null;
    }
  }

  /** Whether all whom a rule tells know worse of the same figure. */
  private isSpared(rule: Rule, label: string, rules: readonly Rule[]): boolean {
    return rules.some((other) => {
      if (!other.active || other.metric !== rule.metric) return false;
      if (RANKS.indexOf(other.severity) <= RANKS.indexOf(rule.severity)) return false;
      const told = new Set(other.recipients.map(({ address }) => address));
      if (!rule.recipients.every(({ address }) => told.has(address))) return false;
      const line = this.tracks.get(other.id)?.lines.get(label);
      return line !== undefined && line.believed !== null && standing(line, other).on;
    });
  }

  private track(id: string): Track {
    const track = this.tracks.get(id);
    if (track === undefined) throw new Error(`The rule ${id} was never seen.`);
    return track;
  }

  private expect(
    { id }: Rule,
    label: string,
    reason: string,
    atMs: number,
    sinceMs: number | null,
    people: readonly string[],
  ): void {
    const waiting = new Set(people);
    this.expected.push({
      rule: id,
      label,
      reason,
      atMs,
      sinceMs,
      people: [...waiting],
      waiting,
      withdrawn: false,
    });
  }
}

function letterFor({ condition, noData }: Rule, said: number | "-"): string {
  if (said !== "-") return isBad(condition, said) ? "B" : isGood(condition, said) ? "G" : "M";
  return { keep: "", alert: "B", ok: "G" }[noData];
}

function isBad(condition: Condition, value: number): boolean {
  if (condition.kind === "below") return value < condition.threshold;
  if (condition.kind === "above") return value > condition.threshold;
  if (condition.kind === "outside") return value < condition.low || value > condition.high;
  throw new Error("not among the rules of the soak");
}

function isGood(condition: Condition, value: number): boolean {
  if (condition.kind === "below") return value >= (condition.recoverAt ?? condition.threshold);
  if (condition.kind === "above") return value <= (condition.recoverAt ?? condition.threshold);
  if (condition.kind === "outside")
    return value >= condition.low + condition.margin && value <= condition.high - condition.margin;
  throw new Error("not among the rules of the soak");
}

interface Standing {
  readonly on: boolean;
  readonly sinceMs: number;
}

/** The first row of bad checks that is long enough sets it on, the first such row of good ones after it off, and so on. */
function standing({ letters, times }: Line, { checks, recoverChecks }: Rule): Standing {
  const turns = new RegExp(`(B{${checks}})|G{${recoverChecks}}`, "g");
  let stand: Standing = { on: false, sinceMs: 0 };
  for (let turn = turns.exec(letters); turn !== null; turn = turns.exec(letters)) {
    const bad = turn[1] !== undefined;
    if (bad === stand.on) continue;
    stand = bad ? { on: true, sinceMs: times[turn.index] ?? 0 } : { on: false, sinceMs: 0 };
  }
  return stand;
}

/** What people are to be told of a figure, who believe what they were last told; "" for nothing. */
function reasonFor(rule: Rule, { letters, absent, believed }: Line, { on }: Standing, nowMs: number): string {
  const alerts = on && !letters.endsWith("G");
  if (believed === null) return alerts ? "fired" : "";
  if (!on) return absent > 0 ? "gone" : "recovered";
  return alerts && isReminded(rule, believed.atMs, nowMs) ? "reminder" : "";
}

/** Keeps of the letters what the future may still hang on. */
function forgetPast(line: Line, { checks }: Rule, { on, sinceMs }: Standing): void {
  const tail = (on ? /G*$/ : /B*$/).exec(line.letters)?.[0] ?? "";
  const times = tail === "" ? [] : line.times.slice(-tail.length);
  line.letters = (on ? "B".repeat(checks) : "") + tail;
  line.times = [...(on ? Array.from({ length: checks }, () => sinceMs) : []), ...times];
}

function isReminded({ remindDays, schedule }: Rule, toldMs: number, nowMs: number): boolean {
  if (remindDays === null) return false;
  const passed = slotBefore(schedule, nowMs) - slotBefore(schedule, toldMs);
  return passed >= remindDays * DAY_MS - 20 * MINUTE_MS;
}
