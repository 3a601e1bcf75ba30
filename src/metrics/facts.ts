import { type Cell, isBlank } from "../table/cell.ts";
import type { Column, Place, Wanted } from "../table/column.ts";
import { requireSameHeight } from "../table/column.ts";
import type { DateContext } from "../table/date.ts";
import { DAY_MS, dateColumn, datesOrder, INSTANTS } from "../table/date.ts";
import { DISTINCT } from "../table/distinct.ts";
import type { Groups } from "../table/group.ts";
import { codesOf } from "../table/group.ts";
import type { DecimalSign } from "../table/number.ts";
import { NUMBERS, numberColumn } from "../table/number.ts";
import { once } from "../table/once.ts";
import { outcome, outcomeColumn } from "../table/outcome.ts";
import { shareColumn } from "../table/share.ts";
import { inStretches } from "../table/stretches.ts";
import type { DateField, FieldId, LabelField, NumberField } from "./field.ts";
import { fieldIds, fields, isDateField, kindOf } from "./field.ts";
import { refuseMixedCurrencies } from "./one-currency.ts";
import { usedRows } from "./used-rows.ts";

/** What the cells alone do not say. */
export interface Reading extends DateContext {
  decimalSign(): DecimalSign | undefined;
}

export type GivenColumns = { readonly [field in FieldId]?: Column };

/**
 * The columns that metrics fold over, typed, all of one height. Each is read when a metric first asks for it, so that
 * a bad amount spoils what needs amounts and nothing else. A column that is not there reads as a blank one.
 */
export interface Facts {
  readonly rows: number;
  has(field: FieldId): boolean;
  /** Where a column is from; for one that is not there, the name of its argument. */
  place(field: FieldId): Place;
  column(field: FieldId): Column | undefined;
  /** Whether a row has anything in any column. */
  used(row: number): boolean;
  /** 1 for each row that has. */
  readonly usedRows: Uint8Array;
  /** As `outcomeColumn`; blank throughout where there is no column. */
  readonly outcomes: Uint8Array;
  /** NaN for a blank cell; shares are fractions. */
  numbers(field: NumberField): Float64Array;
  /**
   * Wall-clock milliseconds (see dateColumn); NaN for a blank cell. The close date of an open deal is a forecast: it
   * is no `end`, but an `expected` one where no column of its own says that.
   */
  dates(field: DateField): Float64Array;
  /** Days from one date to another: NaN where either is blank, below 0 where it ends before it starts. */
  elapsed(from: DateField, to: DateField): Float64Array;
  /** Equal labels have equal codes; -1 for a blank one. */
  labels(field: LabelField): Groups;
  /** The latest of these dates; undefined where there is none. */
  latest(...of: readonly DateField[]): number | undefined;
}

/** Columns as they were read, for whoever reads the same ones again: one and the same map for one table's columns. */
export type Read = Map<string, Kept>;
type Kept =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * @param wonLabels the outcome labels that count as won, where the user names them
 * @param read what was read of these columns before, by readings without labels of their own
 * @throws {InputError} for columns of unlike height; on reading a fact, for cells that are not what it wants
 */
export function readFacts(
  columns: GivenColumns,
  reading: Reading,
  wonLabels?: readonly string[],
  read: Read = new Map(),
): Facts {
  const given = Object.values(columns);
  requireSameHeight(given);
  const rows = Math.max(0, ...given.map((column) => column.used));
  const [keep, keepOwn] = [keeperOf(read), keeperOf(new Map())];
  // What labels of one's own decide is nobody else's.
  const keepBy = wonLabels === undefined ? keep : keepOwn;
  const sources = fieldIds.filter(
    (field) => columns[field] !== undefined && (isDateField(field) || field === "outcome"),
  );
  const dateCells = datesIn(columns, rows, reading, keep);
  const used = once(() => usedRows(given, rows));
  const facts: Facts = {
    rows,
    has: (field) => columns[field] !== undefined || (field === "expected" && expectedByEnd(columns)),
    place: (field) => columns[field] ?? { argument: fields[field].argument, firstRow: 1 },
    column: (field) => columns[field],
    used: (row) => used()[row] === 1,
    get usedRows() {
      return used();
    },
    get outcomes() {
      const column = columns.outcome;
      if (column === undefined) return keepOwn("outcome", () => new Uint8Array(rows));
      return keepBy("outcome", () => outcomeColumn(column, wonLabels));
    },
    numbers(field) {
      const column = columns[field];
      if (column === undefined) return keepOwn(field, () => blanks(rows));
      const money = kindOf(field) === "money" && columns.currency !== undefined;
      return keep(money ? `${field} in one currency` : field, () =>
        numbersOf(field, column, columns, reading),
      );
    },
    dates(field) {
      if (field === "end") return keepBy(`ended by ${sources}`, () => ended(facts, dateCells));
      if (field === "expected") return keepBy(`expected by ${sources}`, () => expected(facts, dateCells));
      return dateCells(field);
    },
    elapsed: (from, to) =>
      keepBy(`days from ${from} to ${to} by ${sources}`, () => daysOf(facts.dates(from), facts.dates(to))),
    labels(field) {
      const column = columns[field];
      if (column === undefined)
        return keepOwn(field, () => ({ labels: [], codes: new Int32Array(rows).fill(-1) }));
      return keep(field, () => codesOf(column, reading.zone, () => false));
    },
    latest(...of) {
      let latest = Number.NEGATIVE_INFINITY;
      for (const field of of) {
        for (const date of facts.dates(field)) if (date > latest) latest = date;
      }
      return latest === Number.NEGATIVE_INFINITY ? undefined : latest;
    },
  };
  return facts;
}

