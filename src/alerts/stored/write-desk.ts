import type { Desk } from "../desk.ts";
import { isIdle, type Memory } from "../memory.ts";
import { type AddressTable, tableOf } from "./address-table.ts";
import { IDLE, LOG, logToText, PEOPLE, peopleToText, RULE } from "./desk-rows.ts";
import { memoryText } from "./memory-text.ts";
import { bytesOf, type Texts, textAt, writeText } from "./property-text.ts";
import type { StoredDesk } from "./stored-desk.ts";

/** A store takes 500 KB; the rest is left to what else is kept of the file. */
export const MOST_STORE_BYTES = 400_000;

/** What brings the properties from one desk to the next. */
export interface Saving {
  /** To be written one after the other, each in one call: a later one names what an earlier one holds. */
  readonly writes: readonly Texts[];
  /** Keys of rules that are gone. */
  readonly deletes: readonly string[];
  /** Rules that there is no room for: they stay as they were stored. */
  readonly refused: readonly string[];
  /** What is stored afterwards, which is the desk but for what was refused. */
  readonly stored: StoredDesk;
}

/**
 * State and what it gives to tell are of one rule in one text, so that both are written or neither is; a rule whose text
 * finds no room is left as it was, and nothing of it is lost.
 *
 * @param order the rules that get room first; those not named come after them
 */
export function saveDesk(desk: Desk, stored: StoredDesk, order: readonly string[] = []): Saving {
  const table = tableFor(desk, stored);
  const room = new Room(stored, table);
  room.take(
    PEOPLE,
    textOf(table.addresses.length > 0, () => peopleToText(desk.people, table)),
  );
  room.take(
    LOG,
    textOf(desk.log.size > 0, () => logToText(desk.log.values(), table)),
  );
  const memories = new Map(desk.memories);
  const refused: string[] = [];
  for (const { id, text } of changedTexts(desk, stored, table, order)) {
    if (room.offer(RULE + id, text)) continue;
    refused.push(id);
    const before = stored.desk.memories.get(id);
    if (before === undefined) memories.delete(id);
    else memories.set(id, before);
  }
  room.take(IDLE, idleText(memories));
  const gone = [...stored.desk.memories.keys()].filter((id) => !desk.memories.has(id));
  return room.saving({ ...desk, memories }, gone, refused);
}

interface RuleText {
  readonly id: string;
  /** undefined: nothing of its own is to be kept. */
  readonly text: string | undefined;
}

/** First what makes room, then in the order given. */
function changedTexts(
  { memories }: Desk,
  stored: StoredDesk,
  table: AddressTable,
  order: readonly string[],
): readonly RuleText[] {
  const texts = [...new Set([...order, ...memories.keys()])].flatMap((id): readonly RuleText[] => {
    const memory = memories.get(id);
    if (memory === undefined || memory === stored.desk.memories.get(id)) return [];
    return [{ id, text: textOf(!isIdle(memory), () => memoryText(memory, table)) }];
  });
  const shrinks = ({ id, text }: RuleText) =>
    bytesOf(text ?? "") <= bytesOf(textAt(RULE + id, stored.texts) ?? "");
  return [...texts.filter(shrinks), ...texts.filter((one) => !shrinks(one))];
}

function textOf(needed: boolean, text: () => string): string | undefined {
  return needed ? text() : undefined;
}

function idleText(memories: ReadonlyMap<string, Memory>): string | undefined {
  const byMoment: { [atMs: string]: string[] } = {};
  for (const [id, memory] of memories) {
    if (!isIdle(memory)) continue;
    const ids = byMoment[memory.checkedMs] ?? [];
    ids.push(id);
    byMoment[memory.checkedMs] = ids;
  }
  return textOf(Object.keys(byMoment).length > 0, () => JSON.stringify(byMoment));
}

/** Numbers stay as they are while any stored text may name them; once none does the table starts afresh. */
function tableFor({ memories, log, people }: Desk, { desk: before, table }: StoredDesk): AddressTable {
  const named = before.log.size > 0 || [...before.memories.values()].some(({ outbox }) => outbox.length > 0);
  const waiting = [...memories.values()].flatMap(({ outbox }) => outbox.flatMap((notice) => notice.waiting));
  const told = [...log.values()].flatMap(({ to }) => to);
  return tableOf([...(named ? table.addresses : []), ...waiting, ...told, ...people.keys()]);
}

/** Collects what is to be written, and knows what there is room for. */
class Room {
  private readonly stored: StoredDesk;
  private readonly table: AddressTable;
  private readonly parts = new Map<string, string>();
  private readonly heads = new Map<string, string>();
  private readonly blanks = new Map<string, string>();
  private bytes: number;

  constructor(stored: StoredDesk, table: AddressTable) {
    this.stored = stored;
    this.table = table;
    this.bytes = sizeOf(stored.texts);
  }

  /** Takes a text in any case; undefined takes it away. */
  take(key: string, text: string | undefined): void {
    this.put(key, text, Number.POSITIVE_INFINITY);
  }

  /** Takes a text that there is room for, or that is no longer than before. */
  offer(key: string, text: string | undefined): boolean {
    return this.put(key, text, MOST_STORE_BYTES);
  }

  private put(key: string, text: string | undefined, most: number): boolean {
    const { texts } = this.stored;
    if (textAt(key, texts) === text) return true;
    const { parts, head, blanks } = writeText(key, text, texts);
    const growth = growthBy(new Map([...parts, ...head, ...blanks]), texts);
    if (growth > 0 && this.bytes + growth > most) return false;
    this.bytes += growth;
    for (const [part, piece] of parts) this.parts.set(part, piece);
    for (const [place, piece] of head) this.heads.set(place, piece);
    for (const part of blanks.keys()) this.blanks.set(part, "");
    return true;
  }

  saving(desk: Desk, gone: readonly string[], refused: readonly string[]): Saving {
    const { stored, table } = this;
    for (const key of stored.unreadable) {
      // Before anything stands in its place: a write may be cut or done in part.
      this.parts.set(`unreadable:${key}`, stored.texts.get(key) ?? "");
      if (!this.heads.has(key)) this.heads.set(key, "");
    }
    const people = new Map([...this.heads].filter(([key]) => key === PEOPLE));
    const { addresses: known } = stored.table;
    // Nothing may name an address before the table has it, at that very place.
    const first = table.addresses.every((address, place) => known[place] === address) ? new Map() : people;
    const last = new Map([...this.heads].filter(([key]) => !first.has(key)));
    const writes = [this.parts, first, last, this.blanks].filter(({ size }) => size > 0);
    const deletes = [...stored.texts.keys()].filter((key) =>
      gone.some((id) => key === RULE + id || key.startsWith(`${RULE}${id}:`)),
    );
    const texts = new Map([...stored.texts, ...this.parts, ...this.heads, ...this.blanks]);
    for (const key of deletes) texts.delete(key);
    for (const [key, text] of texts) if (text === "" || key.startsWith("unreadable:")) texts.delete(key);
    return { writes, deletes, refused, stored: { desk, texts, table, unreadable: [] } };
  }
}

function growthBy(written: Texts, before: Texts): number {
  return sizeOf(written) - sizeOf(new Map([...written.keys()].map((key) => [key, before.get(key) ?? ""])));
}

function sizeOf(texts: Texts): number {
  let bytes = 0;
  for (const [key, text] of texts) bytes += text === "" ? 0 : bytesOf(key) + bytesOf(text);
  return bytes;
}
