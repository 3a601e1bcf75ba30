import { createHash } from "node:crypto";
import type { Rule } from "../../src/alerts/rule.ts";
import { runAlerts } from "../../src/jobs/alerts/run-alerts.ts";
import { wallTime } from "./calendar.ts";
import { type Fates, type Faults, fatesOf, Google } from "./google.ts";
import { type Chance, chanceOf } from "./random.ts";
import { Reference } from "./reference.ts";
import { BAD, FLAKY, rulesOf } from "./team.ts";
import { type Truth, truthOf } from "./truth.ts";
import { type Tally, Verdict } from "./verdict.ts";
import { worldOf } from "./world.ts";

export interface SoakOptions extends Faults {
  readonly seed: number;
  readonly days: number;
}

export interface SoakResult {
  readonly tally: Tally;
  readonly runs: number;
  readonly skipped: number;
  readonly doubled: number;
  /** Runs that were too slow to check every rule. */
  readonly slow: number;
  readonly failures: number;
  readonly cuts: number;
  readonly calls: number;
  readonly messages: number;
  readonly expected: number;
  readonly largestValue: number;
  readonly largestStore: number;
  /** Names all that was sent, to whom and when. */
  readonly fingerprint: string;
}

const HOUR_MS = 3_600_000;
/** Thursday, the first of January 2026, 00:17 UTC. */
const BEGIN_MS = Date.UTC(2026, 0, 1, 0, 17);
/** At the end nothing fails any more, so that all that waits can be said. */
const QUIET_DAYS = 10;
const OWNERS = ["ada@example.com", "can@example.com"];

/** A simulated stretch of hourly runs, against what should have been said. */
export function soak({ seed, days, failing, cutting }: SoakOptions): SoakResult {
  const hours = (days + QUIET_DAYS) * 24;
  const chance = chanceOf(seed);
  const year = new Year(seed, rulesOf(seed), hours);
  const settings = chance.fork("settings");
  const trigger = chance.fork("trigger");
  const faults = chance.fork("faults");
  for (let hour = 0; hour < hours; hour += 1) {
    const calm = hour >= days * 24;
    if (!calm) year.changeSettings(settings, hour);
    if (hours - hour === 48) year.release();
    if (hour % 24 === 0) year.newDay(trigger, hour / 24, calm);
    for (const lateMs of year.trigger(trigger, hour, calm)) {
      const fates = calm ? () => undefined : fatesOf(faults, { failing, cutting });
      year.run(hour, BEGIN_MS + hour * HOUR_MS + lateMs, fates, !calm && trigger.hits(0.01));
    }
  }
  return year.result();
}

class Year {
  skipped = 0;
  doubled = 0;
  private slow = 0;
  private runs = 0;
  private nowMs = 0;
  private owner = OWNERS[0] ?? "";
  private readonly truth: Truth;
  private readonly reference: Reference;
  private readonly verdict: Verdict;
  private readonly google: Google;
  private readonly rules: Map<string, Rule>;
  private readonly paused = new Map<string, number>();

  constructor(seed: number, rules: readonly Rule[], hours: number) {
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.truth = truthOf(seed, rules, hours);
    this.reference = new Reference(this.truth);
    this.verdict = new Verdict(this.reference);
    this.google = new Google((to, nowMs) => {
      const day = Math.floor((nowMs - BEGIN_MS) / (24 * HOUR_MS)) % 100;
      return to === BAD || (to === FLAKY && day >= 10 && day < 14);
    });
  }