/** A column with what a field's cells are gathered into. */
export function wantedOf(column: Column, field: FieldId): Wanted {
  switch (kindOf(field)) {
    case "outcome":
    case "label":
      return { column, kind: DISTINCT };
    case "date":
      return { column, kind: INSTANTS };
    default:
      return { column, kind: NUMBERS };
  }
}

/** The cells of date columns as wall clocks, all texts in the one order that any of the columns proves. */
function datesIn(columns: GivenColumns, rows: number, reading: Reading, keep: Keeper) {
  const dated = fieldIds.filter((field) => isDateField(field) && columns[field] !== undefined);
  const all = () => dated.flatMap((field) => columns[field] ?? []);
  const order = () => keep(`order of ${dated.join()}`, () => datesOrder(all(), reading));
  return (field: DateField): Float64Array => {
    const column = columns[field];
    if (column === undefined) return keep(`no ${field} in ${rows}`, () => blanks(rows));
    const proven = keep(`texts of ${field}`, () => hasTexts(column)) ? order() : undefined;
    return keep(`${field} ${proven}`, () => dateColumn(column, reading, () => proven));
  };
}

function hasTexts(column: Column): boolean {
  return !column.gather(INSTANTS).plain && column.cells.some(isText);
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell);
}

type Keeper = <T>(key: string, make: () => T) => T;

/** What cannot be read is kept as well: it would take as long to find that out again. */
function keeperOf(kept: Read): Keeper {
  return <T>(key: string, make: () => T): T => {
    const known = kept.get(key) ?? attempt(make);
    kept.set(key, known);
    if (known.kind === "failed") throw known.error;
    return known.value as T;
  };
}

function attempt(make: () => unknown): Kept {
  try {
    return { kind: "read", value: make() };
  } catch (error) {
    return { kind: "failed", error };
  }
}

function numbersOf(
  field: NumberField,
  column: Column,
  columns: GivenColumns,
  reading: Reading,
): Float64Array {
  if (kindOf(field) === "share") return shareColumn(column, reading);
  if (kindOf(field) === "money") refuseMixedCurrencies(columns.currency, column);
  return numberColumn(column, () => reading.decimalSign(), reading.zone);
}

function blanks(rows: number): Float64Array {
  return new Float64Array(rows).fill(Number.NaN);
}

function daysOf(starts: Float64Array, ends: Float64Array): Float64Array {
  const days = new Float64Array(Math.min(starts.length, ends.length));
  inStretches(days.length, (from, to) => subtract(days, ends, starts, from, to));
  return days;
}

function subtract(
  days: Float64Array,
  ends: Float64Array,
  starts: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) days[row] = ((ends[row] ?? 0) - (starts[row] ?? 0)) / DAY_MS;
}

/** Close dates of what is closed: where won and lost have a date each, either. */
function ended(facts: Facts, dateCells: (field: DateField) => Float64Array): Float64Array {
  const ends = dateCells("end");
  if (!facts.has("outcome")) return ends;
  const closed = keepOf(ends, facts.outcomes, CLOSED);
  if (!facts.has("lostDate")) return closed;
  const lost = keepOf(dateCells("lostDate"), facts.outcomes, CLOSED);
  return closed.map((end, row) => (Number.isNaN(end) ? (lost[row] ?? Number.NaN) : end));
}

/** By outcome: 0 for the dates of these, NaN for those of others. */
const CLOSED = Float64Array.from([outcome.blank, outcome.open, outcome.lost, outcome.won], (code) =>
  code === outcome.open ? Number.NaN : 0,
);
const OPEN = CLOSED.map((kept) => (Number.isNaN(kept) ? 0 : Number.NaN));

/** The dates of rows whose outcome is wanted. */
function keepOf(dates: Float64Array, outcomes: Uint8Array, wanted: Float64Array): Float64Array {
  const kept = new Float64Array(dates.length);
  inStretches(kept.length, (from, to) => keepDates(kept, dates, { outcomes, wanted }, from, to));
  return kept;
}

function keepDates(
  kept: Float64Array,
  dates: Float64Array,
  { outcomes, wanted }: { readonly outcomes: Uint8Array; readonly wanted: Float64Array },
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1)
    kept[row] = (dates[row] ?? Number.NaN) + (wanted[outcomes[row] ?? outcome.blank] ?? Number.NaN);
}

/** Whether the open deals' close dates stand in for a column of expected ones. */
function expectedByEnd({ expected, end, outcome }: GivenColumns): boolean {
  return expected === undefined && end !== undefined && outcome !== undefined;
}

function expected(facts: Facts, dateCells: (field: DateField) => Float64Array): Float64Array {
  if (facts.column("expected") !== undefined || !facts.has("outcome")) return dateCells("expected");
  return keepOf(dateCells("end"), facts.outcomes, OPEN);
}
