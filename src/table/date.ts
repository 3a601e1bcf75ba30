import type { Cell } from "./cell.ts";
import { isBlank, isDate, refuseErrorCell, shown } from "./cell.ts";
import type { Column } from "./column.ts";
import { type DateOrder, parseText, provenOrder } from "./date-text.ts";
import type { Gatherer } from "./gatherer.ts";
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

/** How a locale writes 3/4/2025; undefined when there is no locale to ask. */
export function dateOrderOf(locale: string): DateOrder | undefined {
  // Canada writes all three orders in English.
  if (locale === "" || /^en_CA$/i.test(locale)) return undefined;
  return /^(en_US|en|en_PH|fil_PH|es_US|es_PR)$/i.test(locale) ? "month-first" : "day-first";
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
  if (plain) return context.zone.wallClocks(instants);
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
