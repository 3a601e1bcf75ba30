/**
 * A local stand-in for Google Sheets with the add-on installed: one workbook, its users, its clock. The same
 * interface is made in Node (`node.ts`) and in the browser (`browser.ts`); only realm and engine differ.
 */
export interface AddOnFiles {
  /** dist/Code.js */
  readonly code: string;
  /** HTML files by the name that `createHtmlOutputFromFile` is given: { sidebar: "<!doctype html>…" } */
  readonly html: { readonly [name: string]: string };
  /** dist/appsscript.json */
  readonly manifest: string;
}

/** What a cell of an opened file holds before it is laid into the workbook. */
export type FileCell = string | number | boolean | null | FileDate | FileFormula;
/** A wall-clock date and time in the spreadsheet's own time zone, as a serial day number (1899-12-30 = 0). */
export interface FileDate {
  readonly serial: number;
  readonly format: string;
}
export interface FileFormula {
  readonly formula: string;
}
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly look?: SheetLook;
}

/** How an opened sheet is drawn; what the cells hold is the same without. Rows and columns count from 0. */
export interface SheetLook {
  /** Rows in bold, such as headings. */
  readonly bold?: readonly number[];
  /** Number formats: of blocks of cells, top left to bottom right. */
  readonly formats?: readonly CellBlockFormat[];
}

export interface CellBlockFormat {
  readonly rows: readonly [first: number, last: number];
  readonly column: number;
  readonly format: string;
}

export interface HostOptions {
  readonly files: AddOnFiles;
  readonly sheets: readonly FileSheet[];
  /** As Google Sheets names it: en_US, tr_TR. */
  readonly locale: string;
  /** IANA zone of the spreadsheet. */
  readonly timeZone: string;
  readonly nowMs: number;
  /** Address of the signed-in user. */
  readonly user: string;
  /** Address of the spreadsheet's owner; the signed-in user's by default. */
  readonly owner?: string;
  /** false: the add-on has not been used in this document yet, so formulas are #NAME? until a menu click. */
  readonly enabled?: boolean;
  /** Document properties that an earlier run has left in the file. */
  readonly properties?: { readonly [key: string]: string };
  /** How many triggers of the add-on the user has in other documents: Google allows 20 in all. */
  readonly triggersElsewhere?: number;
  /** false: the script belongs to no file, as one that was run from the editor by itself. */
  readonly bound?: boolean;
}

export interface SentMail {
  readonly sentMs: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

/** What the add-on has told the user outside its sidebar. */
export interface Told {
  readonly kind: "alert" | "toast";
  readonly title: string;
  readonly text: string;
}

export interface MenuItem {
  readonly caption: string;
  readonly handler: string;
}

/** One run of a function of the add-on, as Google's execution log would show it. */
export interface Execution {
  readonly kind: "formula" | "menu" | "trigger" | "page" | "open";
  readonly handler: string;
  readonly startMs: number;
  /** Simulated: the sum of the latencies of the services called. */
  readonly latencyMs: number;
  /** Service calls by name: { "Range.getValues": 1 }. */
  readonly calls: { readonly [method: string]: number };
  readonly error: string | null;
}

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

/** Fail the n-th call (1 = the next) whose name matches, with this message, instead of doing it. */
export interface Fault {
  /** "MailApp.sendEmail", "Range.*", "*" */
  readonly method: string;
  readonly nth: number;
  readonly message: string;
  /** false: the call takes effect first, and the execution is cut just after it. */
  readonly before?: boolean;
  /** true: the execution is cut as Google cuts one at its time limit: no catch or finally of the add-on runs on. */
  readonly cut?: boolean;
}

export interface Host {
  readonly nowMs: number;
  readonly inbox: readonly SentMail[];
  readonly executions: readonly Execution[];
  readonly sidebar: Sidebar | null;
  readonly menu: readonly MenuItem[];
  /** Formulas that the bundle declares with `@customfunction`, with their help. */
  readonly formulas: readonly FormulaHelp[];

