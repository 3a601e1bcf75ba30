import { isBlank } from "../table/cell.ts";
import type { Column, Place } from "../table/column.ts";
import { requireSameHeight } from "../table/column.ts";
import { currencyOf, sharedCurrency } from "../table/currency.ts";
import type { DateContext } from "../table/date.ts";
import { dateColumn, datesOrder } from "../table/date.ts";
import type { Groups } from "../table/group.ts";
import { codesOf } from "../table/group.ts";
import type { DecimalSign } from "../table/number.ts";
import { numberColumn } from "../table/number.ts";
import { once } from "../table/once.ts";
import { outcome, outcomeColumn } from "../table/outcome.ts";
import { InputError } from "../table/problem.ts";
import { shareColumn } from "../table/share.ts";
import type { DateField, FieldId, LabelField, NumberField } from "./field.ts";
import { fieldIds, fields, isDateField, kindOf } from "./field.ts";

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
  /** As `outcomeColumn`; blank throughout where there is no column. */
  readonly outcomes: Uint8Array;
  /** NaN for a blank cell; shares are fractions. */
  numbers(field: NumberField): Float64Array;
  /**
   * Wall-clock milliseconds (see dateColumn); NaN for a blank cell. The close date of an open deal is a forecast: it
   * is no `end`, but an `expected` one where no column of its own says that.
   */
  dates(field: DateField): Float64Array;
  /** Equal labels have equal codes; -1 for a blank one. */
  labels(field: LabelField): Groups;
  /** The latest of these dates; undefined where there is none. */
  latest(...of: readonly DateField[]): number | undefined;
}

/**
 * @param wonLabels the outcome labels that count as won, where the user names them
 * @throws {InputError} for columns of unlike height; on reading a fact, for cells that are not what it wants
 */
export function readFacts(columns: GivenColumns, reading: Reading, wonLabels?: readonly string[]): Facts {
  const given = Object.values(columns);
  requireSameHeight(given);
  const rows = Math.max(0, ...given.map((column) => column.cells.length));
  const kept = new Map<string, unknown>();
  const keep = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const order = once(() =>
    datesOrder(
      fieldIds.flatMap((field) => (isDateField(field) ? (columns[field] ?? []) : [])),
      reading,
    ),
  );
  const dateCells = (field: DateField) =>
    keep(field, () => {
      const column = columns[field];
      return column === undefined ? blanks(rows) : dateColumn(column, reading, order);
    });
  const place = (field: FieldId): Place =>
    columns[field] ?? { argument: fields[field].argument, firstRow: 1 };

  const facts: Facts = {
    rows,
    has: (field) => columns[field] !== undefined || (field === "expected" && expectedByEnd(columns)),
    place,
    column: (field) => columns[field],
    used: (row) => keep("used", () => usedRows(given, rows))[row] === 1,
    get outcomes() {
      return keep("outcome", () =>
        columns.outcome === undefined ? new Uint8Array(rows) : outcomeColumn(columns.outcome, wonLabels),
      );
    },
    numbers: (field) => keep(field, () => numbersOf(field, columns, reading) ?? blanks(rows)),
    dates(field) {
      if (field === "end") return keep("ended", () => ended(facts, dateCells));
      if (field === "expected") return keep("expectation", () => expected(facts, dateCells));
      return dateCells(field);
    },
    labels: (field) =>
      keep(field, () => {
        const column = columns[field];
        if (column === undefined) return { labels: [], codes: new Int32Array(rows).fill(-1) };
        return codesOf(column, reading.zone, () => false);
      }),
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

function usedRows(columns: readonly Column[], rows: number): Uint8Array {
  const used = new Uint8Array(rows);
  for (const { cells } of columns) {
    for (let row = 0; row < rows; row += 1) if (used[row] === 0 && !isBlank(cells[row])) used[row] = 1;
  }
  return used;
}

function numbersOf(field: NumberField, columns: GivenColumns, reading: Reading): Float64Array | undefined {
  const column = columns[field];
  if (column === undefined) return undefined;
  if (kindOf(field) === "share") return shareColumn(column, reading);
  if (kindOf(field) === "money") refuseMixedCurrencies(columns.currency, column);
  return numberColumn(column, () => reading.decimalSign(), reading.zone);
}

function blanks(rows: number): Float64Array {
  return new Float64Array(rows).fill(Number.NaN);
}

/** Close dates of what is closed: where won and lost have a date each, either. */
function ended(facts: Facts, dateCells: (field: DateField) => Float64Array): Float64Array {
  const ends = dateCells("end");
  if (!facts.has("outcome")) return ends;
  const lost = dateCells("lostDate");
  return ends.map((end, row) => {
    if (facts.outcomes[row] === outcome.open) return Number.NaN;
    return Number.isNaN(end) ? (lost[row] ?? Number.NaN) : end;
  });
}

/** Whether the open deals' close dates stand in for a column of expected ones. */
function expectedByEnd({ expected, end, outcome }: GivenColumns): boolean {
  return expected === undefined && end !== undefined && outcome !== undefined;
}

function expected(facts: Facts, dateCells: (field: DateField) => Float64Array): Float64Array {
  if (facts.column("expected") !== undefined || !facts.has("outcome")) return dateCells("expected");
  const ends = dateCells("end");
  return ends.map((end, row) => (facts.outcomes[row] === outcome.open ? end : Number.NaN));
}

/**
 * @throws {InputError} `mixed-currencies` at the first amount in another currency than those above it
 */
function refuseMixedCurrencies(currencies: Column | undefined, amounts: Column): void {
  if (currencies === undefined) return;
  let currency = "";
  for (const [row, cell] of currencies.cells.entries()) {
    if (isBlank(cell) || isBlank(amounts.cells[row])) continue;
    const written = String(cell).trim().toUpperCase();
    const shared = sharedCurrency(currency, currencyOf(written));
    if (shared === undefined) {
      const { argument, firstRow } = currencies;
      throw new InputError({ kind: "mixed-currencies", argument, row: firstRow + row, found: String(cell) });
    }
    currency = shared;
  }
}
