import fc from "fast-check";
import type { Desk } from "../../src/alerts/desk.ts";
import { logOf } from "../../src/alerts/log.ts";
import { atRest, isAtRest, isIdle, type Memory } from "../../src/alerts/memory.ts";
import type { Notice } from "../../src/alerts/notice.ts";
import { readDesk, type StoredDesk } from "../../src/alerts/stored/stored-desk.ts";
import { START_MS } from "./rules.ts";

const moment = fc.integer({ min: START_MS - 1e10, max: START_MS });
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
/** Names as people have them, and as nobody should. */
export const label = fc.oneof(
  fc.constantFrom("", "Çağrı Öztürk", "İnci Işık", "__proto__", 'a"b', "=1+1", "parts a 1", "😀 \ud83d"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const address = fc.constantFrom("cem@example.com", "ece@example.com", "şule@example.com", "owner");

const episode = fc.oneof(
  fc.constant({ kind: "normal" as const }),
  fc.record({
    kind: fc.constantFrom("pending" as const, "recovering" as const),
    checks: fc.nat(40),
    sinceMs: moment,
  }),
  fc.record({ kind: fc.constant("alerting" as const), sinceMs: moment }),
);
const group = fc.record({
  episode,
  told: fc.option(fc.record({ sinceMs: moment, atMs: moment })),
  missing: fc.nat(3),
});
const said: fc.Arbitrary<Omit<Notice, "waiting">> = fc.record({
  reason: fc.constantFrom(
    "fired" as const,
    "reminder" as const,
    "recovered" as const,
    "gone" as const,
    "failing" as const,
  ),
  label,
  value: number,
  gauge: number,
  against: number,
  rows: fc.nat(),
  period: fc.option(fc.constantFrom("2026-11", "2026-Q4")),
  atMs: moment,
  sinceMs: fc.option(moment),
  why: fc.option(label),
});
const notice: fc.Arbitrary<Notice> = fc
  .tuple(said, fc.uniqueArray(address, { minLength: 1 }))
  .map(([all, waiting]) => ({ ...all, waiting }));

export const memory: fc.Arbitrary<Memory> = fc
  .record({
    about: label,
    checkedMs: moment,
    failed: fc.option(fc.tuple(fc.nat(9), fc.constantFrom("no-data" as const, "error" as const), moment)),
    fewRows: fc.option(fc.nat(99)),
    groups: fc.array(fc.tuple(label, group), { maxLength: 4 }),
    outbox: fc.array(notice, { maxLength: 4 }),
  })
  .map(({ about, checkedMs, failed, fewRows, groups, outbox }) => ({
    about,
    checkedMs,
    failing: failed?.[0] ?? 0,
    failure: failed?.[1] ?? null,
    failedMs: failed?.[2] ?? 0,
    fewRows,
    groups: new Map(groups.filter(([, state]) => !isAtRest(state))),
    outbox,
  }));

const person = fc.record({
  refusals: fc.nat(9),
  failures: fc.nat(30),
  triedMs: moment,
  reported: fc.boolean(),
});
const entry = fc.record({
  ruleId: fc.constantFrom("r1", "r2"),
  outcome: fc.constantFrom("sent" as const, "nobody" as const, "dropped" as const),
  atMs: moment,
  to: fc.uniqueArray(address),
  notice: said,
});

export const desk: fc.Arbitrary<Desk> = fc
  .record({
    memories: fc.uniqueArray(fc.tuple(fc.constantFrom("r1", "r2", "r3", "win-rate"), memory), {
      selector: ([id]) => id,
    }),
    people: fc.uniqueArray(
      fc.tuple(
        address.filter((to) => to !== "owner"),
        person,
      ),
      { selector: ([to]) => to },
    ),
    log: fc.array(entry, { maxLength: 4 }),
  })
  .map(({ memories, people, log }) => ({
    memories: new Map(memories),
    people: new Map(people),
    log: logOf(log),
  }));

export const nothingStored: StoredDesk = readDesk({});

/** A desk as it is read back: of an idle rule only the moment is kept. */
export function asKept({ memories, people, log }: Desk): unknown {
  const kept = [...memories].map(([id, one]) => [id, isIdle(one) ? one.checkedMs : one]);
  const byKey = (a: readonly unknown[], b: readonly unknown[]) => String(a[0]).localeCompare(String(b[0]));
  return { memories: kept.sort(byKey), people: [...people].sort(byKey), log: [...log.values()] };
}

/** A memory of a rule whose groups have all just fired, for the same people. */
export function fired(
  labels: readonly string[],
  waiting: readonly string[],
  about = "x".repeat(150),
): Memory {
  const state = {
    ...atRest,
    episode: { kind: "alerting" as const, sinceMs: START_MS },
    told: { sinceMs: START_MS, atMs: START_MS },
  };
  return {
    about,
    checkedMs: START_MS,
    failing: 0,
    failure: null,
    failedMs: 0,
    fewRows: null,
    groups: new Map(labels.map((one) => [one, state])),
    outbox: labels.map((one) => ({
      reason: "fired",
      label: one,
      value: 0.123_456_789_012,
      gauge: 0.123_456_789_012,
      against: null,
      rows: 37,
      period: "2026-11",
      atMs: START_MS,
      sinceMs: START_MS,
      why: null,
      waiting,
    })),
  };
}
