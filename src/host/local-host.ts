import { type Area, a1Of, parseA1, splitSheet } from "./a1.ts";
import type { Book } from "./book.ts";
import type { ClockTrigger } from "./cloud.ts";
import type { Formulas } from "./formulas.ts";
import type {
  ChartShown,
  Execution,
  Fault,
  FormulaHelp,
  Host,
  Kept,
  LockKind,
  MenuItem,
  Selection,
  SentMail,
  Sidebar,
  Told,
} from "./host.ts";
import { keptIn } from "./kept.ts";
import { pageValue } from "./page-values.ts";
import { take } from "./realm.ts";
import type { Runner } from "./runner.ts";
import { select, selectedIn } from "./selection.ts";
import { scriptEnums } from "./services/script.ts";
import { eventOf } from "./trigger-event.ts";

/** The host, whatever its realms and its engine are made of. */
export class LocalHost implements Host {
  private readonly book: Book;
  private readonly runner: Runner;
  private readonly behind: Formulas;
  private readonly end: () => void;

  constructor(book: Book, runner: Runner, behind: Formulas, end: () => void) {
    this.book = book;
    this.runner = runner;
    this.behind = behind;
    this.end = end;
  }

  get nowMs(): number {
    return this.runner.cloud.nowMs;
  }
  get inbox(): readonly SentMail[] {
    return this.runner.cloud.inbox;
  }
  get executions(): readonly Execution[] {
    return this.runner.executions;
  }
  get sidebar(): Sidebar | null {
    return this.runner.cloud.sidebar;
  }
  get menu(): readonly MenuItem[] {
    return this.runner.cloud.menu;
  }
  get formulas(): readonly FormulaHelp[] {
    return this.runner.declarations.formulas;
  }
  get told(): readonly Told[] {
    return this.runner.cloud.told;
  }
  get log(): readonly string[] {
    return this.runner.cloud.log;
  }

  cell(a1: string): unknown {
    const { sheet, area } = this.find(a1);
    return this.book.values(sheet, area)[0]?.[0];
  }

  shown(a1: string): string {
    const { sheet, area } = this.find(a1);
    return this.book.displayValues(sheet, area)[0]?.[0] ?? "";
  }

  get sheetNames(): readonly string[] {
    return this.book.sheets().map((sheet) => sheet.getName());
  }

  select(a1: string): void {
    const { sheet, area } = this.find(a1);
    this.book.engine.book.setActiveSheet(sheet.getSheetId());
    select(this.book.engine, sheet, [area]);
  }

  get selection(): Selection {
    const { sheet, areas, cell } = selectedIn(this.book.engine);
    return { sheet: sheet.getName(), ranges: areas.map(a1Of), cell: a1Of(cell) };
  }

  charts(name: string): readonly ChartShown[] {
    const { sheet } = this.find(`${name}!A1`);
    return this.book.charts
      .in(sheet.getSheetId())
      .map(({ type, ranges, anchor: { row, column }, options }) => ({
        type,
        ranges: ranges.map(({ sheetId, area }) => `${this.nameOf(sheetId)}!${a1Of(area)}`),
        anchor: a1Of({ row, column, endRow: row, endColumn: column }),
        options,
      }));
  }

  rename(name: string, to: string): void {
    const { sheet } = this.find(`${name}!A1`);
    this.book.engine.book.getSheetBySheetId(sheet.getSheetId())?.setName(to);
  }

  remove(name: string): void {
    const { sheet } = this.find(`${name}!A1`);
    this.book.engine.book.deleteSheet(sheet.getSheetId());
  }

  protect(place: string, editors: readonly string[] = []): void {
    const whole = !place.includes("!");
    const { sheet, area } = this.find(whole ? `${place}!A1` : place);
    const sheetId = sheet.getSheetId();
    this.runner.cloud.protections.push({ sheetId, area: whole ? null : area, editors });
  }

  unprotect(): void {
    this.runner.cloud.protections.length = 0;
  }

  errorNote(a1: string): string | null {
    const { sheet, area } = this.find(a1);
    return this.noteAt(sheet.getSheetId(), area.row, area.column);
  }

  /** The same for a cell by its numbers, from 0. */
  noteAt(sheetId: string, row: number, column: number): string | null {
    const sheet = this.book.engine.workbook.getSheetBySheetId(sheetId);
    const area = { row, column, endRow: row, endColumn: column };
    if (!sheet || this.book.values(sheet, area)[0]?.[0] !== "#ERROR!") return null;
    if (this.book.isParseError(sheet, row, column)) return "Error\nFormula parse error.";
    return this.behind.note({ sheetId, row, column });
  }

