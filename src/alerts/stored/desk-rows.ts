import * as v from "valibot";
import type { LogEntry } from "../log.ts";
import type { People, Person } from "../people.ts";
import type { AddressTable } from "./address-table.ts";
import { noticeFrom, noticeRow, noticeToRow } from "./memory-text.ts";

/** The properties of a file's alerts: one for each rule that is not idle, and three that they share. */
export const RULE = "alert:";
/** When the idle rules were last checked, which is all that there is to remember of them. */
export const IDLE = "alerts-idle";
/** Every address that something waits for, or that was in trouble; a memory names it by its place. */
export const PEOPLE = "alerts-people";
export const LOG = "alerts-log";

export function isOurs(key: string): boolean {
  return key.startsWith(RULE) || [IDLE, PEOPLE, LOG].some((own) => key === own || key.startsWith(`${own}:`));
}

const trouble = v.tuple([v.number(), v.number(), v.number(), v.boolean()]);

/** Addresses, and of those in trouble refusals, failures, when it was last tried, whether it was reported. */
export const peopleSchema = v.array(v.tuple([v.string(), v.nullable(trouble)]));

/** Rules by the moment of their last check. */
export const idleSchema = v.record(v.string(), v.array(v.string()));

/** rule, outcome, when, who, notice */
const logRow = v.tuple([
  v.string(),
  v.picklist(["sent", "nobody", "dropped"]),
  v.number(),
  v.array(v.number()),
  noticeRow,
]);
export const logSchema = v.array(logRow);

/** @returns undefined for a text that is not of that form */
export function parseText<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return result.success ? result.output : undefined;
}

export function peopleToText(people: People, { addresses }: AddressTable): string {
  const rows = addresses.map((address): v.InferOutput<typeof peopleSchema>[number] => {
    const person = people.get(address);
    return [
      address,
      person === undefined ? null : [person.refusals, person.failures, person.triedMs, person.reported],
    ];
  });
  return JSON.stringify(rows);
}

export function peopleFrom(rows: v.InferOutput<typeof peopleSchema>): People {
  const people = new Map<string, Person>();
  for (const [address, row] of rows) {
    if (row === null) continue;
    const [refusals, failures, triedMs, reported] = row;
    people.set(address, { refusals, failures, triedMs, reported });
  }
  return people;
}

export function logToText(entries: Iterable<LogEntry>, { numberOf }: AddressTable): string {
  const rows = [...entries].map(
    ({ ruleId, outcome, atMs, to, notice }): v.InferOutput<typeof logRow> => [
      ruleId,
      outcome,
      atMs,
      to.map(numberOf),
      noticeToRow(notice, atMs),
    ],
  );
  return JSON.stringify(rows);
}

export function logEntryFrom(row: v.InferOutput<typeof logRow>, { addressOf }: AddressTable): LogEntry {
  const [ruleId, outcome, atMs, to, notice] = row;
  const people = to.flatMap((number) => addressOf(number) ?? []);
  return { ruleId, outcome, atMs, to: people, notice: noticeFrom(notice, atMs) };
}
