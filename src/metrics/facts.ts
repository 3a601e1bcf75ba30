import { type Cell, isBlank } from "../table/cell.ts";
import type { Column, Place, Wanted } from "../table/column.ts";
import { requireSameHeight } from "../table/column.ts";
import type { DateContext } from "../table/date.ts";
import { dateColumn, datesOrder, INSTANTS } from "../table/date.ts";
import { DISTINCT } from "../table/distinct.ts";
import type { Groups } from "../table/group.ts";
import { codesOf } from "../table/group.ts";
import type { DecimalSign } from "../table/number.ts";
import { NUMBERS, numberColumn } from "../table/number.ts";
import { once } from "../table/once.ts";
import { outcomeColumn } from "../table/outcome.ts";
import { reachOf } from "../table/reach.ts";
import { shareColumn } from "../table/share.ts";
import { closedDates, daysFrom, openDates } from "./deal-dates.ts";
import type { DateField, FieldId, LabelField, NumberField } from "./field.ts";
import { fieldIds, fields, isDateField, kindOf } from "./field.ts";
import { type Keeper, keeperOf, type Read } from "./kept.ts";
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
      if (columns.outcome === undefined) return dateCells(field);
      if (field === "end") {
        const lost = () => (columns.lostDate === undefined ? undefined : dateCells("lostDate"));
        return keepBy(`ended by ${sources}`, () => closedDates(dateCells("end"), facts.outcomes, lost()));
      }
      if (field === "expected" && columns.expected === undefined)
        return keepBy(`expected by ${sources}`, () => openDates(dateCells("end"), facts.outcomes));
      return dateCells(field);
    },
    elapsed: (from, to) =>
      keepBy(`days from ${from} to ${to} by ${sources}`, () => daysFrom(facts.dates(from), facts.dates(to))),
    labels(field) {
      const column = columns[field];
      if (column === undefined)
        return keepOwn(field, () => ({ labels: [], codes: new Int32Array(rows).fill(-1) }));
      return keep(field, () => codesOf(column, reading.zone, () => false));
    },
    latest(...of) {
      const [, latest] = reachOf(...of.map((field) => facts.dates(field)));
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

/** Whether there are open deals' close dates to stand in for a column of expected ones. */
function expectedByEnd({ end, outcome }: GivenColumns): boolean {
  return end !== undefined && outcome !== undefined;
}
