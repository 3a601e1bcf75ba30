import * as v from "valibot";
import type { Episode, GroupState, Memory } from "../memory.ts";
import { type Notice, OWNER } from "../notice.ts";
import type { AddressTable } from "./address-table.ts";

/**
 * A rule's memory as JSON, in rows without names since hundreds of groups have to fit. Moments are given as
 * milliseconds before the rule's last check. Addresses are numbers in the table that all memories share.
 */
const VERSION = 2;

const age = v.number();
const kinds = ["normal", "pending", "alerting", "recovering"] as const;
const reasons = ["fired", "reminder", "recovered", "gone", "failing"] as const;

/** label, kind of episode, its checks, its beginning; what people were told: its beginning, when; missing checks */
const groupRow = v.tuple([v.string(), v.picklist(kinds), v.number(), age, v.nullable(age), age, v.number()]);

/** reason, label, value, gauge ("=": the value), against, rows, period, when, since when, why, who waits */
export const noticeRow = v.tuple([
  v.picklist(reasons),
  v.string(),
  v.nullable(v.number()),
  v.nullable(v.union([v.literal("="), v.number()])),
  v.nullable(v.number()),
  v.number(),
  v.nullable(v.string()),
  age,
  v.nullable(age),
  v.nullable(v.string()),
]);

const schema = v.object({
  v: v.literal(VERSION),
  about: v.string(),
  checked: v.number(),
  failed: v.nullable(v.tuple([v.number(), v.picklist(["no-data", "error"]), age])),
  few: v.optional(v.number()),
  groups: v.array(groupRow),
  /** Sets of people: what is told of in one check as a rule waits for the same ones. */
  people: v.array(v.array(v.number())),
  outbox: v.array(v.tuple([noticeRow, v.number()])),
});

export type NoticeRow = v.InferOutput<typeof noticeRow>;

export function memoryText(memory: Memory, { numberOf }: AddressTable): string {
  const { about, checkedMs, failing, failure, failedMs, fewRows } = memory;
  const sets = new Map<string, number>();
  const outbox = memory.outbox.map((notice) => {
    const set = JSON.stringify(notice.waiting.map(numberOf));
    const at = sets.get(set) ?? sets.size;
    sets.set(set, at);
    return [noticeToRow(notice, checkedMs), at] as const;
  });
  return JSON.stringify({
    v: VERSION,
    about,
    checked: checkedMs,
    failed: failure === null ? null : [failing, failure, checkedMs - failedMs],
    ...(fewRows === null ? {} : { few: fewRows }),
    groups: [...memory.groups].map(([label, state]) => groupToRow(label, state, checkedMs)),
    people: [...sets.keys()].map((set) => JSON.parse(set) as unknown),
    outbox,
  });
}

/**
 * What waits for somebody whom the table has not goes to the owner of the checks, who then knows of it: it would be lost.
 *
 * @returns undefined for a text that is none of ours, or of a version that is not known
 */
export function parseMemory(text: string, { addressOf }: AddressTable): Memory | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) return undefined;
  const { about, checked, failed, few, groups, people, outbox } = parsed.output;
  const sets = people.map((set) => [...new Set(set.map((number) => addressOf(number) ?? OWNER))]);
  return {
    about,
    checkedMs: checked,
    failing: failed?.[0] ?? 0,
    failure: failed?.[1] ?? null,
    failedMs: failed === null ? 0 : checked - failed[2],
    fewRows: few ?? null,
    groups: new Map(groups.map((row) => [row[0], groupFrom(row, checked)])),
    outbox: outbox.map(([row, set]) => ({ ...noticeFrom(row, checked), waiting: sets[set] ?? [OWNER] })),
  };
}

function groupToRow(
  label: string,
  { episode, told, missing }: GroupState,
  baseMs: number,
): v.InferOutput<typeof groupRow> {
  const checks = "checks" in episode ? episode.checks : 0;
  const since = episode.kind === "normal" ? 0 : baseMs - episode.sinceMs;
  const toldSince = told === null ? null : baseMs - told.sinceMs;
  return [label, episode.kind, checks, since, toldSince, told === null ? 0 : baseMs - told.atMs, missing];
}

function groupFrom(
  [, kind, checks, since, toldSince, toldAt, missing]: v.InferOutput<typeof groupRow>,
  baseMs: number,
): GroupState {
  return {
    episode: episodeFrom(kind, checks, baseMs - since),
    told: toldSince === null ? null : { sinceMs: baseMs - toldSince, atMs: baseMs - toldAt },
    missing,
  };
}

function episodeFrom(kind: Episode["kind"], checks: number, sinceMs: number): Episode {
  switch (kind) {
    case "normal":
      return { kind };
    case "alerting":
      return { kind, sinceMs };
    case "pending":
    case "recovering":
      return { kind, checks, sinceMs };
  }
}

export function noticeToRow(notice: Omit<Notice, "waiting">, baseMs: number): NoticeRow {
  const { reason, label, value, gauge, against, rows, period, atMs, sinceMs, why } = notice;
  const gauged = gauge !== null && gauge === value ? "=" : gauge;
  const since = sinceMs === null ? null : baseMs - sinceMs;
  return [reason, label, value, gauged, against, rows, period, baseMs - atMs, since, why];
}

export function noticeFrom(row: NoticeRow, baseMs: number): Omit<Notice, "waiting"> {
  const [reason, label, value, gauged, against, rows, period, at, since, why] = row;
  return {
    reason,
    label,
    value,
    gauge: gauged === "=" ? value : gauged,
    against,
    rows,
    period,
    atMs: baseMs - at,
    sinceMs: since === null ? null : baseMs - since,
    why,
  };
}
