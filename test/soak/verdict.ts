import type { LogEntry } from "../../src/alerts/log.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { isHeld } from "./calendar.ts";
import type { Posted } from "./google.ts";
import type { Expected, Reference } from "./reference.ts";
import { BAD, FLAKY } from "./team.ts";

/** What a message said: of each notice its rule, label, reason, moment and beginning, and addresses in trouble. */
export interface Said {
  readonly items: readonly (readonly [string, string, string, number, number | null])[];
  readonly unreachable: readonly string[];
}

/** What the soak counts; the first three, `late` and `unexplained` have to be 0. */
export interface Tally {
  lost: number;
  false: number;
  late: number;
  /** Said again though nothing fell between the sending and the mark. */
  unexplained: number;
  /** Said again because the run was cut, or the mark failed, between the two. */
  afterCut: number;
  /** Said again because Google had said that sending failed, although the message went out. */
  afterFailure: number;
  told: number;
  /** Nobody could be told, the address is wrong: dropped after a week, and the log says so, or waiting still. */
  undeliverable: number;
  /** Times that the owner was told of an address that can't be written to. */
  reported: number;
  /** Two messages to one person in one run. */
  twice: number;
  readonly complaints: string[];
}

/** Holds what was posted to what should have been said. */
export class Verdict {
  readonly tally: Tally = {
    lost: 0,
    false: 0,
    late: 0,
    unexplained: 0,
    afterCut: 0,
    afterFailure: 0,
    told: 0,
    undeliverable: 0,
    reported: 0,
    twice: 0,
    complaints: [],
  };
  /** Of what was said to whom, the message that said it last. */
  private readonly said = new Map<string, Posted>();
  private readonly byName = new Map<string, Expected>();
  private indexed = 0;
  private read = 0;
  private readonly reference: Reference;

  constructor(reference: Reference) {
    this.reference = reference;
  }

  /** Judges what a run has posted. */
  judge(posted: readonly Posted[], rules: ReadonlyMap<string, Rule>, owner: string): void {
    for (; this.indexed < this.reference.expected.length; this.indexed += 1) {
      const one = this.reference.expected[this.indexed];
      if (one !== undefined) this.byName.set(nameOf(one.rule, one.label, one.reason, one.atMs), one);
    }
    const people = new Set<string>();
    for (; this.read < posted.length; this.read += 1) {
      const message = posted[this.read];
      if (message === undefined) continue;
      if (people.has(message.to)) this.complain("twice", `two messages to ${message.to} in one run`);
      people.add(message.to);
      this.judgeMessage(message, rules, owner);
    }
  }

  private judgeMessage(message: Posted, rules: ReadonlyMap<string, Rule>, owner: string): void {
    const { items, unreachable } = JSON.parse(message.text) as Said;
    if (items.length + unreachable.length === 0) this.complain("false", `an empty message to ${message.to}`);
    this.tally.reported += unreachable.length;
    if (unreachable.some((address) => message.to !== owner || (address !== BAD && address !== FLAKY))) {
      this.complain("false", `${message.to} was told that ${unreachable} can't be written to`);
    }
    for (const [rule, label, reason, atMs, sinceMs] of items) {
      const name = nameOf(rule, label, reason, atMs);
      const one = this.byName.get(name);
      const to = reason === "failing" && message.to === owner ? "owner" : message.to;
      const held = reason !== "failing" && isHeld(rules.get(rule) ?? neverHeld, message.atMs);
      if (one === undefined || !one.people.includes(to) || one.sinceMs !== sinceMs || one.withdrawn || held) {
        this.complain(
          "false",
          `${message.to} was told ${name} at ${message.atMs}${held ? " though held" : ""}`,
        );
      } else this.count(one, to, name, message);
    }
  }

  private count(one: Expected, to: string, name: string, message: Posted): void {
    const key = `${to} ${name}`;
    const before = this.said.get(key);
    this.said.set(key, message);
    if (one.waiting.delete(to)) this.tally.told += 1;
    else if (before?.mark === "unmarked") this.tally.afterCut += 1;
    else if (before?.mark === "thought-failed") this.tally.afterFailure += 1;
    else this.complain("unexplained", `${to} was told ${name} again at ${message.atMs}`);
  }

  /** After a run that nothing went wrong in, nothing may wait that may be sent. */
  afterCleanRun(rules: ReadonlyMap<string, Rule>, nowMs: number): void {
    for (const one of this.open()) {
      const rule = rules.get(one.rule);
      if (rule === undefined || (one.reason !== "failing" && isHeld(rule, nowMs))) continue;
      for (const to of one.waiting) {
        if (to === BAD || to === FLAKY) continue;
        this.complain(
          "late",
          `${to} is not told ${nameOf(one.rule, one.label, one.reason, one.atMs)} at ${nowMs}`,
        );
      }
    }
  }

  /** At the end everything has been said, and the log says so, but for what nobody could be told. */
  end(log: readonly LogEntry[], nowMs: number, owners: readonly string[]): void {
    const logged = { sent: new Set<string>(), dropped: new Set<string>(), nobody: new Set<string>() };
    for (const { ruleId, outcome, to, notice } of log) {
      const name = nameOf(ruleId, notice.label, notice.reason, notice.atMs);
      for (const person of to) logged[outcome].add(`${owners.includes(person) ? "owner" : person} ${name}`);
    }
    for (const key of this.said.keys())
      if (!logged.sent.has(key)) this.complain("lost", `from the log: ${key}`);
    if (logged.sent.size !== this.said.size) this.complain("false", "the log has what was never said");
    for (const one of this.open())
      for (const to of one.waiting) this.leftover(one, to, logged.dropped, nowMs);
  }

  /** What waits for a wrong address for a week is dropped, and the log says so. */
  private leftover(one: Expected, to: string, dropped: ReadonlySet<string>, nowMs: number): void {
    const name = nameOf(one.rule, one.label, one.reason, one.atMs);
    const days = (nowMs - one.atMs) / (24 * 3_600_000);
    const isDropped = dropped.has(`${to} ${name}`);
    if (to !== BAD) this.complain("lost", `${to} was never told ${name}`);
    else if (days > 8 && !isDropped) this.complain("lost", `from the log: ${to} ${name}`);
    else if (days < 7 && isDropped) this.complain("false", `dropped after ${days} days: ${to} ${name}`);
    else this.tally.undeliverable += 1;
  }

  /** Rules that are switched off: what waits is not told any more. */
  withdraw(rule: string): void {
    for (const one of this.open()) if (one.rule === rule) one.withdrawn = true;
  }

  private done = 0;

  private open(): readonly Expected[] {
    const { expected } = this.reference;
    // What lies far back is over, so that a year's list is not gone through every hour.
    while (isOver(expected[this.done])) this.done += 1;
    return expected.slice(this.done).filter((one) => !isOver(one));
  }

  private complain(kind: "lost" | "false" | "late" | "unexplained" | "twice", what: string): void {
    this.tally[kind] += 1;
    if (this.tally.complaints.length < 20) this.tally.complaints.push(`${kind}: ${what}`);
  }
}

function isOver(one: Expected | undefined): boolean {
  return one !== undefined && (one.withdrawn || one.waiting.size === 0);
}

function nameOf(rule: string, label: string, reason: string, atMs: number): string {
  return `${reason} of ${rule} ${label} at ${atMs}`;
}

const neverHeld = {
  quiet: { hours: null, weekends: false, daysOff: false },
  snoozedUntil: null,
} as unknown as Rule;
