import type { Column } from "../table/column.ts";
import type { GivenColumns, Reading } from "./facts.ts";
import type { FieldId } from "./field.ts";

/** A column of a table; its `argument` is its header as shown. */
export interface HeadedColumn extends Column {
  /** Says something of an order's single line: of each order only the first line's cell is left. */
  readonly ofLine: boolean;
}

/** Rows that were emptied, by why. Emptied, not taken out, so that the rows in errors stay the sheet's. */
export interface Emptied {
  /** Further lines of an order that an earlier row has. */
  readonly lines: number;
  /** Totals and notes under the rows of a report. */
  readonly footer: number;
  /** Rows that do not fit a filter. */
  readonly filtered: number;
}

/** A table with its header row: all columns are of one height, and their rows are the sheet's own, the first being 2. */
export interface HeadedTable {
  /** What the formula calls it. */
  readonly argument: string;
  readonly height: number;
  readonly columns: readonly HeadedColumn[];
  readonly emptied: Emptied;
}

/** What a table alone does not tell. */
export interface Naming {
  /** The argument that errors name. */
  readonly argument: string;
  readonly reading: Reading;
  /** The field of this name in either language, undefined for none. */
  fieldOf(name: string): FieldId | undefined;
}

/**
 * Reads a range whose first row holds the headers. Further lines of an order (Shopify) and a report's footer
 * (Salesforce) are emptied and counted.
 *
 * @throws {InputError} `missing-argument`; `no-header` for a range of one row or without a header; `error-cell`
 */
export function readTable(_range: unknown, _argument: string): HeadedTable {
  throw new Error("Not written yet.");
}

/**
 * The column that holds a field.
 *
 * @throws {InputError} `no-column`, `two-columns`
 */
export function columnOf(_table: HeadedTable, _field: FieldId): HeadedColumn {
  throw new Error("Not written yet.");
}

/**
 * The columns of these fields: those needed have to be there, the others may.
 *
 * @throws {InputError} `no-column` for one that is needed, `two-columns` for any
 */
export function columnsFor(
  _table: HeadedTable,
  _needed: readonly FieldId[],
  _others: readonly FieldId[],
): GivenColumns {
  throw new Error("Not written yet.");
}

/**
 * The column that a person names by its header or by its field's name.
 *
 * @throws {InputError} `no-column`, `two-columns`; `line-column` for one that says something of single lines
 */
export function namedColumn(_table: HeadedTable, _name: string, _naming: Naming): HeadedColumn {
  throw new Error("Not written yet.");
}

/** Headers that are no field's column. */
export function unrecognised(_table: HeadedTable): readonly string[] {
  throw new Error("Not written yet.");
}

/**
 * Empties the rows that do not fit.
 *
 * @param filter two columns: a header or field's name, and a value (`Won`, `>=100`, `<2026-01-01`, `<>Lost`). One
 *   header named several times fits with any of its values; different headers have to fit all.
 * @throws {InputError} as `namedColumn`; `not-two-columns`; for cells that a comparison cannot read
 */
export function where(_table: HeadedTable, _filter: unknown, _naming: Naming): HeadedTable {
  throw new Error("Not written yet.");
}

/**
 * A column of another table beside this one, such as each agent's manager: joined by the one header or field that
 * both have and that is unique in the other. Blank where the other table has no such row.
 *
 * @param name the wanted column's header or field's name in the other table
 * @throws {InputError} `no-column`, `two-columns`
 */
export function lookUp(_table: HeadedTable, _other: HeadedTable, _name: string, _naming: Naming): Column {
  throw new Error("Not written yet.");
}
