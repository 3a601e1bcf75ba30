import type { Cell } from "./cell.ts";
import { isBlank, isDate, refuseErrorCell, shown } from "./cell.ts";
import type { Column } from "./column.ts";
import { InputError, type Problem } from "./problem.ts";
import type { Zone } from "./zone.ts";

export const DAY_MS = 86_400_000;
/** Sheets counts days from 1899-12-30. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);
/** Serial numbers that are taken for dates where a column has plain numbers: 1950 to 2100. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_051;
/** Google gives a cell with a time or a duration and no date as a day at the end of 1899 or soon after. */
const FIRST_DATE_MS = Date.UTC(1901, 0, 1);

export type DateOrder = "day-first" | "month-first";

/** How a locale writes 3/4/2025; undefined when there is no locale to ask. */
export function dateOrderOf(locale: string): DateOrder | undefined {
  if (locale === "") return undefined;
  return /^(en_US|en|en_PH|es_US|es_PR)$/i.test(locale) ? "month-first" : "day-first";
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
  if (Number(match[1]) > 12) return "day-first";
  return Number(match[3]) > 12 ? "month-first" : undefined;
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
 * @throws {InputError} `not-a-date`, `time-without-date`, `error-cell`; `ambiguous-date` where nothing says which
 *   is the month; `mixed-dates` where one text proves day first and another month first
 */
export function dateColumn(column: Column, context: DateContext): Float64Array {
  const dates = new Float64Array(column.height).fill(Number.NaN);
  let order: DateOrder | undefined | "unread" = "unread";
  for (const [i, cell] of column.cells.entries()) {
    if (typeof cell === "string") {
      if (isBlank(cell)) continue;
      if (order === "unread") order = columnOrder(column) ?? undefined;
      dates[i] = fromText(cell, column, i, order, context);
    } else dates[i] = fromValue(cell, column, i, context.zone);
  }
  return dates;
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

function columnOrder(column: Column): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const [i, cell] of column.cells.entries()) {
    const proven = typeof cell === "string" ? provenOrder(cell) : undefined;
    if (proven === undefined) continue;
    if (order !== undefined && proven !== order) throw problemIn(column, i, "mixed-dates");
    order = proven;
  }
  return order;
}

type DateProblem = "not-a-date" | "time-without-date" | "ambiguous-date" | "mixed-dates";

function problemIn({ argument, firstRow, cells }: Column, i: number, kind: DateProblem): InputError {
  const problem: Problem = { kind, argument, row: firstRow + i, found: shown(cells[i] ?? "") };
  return new InputError(problem);
}

/** A wall clock as text for an error message: 2026-03-01, with the time where there is one. */
export function wallText(wallMs: number): string {
  const text = new Date(wallMs).toISOString();
  return wallMs % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}