  async type(a1: string, text: string): Promise<void> {
    const { sheet, area } = this.find(a1);
    this.book.write(sheet, area, () => text);
    await this.settled();
  }

  settled(): Promise<void> {
    return this.book.engine.calculation.settled();
  }

  async click(handler: string): Promise<void> {
    const { cloud } = this.runner;
    const begins = !cloud.enabled;
    cloud.enabled = true;
    this.runner.run({ kind: "menu", handler, mode: "FULL", user: cloud.user, args: [] }, this.book);
    if (begins) this.book.engine.calculateAll();
    await this.settled();
  }

  async run(name: string, args: readonly unknown[]): Promise<unknown> {
    const answer = this.runBeside(this.runner.cloud.user, name, args);
    await this.settled();
    return answer;
  }

  meanwhile(nth: number, act: () => void): void {
    this.runner.interruptions.plan(nth, act);
  }

  runBeside(user: string, name: string, args: readonly unknown[]): unknown {
    const sent = args.map((arg) => pageValue(arg));
    const task = { kind: "page", handler: name, mode: "FULL", user, args: sent } as const;
    return pageValue(this.runner.run(task, this.book));
  }

  async advance(ms: number): Promise<void> {
    const { cloud } = this.runner;
    const untilMs = cloud.nowMs + ms;
    for (let due = this.nextTrigger(untilMs); due !== undefined; due = this.nextTrigger(untilMs)) {
      cloud.nowMs = Math.max(cloud.nowMs, due.dueMs);
      due.dueMs = due.next(cloud.nowMs);
      this.fire(due);
      await this.settled();
    }
    cloud.nowMs = Math.max(cloud.nowMs, untilMs);
  }

  call(formula: string, args: readonly unknown[]): unknown {
    const { user } = this.runner.cloud;
    const task = { kind: "formula", handler: formula, mode: "CUSTOM_FUNCTION", user, args } as const;
    return take(this.runner.run(task, this.book));
  }

  fail(faults: readonly Fault[]): void {
    this.runner.faults.plan(faults);
  }

  signIn(user: string): void {
    this.runner.cloud.user = user;
  }

  holdLock(kind: LockKind, held: boolean): void {
    const { heldElsewhere } = this.runner.cloud;
    if (held) heldElsewhere.add(kind);
    else heldElsewhere.delete(kind);
  }

  authorize(granted: boolean, scopes: readonly string[] = this.runner.cloud.scopes): void {
    const { revoked, user } = this.runner.cloud;
    for (const scope of scopes) {
      if (granted) revoked.delete(`${user} ${scope}`);
      else revoked.add(`${user} ${scope}`);
    }
  }

  kept(): Kept {
    return keptIn(this.book, this.runner.cloud);
  }

  dispose(): void {
    this.end();
  }

  /** What Google runs when the file is opened; it fails in silence, and the menu then stays empty. */
  open(): void {
    const { cloud, declarations } = this.runner;
    if (!declarations.functions.has("onOpen")) return;
    const mode = cloud.enabled ? "LIMITED" : "NONE";
    const event = { authMode: scriptEnums.AuthMode[mode] };
    this.attempt({ kind: "open", handler: "onOpen", mode, user: cloud.user, args: [event] });
  }

  private fire(trigger: ClockTrigger): void {
    const { user, handler } = trigger;
    const args = [eventOf(trigger, this.nowMs)];
    this.attempt({ kind: "trigger", handler, mode: "FULL", user, args });
  }

  /** Nobody is told when a trigger fails, but its execution shows it. [platform 4.2.5] */
  private attempt(task: Parameters<Runner["run"]>[0]): void {
    try {
      this.runner.run(task, this.book);
    } catch {
      // The error stands in the list of executions.
    }
  }

  private nextTrigger(untilMs: number): ClockTrigger | undefined {
    const due = this.runner.cloud.triggers.filter(({ disabled, dueMs }) => !disabled && dueMs <= untilMs);
    return due.sort((a, b) => a.dueMs - b.dueMs)[0];
  }

  private nameOf(sheetId: string): string {
    return this.book.engine.workbook.getSheetBySheetId(sheetId)?.getName() ?? "#REF!";
  }

  private find(a1: string) {
    const { sheet: name, rest } = splitSheet(a1);
    const sheet = name === null ? this.book.sheets()[0] : this.book.sheetByName(name);
    if (!sheet) throw new Error(`There is no sheet for ${a1}`);
    const area: Area = parseA1(rest, this.book.grid(sheet));
    return { sheet, area };
  }
}
