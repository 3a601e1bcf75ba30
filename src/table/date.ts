import type { Cell } from "./cell.ts";
import { isBlank, isDate, refuseErrorCell, shown } from "./cell.ts";
import type { Column, Gatherer } from "./column.ts";
import { once } from "./once.ts";
import { InputError, type Problem } from "./problem.ts";
import type { Zone } from "./zone.ts";

export const DAY_MS = 86_400_000;
/** Sheets counts days from 1899-12-30. */
export const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);
/** Serial numbers that are taken for dates where a column has plain numbers: 1950 to 2100. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_051;
/** Google gives a cell with a time or a duration and no date as a day at the end of 1899 or soon after. */
const FIRST_DATE_MS = Date.UTC(1901, 0, 1);

export type DateOrder = "day-first" | "month-first";

/** How a locale writes 3/4/2025; undefined when there is no locale to ask. */
export function dateOrderOf(locale: string): DateOrder | undefined {
  // Canada writes all three orders in English.
  if (locale === "" || /^en_CA$/i.test(locale)) return undefined;
  return /^(en_US|en|en_PH|fil_PH|es_US|es_PR)$/i.test(locale) ? "month-first" : "day-first";
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[T ,]+(.*))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?\s*([AP]M)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** A date text taken apart: its wall clock, and the instant where the text names an offset (…Z, +03:00). */
type Parsed =
  | { readonly kind: "wall" | "instant"; readonly ms: number }
  | { readonly kind: "either"; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: "not-a-date" };

const NOT_A_DATE: Parsed = { kind: "not-a-date" };

function utcDay(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 ? ms : undefined;
}

interface TimeOfDay {
  readonly ms: number;
  /** Undefined where the text names none. */
  readonly offsetMs: number | undefined;
}

function parseTime(text: string | undefined): TimeOfDay | undefined {
  if (text === undefined || text.trim() === "") return { ms: 0, offsetMs: undefined };
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const [, hourText = "", minute = "", second = "0", fraction = "0", half, offset] = match;
  const hour =
    half === undefined ? Number(hourText) : (Number(hourText) % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const ms =
    ((hour * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
  return { ms, offsetMs: offset === undefined ? undefined : parseOffset(offset) };
}

function parseOffset(text: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null) return 0;
  const [, sign, hours = "0", minutes = "0"] = match;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function parseText(text: string): Parsed {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, time] = iso;
    return withTime(utcDay(Number(year), Number(month), Number(day)), parseTime(time));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return NOT_A_DATE;
  const [, first, separator, second, year, time] = numeric;
  const clock = parseTime(time);
  const dayFirst = withTime(utcDay(Number(year), Number(second), Number(first)), clock);
  const monthFirst = withTime(utcDay(Number(year), Number(first), Number(second)), clock);
  // 03.04.2025 is written day first wherever it is written with points.
  if (separator === "." || first === second || monthFirst.kind === "not-a-date") return dayFirst;
  if (dayFirst.kind === "not-a-date") return monthFirst;
  return dayFirst.kind === "wall" && monthFirst.kind === "wall"
    ? { kind: "either", dayFirst: dayFirst.ms, monthFirst: monthFirst.ms }
    : NOT_A_DATE;
}

function withTime(dayMs: number | undefined, time: TimeOfDay | undefined): Parsed {
  if (dayMs === undefined || time === undefined) return NOT_A_DATE;
  return time.offsetMs === undefined
    ? { kind: "wall", ms: dayMs + time.ms }
    : { kind: "instant", ms: dayMs + time.ms - time.offsetMs };
}

/** Whether a text proves the order of its column: 25/04/2025 can only be day first. */
function provenOrder(text: string): DateOrder | undefined {
  const match = NUMERIC.exec(text.trim());
  if (match === null || match[2] === ".") return undefined;
  const [first, second] = [Number(match[1]) > 12, Number(match[3]) > 12];
  if (first === second) return undefined;
  return first ? "day-first" : "month-first";
}

/** What date cells need to know of the spreadsheet. */
export interface DateContext {
  readonly zone: Zone;
  /** Asked only where a text leaves the order open. */
  dateOrder(): DateOrder | undefined;
}

/**
 * The dates of a column as wall clocks: milliseconds since 1970 as if the spreadsheet's clock were UTC, so that
 * differences are what `=B2-A2` gives. A blank cell is NaN. Date cells, serial numbers of 1950 to 2100, and texts:
 * 2026-03-01, 2026-03-01 14:30, with an offset, 01.03.2026, 3/1/2026 in the order that the column or locale proves.
 *
 * @param proven the order that the texts prove, of this column or of all that belong together
 * @throws {InputError} `not-a-date`, `time-without-date`, `error-cell`; `ambiguous-date` where nothing says which
 *   is the month; as `datesOrder`
 */
export function dateColumn(
  column: Column,
  context: DateContext,
  proven: () => DateOrder | undefined = () => datesOrder([column], context),
): Float64Array {
  const { instants, plain } = column.gather(INSTANTS);
  if (plain) return wallClocks(instants, context.zone);
  const dates = new Float64Array(column.height).fill(Number.NaN);
  const orderOfTexts = once(proven);
  const { cells } = column;
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i] ?? "";
    if (typeof cell !== "string") dates[i] = fromValue(cell, column, i, context.zone);
    else if (!isBlank(cell)) dates[i] = fromText(cell, column, i, orderOfTexts(), context);
  }
  return dates;
}