  /** Somebody snoozes a rule, switches one off for some days, or takes the checks over. */
  changeSettings(chance: Chance, hour: number): void {
    const wall = BEGIN_MS + hour * HOUR_MS + wallTime(BEGIN_MS + hour * HOUR_MS);
    const rule = chance.pick([...this.rules.values()]);
    if (chance.hits(0.02)) {
      this.rules.set(rule.id, { ...rule, snoozedUntil: wall + (1 + chance.below(60)) * HOUR_MS });
    }
    if (chance.hits(0.002) && !this.paused.has(rule.id)) {
      this.rules.set(rule.id, { ...rule, active: false });
      this.paused.set(rule.id, hour + 72);
      this.verdict.withdraw(rule.id);
    }
    for (const [id, until] of this.paused) {
      const paused = this.rules.get(id);
      if (hour < until || paused === undefined) continue;
      this.rules.set(id, { ...paused, active: true });
      this.paused.delete(id);
    }
    if (chance.hits(0.001)) this.owner = chance.pick(OWNERS);
  }

  /** From now on nothing is held any more. */
  release(): void {
    const quiet = { hours: null, weekends: false, daysOff: false };
    for (const [id, rule] of this.rules) this.rules.set(id, { ...rule, quiet, snoozedUntil: null });
  }

  /** How late the trigger fires in an hour: as a rule once, at times twice, at times not, now and then not for a day. */
  trigger(chance: Chance, hour: number, calm: boolean): readonly number[] {
    const first = chance.below(30_000);
    if (calm) return [first];
    const dayOff = Math.floor(hour / 24) % 40 === 20;
    if (dayOff || chance.hits(0.02)) {
      this.skipped += 1;
      return [];
    }
    if (!chance.hits(0.03)) return [first];
    this.doubled += 1;
    return [first, first + chance.below(19 * 60_000)];
  }

  /** The day's quota: as a rule enough, at times a handful, and for some days each month none. */
  newDay(chance: Chance, day: number, calm: boolean): void {
    this.google.quota = calm ? 1_000 : day % 30 >= 26 ? 0 : chance.hits(0.1) ? 5 : 100;
  }

  run(hour: number, nowMs: number, fates: Fates, isSlow: boolean): void {
    this.runs += 1;
    this.nowMs = nowMs;
    const checked = new Set<string>();
    const failed = new Set<string>();
    const rules = [...this.rules.values()];
    const due = this.reference.due(rules, nowMs);
    const before = this.google.failures + this.google.cuts;
    let committed = false;
    this.google.begin(nowMs, fates);
    this.google.onWrite = (texts) => {
      const isHead = [...texts.keys()].some((key) => key === "alerts-idle" || /^alert:[^:]+$/.test(key));
      if (!isHead || committed) return;
      committed = true;
      this.reference.commit(rules, checked, failed, nowMs, hour);
    };
    const { google, truth, owner } = this;
    const world = worldOf({
      google,
      truth,
      owner,
      hour,
      nowMs,
      checked,
      failed,
      checkMs: isSlow ? 9_000 : 20,
    });
    try {
      runAlerts(world, { rules, complete: true });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
    this.verdict.judge(this.google.outbox, this.rules, this.owner);
    const unchecked = [...due].filter((id) => !checked.has(id));
    if (isSlow && unchecked.length > 0) this.slow += 1;
    const clean = this.google.failures + this.google.cuts === before;
    if (!clean || isSlow) return;
    if (unchecked.length > 0 || checked.size !== due.size) {
      throw new Error(`At ${nowMs} ${[...due]} were due and ${[...checked]} were checked.`);
    }
    if (this.google.quota > 0) this.verdict.afterCleanRun(this.rules, nowMs);
  }

  result(): SoakResult {
    this.verdict.end(this.google.log, this.nowMs, OWNERS);
    const { outbox, failures, cuts, calls, largestValue, largestStore } = this.google;
    const hash = createHash("sha256");
    for (const { atMs, to, text } of outbox) hash.update(JSON.stringify([atMs, to, text]));
    return {
      tally: this.verdict.tally,
      runs: this.runs,
      skipped: this.skipped,
      doubled: this.doubled,
      slow: this.slow,
      failures,
      cuts,
      calls,
      messages: outbox.length,
      expected: this.reference.expected.reduce((sum, { people }) => sum + people.length, 0),
      largestValue,
      largestStore,
      fingerprint: hash.digest("hex").slice(0, 16),
    };
  }
}
