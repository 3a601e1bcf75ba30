import { isSnoozed } from "./announce.ts";
import { type Desk, withWaiting } from "./desk.ts";
import { type LogEntry, withEntries } from "./log.ts";
import { type Notice, OWNER } from "./notice.ts";
import { afterFailure, isAside, isTried, type People, triesOf } from "./people.ts";
import { type DaysOff, isQuiet } from "./quiet.ts";
import { addressKey, type Rule, rankOf } from "./rule.ts";
import { type Clock, wallOf } from "./schedule.ts";

/** A notice and the rule that gave it. */
export interface Item {
  readonly rule: Rule;
  readonly notice: Notice;
}

/** All that one person is told in one run, in one message. */
export interface Delivery {
  /** An address in lower case. */
  readonly to: string;
  /** Oldest first. */
  readonly items: readonly Item[];
  /** For the owner of the checks: the addresses that can't be written to. */
  readonly unreachable: readonly string[];
}

export interface Sending extends Clock {
  readonly daysOff: DaysOff;
  /** The address of whose trigger runs the checks. */
  readonly owner: string;
}

/** Why a notice is not sent yet. */
export type Hold = "snoozed" | "quiet" | "set-aside";

/** Why a notice waits for a person; undefined: for no more than the next run. */
export function holdOn(
  { rule, notice }: Item,
  to: string,
  people: People,
  sending: Sending,
): Hold | undefined {
  if (isAside(people.get(to)) && !isTried(people.get(to), sending.nowMs)) return "set-aside";
  if (notice.reason === "failing") return undefined;
  if (isSnoozed(rule, sending)) return "snoozed";
  const { nowMs, zone, daysOff } = sending;
  return isQuiet(rule.quiet, daysOff, wallOf(nowMs, zone)) ? "quiet" : undefined;
}

/**
 * What may be sent now, a message for each person: the most severe first, since the day's quota may run short; of those
 * alike who could be reached so far before who could not; then by how long they have waited.
 *
 * @param rules those there are; what another gave waits
 */
export function deliveriesOf(
  desk: Desk,
  rules: ReadonlyMap<string, Rule>,
  sending: Sending,
): readonly Delivery[] {
  const { people } = desk;
  const byPerson = new Map<string, Set<Item>>();
  const itemsFor = (to: string) => {
    const items = byPerson.get(to) ?? new Set<Item>();
    byPerson.set(to, items);
    return items;
  };
  for (const item of itemsOf(desk, rules)) {
    for (const waiting of item.notice.waiting) {
      const to = addressOf(waiting, sending);
      if (holdOn(item, to, people, sending) === undefined) itemsFor(to).add(item);
    }
  }
  const owner = addressOf(OWNER, sending);
  const unreachable = [...people.keys()].filter((to) => to !== owner && isUnreported(people, to));
  if (unreachable.length > 0 && isTried(people.get(owner), sending.nowMs)) itemsFor(owner);
  // Where Google does not tell who the owner is, what is for the owner waits.
  byPerson.delete("");
  return [...byPerson]
    .map(([to, items]) => ({
      to,
      items: [...items].sort((a, b) => a.notice.atMs - b.notice.atMs),
      unreachable: to === owner ? unreachable : [],
    }))
    .sort((a, b) => urgency(b) - urgency(a) || tries(people, a) - tries(people, b) || oldest(a) - oldest(b));
}

/** A group is told of once in a check, and so is the owner of a rule: this names a notice while others come and go. */
export function keyOf({ rule, notice }: Item): string {
  return JSON.stringify([rule.id, notice.atMs, notice.reason, notice.label]);
}

function itemsOf({ memories }: Desk, rules: ReadonlyMap<string, Rule>): readonly Item[] {
  return [...memories].flatMap(([id, { outbox }]) => {
    const rule = rules.get(id);
    return rule === undefined ? [] : outbox.map((notice) => ({ rule, notice }));
  });
}

function addressOf(waiting: string, { owner }: Sending): string {
  return waiting === OWNER ? addressKey(owner) : waiting;
}

function isUnreported(people: People, to: string): boolean {
  const person = people.get(to);
  return isAside(person) && person?.reported === false;
}

function urgency({ items }: Delivery): number {
  return Math.max(0, ...items.map(({ rule }) => rankOf(rule.severity)));
}

function tries(people: People, { to }: Delivery): number {
  return triesOf(people.get(to));
}

function oldest({ items }: Delivery): number {
  return items[0]?.notice.atMs ?? Number.POSITIVE_INFINITY;
}

/** After a message has been sent: nobody waits for what it said, and the address is a good one. */
export function afterSent(desk: Desk, { to, items, unreachable }: Delivery, { owner, nowMs }: Sending): Desk {
  const said = new Set(items.map(keyOf));
  const isTo = (waiting: string) => waiting === to || (waiting === OWNER && addressKey(owner) === to);
  const memories = new Map(desk.memories);
  for (const rule of new Set(items.map(({ rule: one }) => one))) {
    const memory = memories.get(rule.id);
    if (memory === undefined) continue;
    memories.set(
      rule.id,
      withWaiting(memory, (notice) =>
        said.has(keyOf({ rule, notice }))
          ? notice.waiting.filter((waiting) => !isTo(waiting))
          : notice.waiting,
      ),
    );
  }
  const people = new Map(desk.people);
  people.delete(to);
  for (const address of unreachable) {
    const person = people.get(address);
    if (person !== undefined) people.set(address, { ...person, reported: true });
  }
  const lines = items.map(
    ({ rule, notice: { waiting: _, ...notice } }): LogEntry => ({
      ruleId: rule.id,
      outcome: "sent",
      atMs: nowMs,
      to: [to],
      notice,
    }),
  );
  return { memories, people, log: withEntries(desk.log, lines) };
}

/** After an address could not be written to: what waits for it goes on waiting. */
export function afterRefusal(desk: Desk, to: string, kind: "refused" | "later", nowMs: number): Desk {
  return { ...desk, people: new Map([...desk.people, [to, afterFailure(desk.people.get(to), kind, nowMs)]]) };
}
