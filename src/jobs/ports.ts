import type { Language } from "../locale/language.ts";
import type { Reading } from "../metrics/facts.ts";
import type { Cell } from "../table/cell.ts";
import type { SheetPorts } from "./sheet-ports.ts";

/** What the jobs need of the world. `workbook/` answers it with Google's services, tests with plain objects. */
export interface World extends SheetPorts {
  readonly nowMs: number;
  /** The address of who is at work: the person looking, or whose trigger runs; "" where Google does not tell. */
  readonly user: string;
  /** The spreadsheet's locale as Google names it. */
  readonly locale: string;
  /** The file's address, for links in mails. */
  readonly url: string;
  readonly fileName: string;
  readonly reading: Reading;
  readonly sheets: Sheets;
  readonly settings: SettingsSheet;
  readonly cache: FigureCache;
  readonly properties: Properties;
  readonly runs: RunStore;
  readonly triggers: Triggers;
  readonly post: Post;
  /** Where the user can renew what he or she once allowed; undefined while nothing is missing. */
  authorizationUrl(): string | undefined;
  /** Runs under the file's lock, which this run may hold already; undefined where somebody else held it for too long. */
  locked<T>(work: () => T): { readonly value: T } | undefined;
  /** A moment as the file's readers write it: 2026-11-02 09:00 in the spreadsheet's zone. */
  momentText(ms: number): string;
  /** Milliseconds since the execution began. */
  elapsedMs(): number;
  sleep(ms: number): void;
}

export interface SheetHead {
  readonly sheetId: number;
  readonly name: string;
  /** Rows under the header. */
  readonly rows: number;
  readonly header: readonly string[];
  /** The first rows under the header, as the sheet shows them. */
  readonly samples: readonly (readonly string[])[];
}

export interface SheetRows {
  readonly name: string;
  readonly header: readonly string[];
  /** The rows under the header, the first in the sheet's row 2. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Sheets {
  /** Every sheet but our own. */
  heads(): readonly SheetHead[];
  /**
   * The whole sheet in one reading: by its id, or where that is gone the one of this name, as after a new import.
   * Undefined when there is neither.
   */
  read(sheetId: number, name: string): SheetRows | undefined;
  /** One cell, such as B7, of the sheet found likewise; undefined where there is none. */
  cell(sheetId: number, name: string, cell: string): SheetCell | undefined;
}

export interface SheetCell {
  readonly value: Cell;
  /** As the sheet shows it. */
  readonly text: string;
}

export interface SettingsSheet {
  /** All cells, the header first; empty where there is no settings sheet yet. */
  cells(): readonly (readonly Cell[])[];
  /** Writes cells of rows, as few calls as they lie beside each other; makes the sheet where there is none. */
  write(rows: readonly SettingsRow[]): void;
}

export interface SettingsRow {
  /** As the sheet counts: 1 is the header. Undefined: a new one at the end, in the order given. */
  readonly row: number | undefined;
  /** By column, 0 the first; all other cells are left as they are. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Keeps texts for a while, perhaps; what was never put may come back as well. */
export interface FigureCache {
  get(key: string): string | undefined;
  put(key: string, text: string): void;
}

/** The last hourly run, as the next one and the sidebar see it. */
export interface RunRecord {
  readonly atMs: number;
  /** What it could not do, in words; null when all went well. */
  readonly problem: string | null;
}

/** The properties of the file, each write in one call. */
export interface Properties {
  all(): { readonly [key: string]: string };
  write(texts: ReadonlyMap<string, string>): void;
  remove(key: string): void;
}

export interface RunStore {
  last(): RunRecord | undefined;
  save(run: RunRecord): void;
  /** When the user was last asked to renew the authorization; 0 for never. */
  lastAskedMs(user: string): number;
  saveAsked(user: string, atMs: number): void;
}

/** Whose trigger runs the checks, and what a mail to that person needs when the file can't be read any more. */
export interface TriggerOwner {
  readonly user: string;
  readonly sinceMs: number;
  readonly language: Language;
  readonly fileName: string;
}

export interface Triggers {
  /** Undefined when the checks of this file are off. */
  owner(): TriggerOwner | undefined;
  /** Whether that is because what was kept of the owner could not be read: nobody has switched them off. */
  lost(): boolean;
  /** Makes the current user's trigger the one that runs. Another's can't be removed: it finds itself replaced. */
  takeOver(owner: TriggerOwner): void;
  /** Removes the current user's trigger and marks the checks as off. */
  switchOff(): void;
  /** Removes the current user's own trigger only. */
  removeOwn(): void;
}

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * "refused": this address can't be written to; "quota": nobody can be written to any more today; "later": it failed,
 * and it is not known whether for this address or for all.
 */
export type Sent =
  | { readonly kind: "sent" }
  | { readonly kind: "refused" | "quota" | "later"; readonly why: string };

export interface Post {
  /** Recipients that may still be written to today. */
  quota(): number;
  send(message: Message): Sent;
}

/** The limit on triggers of one person over all files has been met. */
export class TriggerLimit extends Error {}

/** The script belongs to no file, so that nothing can be kept. */
export class NoFile extends Error {}
