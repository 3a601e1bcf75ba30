import { afterFailure, isAside, type Person } from "../alerts/people.ts";
import { addressKey } from "../alerts/rule.ts";
import { type Clock, slotOf, wallOf } from "../alerts/schedule.ts";
import { DAY_MS } from "../table/date.ts";
import { foldLabel } from "../table/label.ts";
import type { DigestPlan } from "./plan.ts";

/** Who gets a mail, and of whom it is; the label is "" for a digest of all. */
export interface Addressee {
  readonly label: string;
  readonly address: string;
}

/** How the mails of one issue have come along: that of a moment at which the plan fell due. */
export interface Round {
  /** What was asked for when it began, as `aboutOf` writes it. */
  readonly about: string;
  /** That moment, as the spreadsheet's wall clock; of a plan that is new, the latest one before it began. */
  readonly slotMs: number;
  /** Nothing is left to be done. */
  readonly over: boolean;
  readonly sent: readonly Addressee[];
  /** When the last of them was sent; null: none was. */
  readonly sentMs: number | null;
  /** Those who could not be written to, by `addresseeKey`. */
  readonly failed: ReadonlyMap<string, Person & Addressee>;
}

/** What has not gone out so long after its moment is stale. */
const GIVE_UP_MS = 2 * DAY_MS;

/** What a run has to do for a plan. */
export interface Step {
  readonly kind: "rest" | "send" | "give-up";
  /** As it stands for that. */
  readonly round: Round;
  /** An issue that was not sent to all before the next fell due. */
  readonly overtaken: boolean;
}

/**
 * What is to be done for an active plan:
 * 1. One that is new, or that asks for something else than before, waits for its next moment.
 * 2. Where the next moment has come, the issue of the one before is closed, sent to all or not.
 * 3. An issue is sent until all have it, or given up two days after its moment.
 *
 * @param known undefined for a plan that no run has seen
 */
export function stepFor(plan: DigestPlan, known: Round | undefined, { nowMs, zone }: Clock): Step {
  const about = aboutOf(plan);
  const wall = wallOf(nowMs, zone);
  const due = slotOf(plan.schedule, wall);
  if (known === undefined) return rest(settled(plan, due));
  if (known.over && known.about !== about) return rest({ ...known, about, slotMs: due });
  // A schedule that changes while mails are under way counts from the next issue on.
  const next = known.about === about && due > known.slotMs;
  if (known.over && !next) return rest(known);
  const round = next ? { ...settled(plan, due), over: false } : known;
  const stale = wall - round.slotMs > GIVE_UP_MS;
  return {
    kind: stale ? "give-up" : "send",
    round: stale ? { ...round, over: true } : round,
    overtaken: next && !known.over,
  };
}

function rest(round: Round): Step {
  return { kind: "rest", round, overtaken: false };
}

/** A plan that is new: what fell due before it began is not made up for. */
export function startedAt(plan: DigestPlan, { nowMs, zone }: Clock): Round {
  return settled(plan, slotOf(plan.schedule, wallOf(nowMs, zone)));
}

function settled(plan: DigestPlan, slotMs: number): Round {
  return { about: aboutOf(plan), slotMs, over: true, sent: [], sentMs: null, failed: new Map() };
}

/** What makes a plan another one for whoever waits for it; to whom it goes may change at any time. */
export function aboutOf({ kind, schedule }: DigestPlan): string {
  return JSON.stringify(
    schedule.kind === "weekly"
      ? [kind, schedule.hour, [...schedule.weekdays].sort((a, b) => a - b)]
      : [kind, schedule.hour, `day ${schedule.day}`],
  );
}

export function addresseeKey({ label, address }: Addressee): string {
  return JSON.stringify([foldLabel(label), addressKey(address)]);
}

/** Those who wait for a round's mail, each once: neither sent to nor set aside. */
export function waitingIn<One extends Addressee>(
  { sent, failed }: Round,
  addressees: readonly One[],
): readonly One[] {
  const done = new Set(sent.map(addresseeKey));
  return addressees.filter((one) => {
    const key = addresseeKey(one);
    const waits = !done.has(key) && !isAside(failed.get(key));
    done.add(key);
    return waits;
  });
}

export function afterSending(round: Round, { label, address }: Addressee, nowMs: number): Round {
  const failed = new Map(round.failed);
  failed.delete(addresseeKey({ label, address }));
  return { ...round, sent: [...round.sent, { label, address }], sentMs: nowMs, failed };
}

export function afterNotSending(
  round: Round,
  { label, address }: Addressee,
  kind: "refused" | "later",
  nowMs: number,
): Round {
  const key = addresseeKey({ label, address });
  const person = afterFailure(round.failed.get(key), kind, nowMs);
  return { ...round, failed: new Map([...round.failed, [key, { ...person, label, address }]]) };
}