  /** Reads the value of a cell, `Deals!B2` or `B2` of the first sheet, as `getValues` would give it. */
  cell(a1: string): unknown;
  /** What stands behind a #ERROR! cell, as Google shows it on hovering; null where there is no error. */
  errorNote(a1: string): string | null;
  /** What a cell shows. */
  shown(a1: string): string;
  /** Names of the sheets, from left to right. */
  readonly sheetNames: readonly string[];
  /** Selects as the user would, in the sheet that then comes to the front: `Deals!B2`, `Deals!A2:A9`. */
  select(a1: string): void;
  readonly selection: Selection;
  /** The charts that are drawn in a sheet, in the order in which they were inserted. */
  charts(sheet: string): readonly ChartShown[];
  /** Gives a sheet another name, as the user would at its tab. */
  rename(sheet: string, name: string): void;
  /** Deletes a sheet, as the user would at its tab. */
  remove(sheet: string): void;
  /** Somebody protects a sheet (`Deals`) or cells (`Deals!A1:B2`) against all but the owner and these editors. */
  protect(place: string, editors?: readonly string[]): void;
  /** Takes every protection of the file away. */
  unprotect(): void;
  /** Types into a cell as a user would: `=formula`, number, date or text. Resolves when all is recalculated. */
  type(a1: string, text: string): Promise<void>;
  /** Resolves when the engine has nothing left to calculate. */
  settled(): Promise<void>;

  /** A menu click by its handler's name; the sidebar then stands in `sidebar`. */
  click(handler: string): Promise<void>;
  /** `google.script.run.<name>(...args)`, with its checks on names and values both ways. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Moves the clock on and runs each trigger that falls due on the way, in order. */
  advance(ms: number): Promise<void>;
  /** Calls a custom function with 2-D arrays as a cell would. Dates are given as Date and made anew inside. */
  call(formula: string, args: readonly unknown[]): unknown;

  /** Plans failures for the executions to come; replaces earlier plans. */
  fail(faults: readonly Fault[]): void;
  /** Does this while the n-th service call from now on is waited for: what others do in the file at the same time. */
  meanwhile(nth: number, act: () => void): void;
  /** `run` as somebody else, begun and ended within what `meanwhile` does. The clock's triggers call a name likewise. */
  runBeside(user: string, name: string, args: readonly unknown[]): unknown;
  /** Signs in as somebody else (same file, own triggers and user properties). */
  signIn(user: string): void;

  /** Somebody else's run takes a lock, or lets go of it: `tryLock` then waits in vain. */
  holdLock(kind: LockKind, held: boolean): void;
  /** The signed-in user withdraws these scopes of the manifest, or grants them again. */
  authorize(granted: boolean, scopes?: readonly string[]): void;
  /** Alerts (each answered with OK) and toasts, in order. */
  readonly told: readonly Told[];
  /** What the add-on has written with `console` and `Logger`. */
  readonly log: readonly string[];
  /** All that outlasts a run: what the file holds, its properties, triggers and mails. Two of them can be compared. */
  kept(): Kept;
  /** Ends the engine and takes its grid away. */
  dispose(): void;
}

export interface Selection {
  readonly sheet: string;
  /** The ranges selected; the last is the active one. */
  readonly ranges: readonly string[];
  /** The cell with the focus. */
  readonly cell: string;
}

export interface ChartShown {
  /** As Google's enumeration names it: LINE, BAR. */
  readonly type: string;
  /** Where its figures are: `Deals!A1:B2`. */
  readonly ranges: readonly string[];
  /** The cell that its top left corner hangs at. */
  readonly anchor: string;
  readonly options: { readonly [option: string]: unknown };
}

export interface Kept {
  /** The workbook as the engine would save it, and what it has none of. */
  readonly workbook: unknown;
  readonly charts: unknown;
  readonly metadata: unknown;
  readonly properties: { readonly [store: string]: { readonly [key: string]: string } };
  readonly triggers: readonly { readonly user: string; readonly handler: string; readonly id: string }[];
  readonly mails: number;
}

export type LockKind = "document" | "script" | "user";

export interface FormulaHelp {
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly description: string }[];
}
