import type { Desk } from "../desk.ts";
import { logOf } from "../log.ts";
import { idleSince, type Memory } from "../memory.ts";
import { type AddressTable, tableOf } from "./address-table.ts";
import {
  IDLE,
  idleSchema,
  isOurs,
  LOG,
  logEntryFrom,
  logSchema,
  PEOPLE,
  parseText,
  peopleFrom,
  peopleSchema,
  RULE,
} from "./desk-rows.ts";
import { parseMemory } from "./memory-text.ts";
import { type Texts, textAt } from "./property-text.ts";
import { parseVersion1 } from "./version-1.ts";

/** A desk as it lies in a file's properties. */
export interface StoredDesk {
  readonly desk: Desk;
  /** Ours, by key. */
  readonly texts: Texts;
  readonly table: AddressTable;
  /** Keys of texts that can't be read; the next write sets them aside. */
  readonly unreadable: readonly string[];
}

/** @param properties all of the file's; those of others are left alone */
export function readDesk(properties: { readonly [key: string]: string }): StoredDesk {
  const texts = new Map(Object.entries(properties).filter(([key, text]) => isOurs(key) && text !== ""));
  const unreadable: string[] = [];
  const read = <T>(key: string, parse: (text: string) => T | undefined): T | undefined => {
    if (!texts.has(key)) return undefined;
    const text = textAt(key, texts);
    const value = text === undefined ? undefined : parse(text);
    if (value === undefined) unreadable.push(key);
    return value;
  };
  const rows = read(PEOPLE, (text) => parseText(peopleSchema, text)) ?? [];
  const table = tableOf(rows.map(([address]) => address));
  const memories = new Map(idleIn(read(IDLE, (text) => parseText(idleSchema, text)) ?? {}));
  for (const key of texts.keys()) {
    if (!/^alert:[^:]+$/.test(key)) continue;
    const id = key.slice(RULE.length);
    const memory = read(key, (text) => parseMemory(text, table) ?? parseVersion1(text, id));
    if (memory !== undefined) memories.set(id, memory);
  }
  const log = read(LOG, (text) => parseText(logSchema, text)) ?? [];
  const entries = log.map((row) => logEntryFrom(row, table));
  return { desk: { memories, people: peopleFrom(rows), log: logOf(entries) }, texts, table, unreadable };
}

function idleIn(byMoment: { readonly [atMs: string]: readonly string[] }): readonly [string, Memory][] {
  return Object.entries(byMoment).flatMap(([atMs, ids]) =>
    ids.map((id): [string, Memory] => [id, idleSince(Number(atMs))]),
  );
}