/** A column of dates and empty cells, as nearly all are, is read in one pass; any other cell by cell. */
class Instants implements Gatherer<Instants> {
  /** NaN for an empty cell. */
  readonly instants: Float64Array;
  /** Whether it has nothing but dates and empty cells. */
  plain = true;

  constructor(height: number) {
    this.instants = new Float64Array(height);
  }

  begin(height: number): Instants {
    return new Instants(height);
  }

  put(cell: Cell, row: number): void {
    if (cell === "") this.instants[row] = Number.NaN;
    else if (isDate(cell)) {
      const instant = cell.getTime();
      this.instants[row] = instant;
      if (!(instant >= FIRST_DATE_MS)) this.plain = false;
    } else this.plain = false;
  }
}

export const INSTANTS = new Instants(0);

function wallClocks(instants: Float64Array, zone: Zone): Float64Array {
  const walls = new Float64Array(instants.length);
  for (let row = 0; row < walls.length; row += 1) {
    const instant = instants[row] ?? Number.NaN;
    walls[row] = Number.isNaN(instant) ? instant : instant + zone.offsetMs(instant);
  }
  return walls;
}

function fromValue(cell: Cell, column: Column, i: number, zone: Zone): number {
  if (isDate(cell)) {
    const instant = cell.getTime();
    if (Number.isNaN(instant)) throw problemIn(column, i, "not-a-date");
    if (instant < FIRST_DATE_MS) throw problemIn(column, i, "time-without-date");
    return instant + zone.offsetMs(instant);
  }
  if (typeof cell === "number" && cell >= FIRST_SERIAL && cell < LAST_SERIAL) {
    return Math.round(SERIAL_ZERO_MS + cell * DAY_MS);
  }
  throw problemIn(column, i, "not-a-date");
}

function fromText(
  text: string,
  column: Column,
  i: number,
  columnOrder: DateOrder | undefined,
  context: DateContext,
): number {
  refuseErrorCell(text, column.argument, column.firstRow + i);
  const parsed = parseText(text.trim());
  switch (parsed.kind) {
    case "wall":
      return parsed.ms;
    case "instant":
      return parsed.ms + context.zone.offsetMs(parsed.ms);
    case "not-a-date":
      throw problemIn(column, i, "not-a-date");
    case "either": {
      const order = columnOrder ?? context.dateOrder();
      if (order === undefined) throw problemIn(column, i, "ambiguous-date");
      return order === "day-first" ? parsed.dayFirst : parsed.monthFirst;
    }
  }
}

/**
 * The order that the texts of columns that belong together prove, undefined where they prove none: an export writes
 * all its dates alike.
 *
 * @throws {InputError} `mixed-dates` at the text that contradicts one before it; or that contradicts the locale
 *   beside date cells, which the import has then read with day and month swapped (a day-first CSV in an en_US sheet
 *   turns 05/01 into a date of May and leaves 25/01 as text)
 */
export function datesOrder(columns: readonly Column[], context: DateContext): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const column of columns) {
    const inColumn = provenTexts(column);
    for (const { i, proven } of inColumn) {
      if (order !== undefined && proven !== order) throw mixedDates(column, i, "dates");
      order = proven;
    }
    const [first] = inColumn;
    if (first !== undefined && column.cells.some(isDate) && opposes(first.proven, context.dateOrder())) {
      throw mixedDates(column, first.i, "locale");
    }
  }
  return order;
}

function provenTexts({ cells }: Column): readonly { readonly i: number; readonly proven: DateOrder }[] {
  return cells.flatMap((cell, i) => {
    const proven = typeof cell === "string" ? provenOrder(cell) : undefined;
    return proven === undefined ? [] : [{ i, proven }];
  });
}

function opposes(proven: DateOrder, locale: DateOrder | undefined): boolean {
  return locale !== undefined && locale !== proven;
}

function mixedDates(
  { argument, firstRow, cells }: Column,
  i: number,
  against: "dates" | "locale",
): InputError {
  const found = shown(cells[i] ?? "");
  return new InputError({ kind: "mixed-dates", argument, row: firstRow + i, found, against });
}

type DateProblem = "not-a-date" | "time-without-date" | "ambiguous-date";

function problemIn({ argument, firstRow, cells }: Column, i: number, kind: DateProblem): InputError {
  const problem: Problem = { kind, argument, row: firstRow + i, found: shown(cells[i] ?? "") };
  return new InputError(problem);
}

/** A wall clock as text for an error message: 2026-03-01, with the time where there is one. */
export function wallText(wallMs: number): string {
  const text = new Date(wallMs).toISOString();
  return wallMs % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}
