import { isBlank } from "../table/cell.ts";
import { Column, type Lie } from "../table/column.ts";
import { DISTINCT } from "../table/distinct.ts";
import { foldHeader } from "../table/header.ts";
import { InputError } from "../table/problem.ts";
import { collapse } from "./collapse.ts";
import type { GivenColumns, Reading } from "./facts.ts";
import { type FieldId, fields } from "./field.ts";
import { fits } from "./filter.ts";
import { type Offered, type Recognition, recognise } from "./headers/recognise.ts";
import { isDecided } from "./headers.ts";
import { alikeIn, joined, keysOf } from "./join.ts";
import { readRange } from "./range.ts";

/** A column of a table; its `argument` is its header as shown. What it is recognised by is that of all its rows. */
export class HeadedColumn extends Column implements Omit<Offered, "header"> {
  /** Says something of an order's single line: of each order only the first line's cell is left. */
  readonly ofLine: boolean;
  private readonly whole: HeadedColumn;

  constructor(argument: string, lie: Lie, { ofLine, whole }: { ofLine: boolean; whole?: HeadedColumn }) {
    super({ argument, firstRow: 2 }, lie);
    this.ofLine = ofLine;
    this.whole = whole ?? this;
  }

  blank(): boolean {
    return this.whole.used === 0;
  }

  decided(): boolean {
    return isDecided(this.whole.gather(DISTINCT).cells);
  }

  /** It is recognised as before. */
  override without(gone: (row: number) => boolean): HeadedColumn {
    return new HeadedColumn(this.argument, this.emptied(gone), { ofLine: this.ofLine, whole: this.whole });
  }
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
  /** The fields that this name may mean in either language, the likeliest first. */
  fieldsOf(name: string): readonly FieldId[];
}

/** Headers that an error lists. */
const LISTED = 12;

/**
 * Reads a range whose first row holds the headers. Further lines of an order (Shopify) and a report's footer
 * (Salesforce) are emptied and counted. Columns without a header are left out.
 *
 * @throws {InputError} `missing-argument`; `no-header` for a range of one row or without a header; `error-cell`
 */
export function readTable(range: unknown, argument: string): HeadedTable {
  const { grid, headings } = readRange(range, argument);
  const { lines, footer, ofLine } = collapse({ grid, headings });
  const gone = new Set([...lines, ...footer]);
  const columns = headings.map(({ header, place }, i) => {
    const column = new HeadedColumn(header, grid.lie(place), { ofLine: ofLine[i] === true });
    return gone.size === 0 ? column : column.without((row) => gone.has(row));
  });
  return {
    argument,
    height: grid.height,
    columns,
    emptied: { lines: lines.length, footer: footer.length, filtered: 0 },
  };
}

/** Every metric asks for its columns, of the same table as a rule. */
const recognised = new WeakMap<HeadedTable["columns"], Recognition>();

function recognitionOf({ columns }: HeadedTable): Recognition {
  const known = recognised.get(columns);
  if (known !== undefined) return known;
  const found = recognise(
    columns.map((column) => ({
      header: column.argument,
      blank: () => column.blank(),
      decided: () => column.decided(),
    })),
  );
  recognised.set(columns, found);
  return found;
}

/** The columns that fit a field best: none, one, or several that fit alike, the guess first. */
export function fitting(table: HeadedTable, field: FieldId): readonly HeadedColumn[] {
  return at(table, recognitionOf(table).fitting(field));
}

/** Columns that fit no field. */
export function unrecognised(table: HeadedTable): readonly HeadedColumn[] {
  return at(table, recognitionOf(table).unrecognised);
}

function at({ columns }: HeadedTable, places: readonly number[]): readonly HeadedColumn[] {
  return places.flatMap((place) => columns[place] ?? []);
}

/**
 * The columns of these fields: those needed have to be there, the others may. A column of an order's lines is there
 * for none of them once the lines are emptied.
 *
 * @throws {InputError} `no-column`, `line-column` for one that is needed, `two-columns` for any
 */
export function columnsFor(
  table: HeadedTable,
  needed: readonly FieldId[],
  others: readonly FieldId[],
): GivenColumns {
  return fieldsIn(table, needed, others);
}

/** Whether a table has a column of a field, as `columnsFor` finds them. */
export function holds(table: HeadedTable, field: FieldId): boolean {
  return fieldsIn(table, [], [field])[field] !== undefined;
}

type FieldColumns = { readonly [field in FieldId]?: HeadedColumn };

function fieldsIn(table: HeadedTable, needed: readonly FieldId[], others: readonly FieldId[]): FieldColumns {
  const recognition = recognitionOf(table);
  const columns: { [field in FieldId]?: HeadedColumn } = {};
  for (const field of new Set([...needed, ...others])) {
    const { argument } = fields[field];
    const column = only(at(table, recognition.fitting(field)), argument);
    if (needed.includes(field)) {
      const expected = recognition.expected(field);
      columns[field] = wholeRow(column ?? refuse(table, argument, expected), table, argument);
    } else if (column !== undefined && !isCut(column, table)) columns[field] = column;
  }
  return columns;
}

function only(found: readonly HeadedColumn[], argument: string): HeadedColumn | undefined {
  if (found.length < 2) return found[0];
  throw new InputError({ kind: "two-columns", argument, found: found.map((column) => column.argument) });
}

function refuse({ columns }: HeadedTable, argument: string, expected: readonly string[]): never {
  const found = columns.slice(0, LISTED).map((column) => column.argument);
  throw new InputError({ kind: "no-column", argument, expected, found });
}

/** Of an order with several lines only the first one's cell is left. */
function isCut({ ofLine }: HeadedColumn, { emptied: { lines } }: HeadedTable): boolean {
  return ofLine && lines > 0;
}

function wholeRow(column: HeadedColumn, table: HeadedTable, argument: string): HeadedColumn {
  if (!isCut(column, table)) return column;
  throw new InputError({ kind: "line-column", argument, found: column.argument });
}

/**
 * The column that a person names by its header or by its field's name.
 *
 * @throws {InputError} `no-column`, `two-columns`; `line-column` for one that says something of single lines
 */
export function namedColumn(table: HeadedTable, name: string, naming: Naming): HeadedColumn {
  const { argument } = naming;
  const found = called(table, name, naming);
  return wholeRow(only(found, argument) ?? refuse(table, argument, [name]), table, argument);
}

function called(table: HeadedTable, name: string, { fieldsOf }: Naming): readonly HeadedColumn[] {
  const wanted = foldHeader(name);
  const own = table.columns.filter(({ argument }) => foldHeader(argument) === wanted);
  if (own.length > 0) return own;
  const fields = fieldsOf(name).map((field) => fitting(table, field));
  return fields.find((columns) => columns.length > 0) ?? [];
}

/** The rows that say anything, as places under the header: those emptied and blank ones do not. */
export function usedRows({ columns, height }: HeadedTable): readonly number[] {
  const rows = Array.from({ length: height }, (_, row) => row);
  return rows.filter((row) => columns.some((column) => !isBlank(column.cell(row))));
}

/**
 * Empties the rows that do not fit.
 *
 * @param filter two columns: a header or field's name, and a value (`Won`, `>=100`, `<2026-01-01`, `<>Lost`). Of the
 *   values of one header one has to fit, of the comparisons all; different headers have to fit all. A header without
 *   a value filters nothing.
 * @throws {InputError} as `namedColumn`; `not-two-columns`; `nothing-fits`; for cells that a comparison cannot read
 */
export function where(table: HeadedTable, filter: unknown, naming: Naming): HeadedTable {
  const holds = fits(filter, naming, (name) => namedColumn(table, name, naming));
  const rows = usedRows(table);
  const gone = new Set(rows.filter((row) => !holds(row)));
  if (rows.length > 0 && gone.size === rows.length) {
    throw new InputError({ kind: "nothing-fits", argument: naming.argument });
  }
  const filtered = table.emptied.filtered + gone.size;
  return {
    ...table,
    columns: table.columns.map((column) => column.without((row) => gone.has(row))),
    emptied: { ...table.emptied, filtered },
  };
}

/**
 * A column of another table beside this one, such as each agent's manager: joined by the one header or field that
 * both have and that is unique in the other. Blank where the other table has no such row.
 *
 * @param name the wanted column's header or field's name in the other table
 * @throws {InputError} `no-column`, `two-columns`; `repeated-key` where no common column is unique in the other table
 */
export function lookUp(table: HeadedTable, other: HeadedTable, name: string, naming: Naming): HeadedColumn {
  const wanted = namedColumn(other, name, naming);
  const keys = keysOf(sideOf(table), sideOf(other)).filter(({ there }) => there !== wanted);
  if (keys.length === 0)
    return refuse(
      other,
      other.argument,
      table.columns.slice(0, LISTED).map((column) => column.argument),
    );
  const found = joined(keys, wanted, other.argument);
  const lie = { lines: found, above: 0, height: table.height, index: 0 };
  return new HeadedColumn(wanted.argument, lie, { ofLine: false });
}

/** The column of another table that holds the same things as a column of this one; undefined where there is none. */
export function counterpart(table: HeadedTable, column: Column, other: HeadedTable): Column | undefined {
  return alikeIn(sideOf(table), sideOf(other)).find(({ here }) => here === column)?.there;
}

function sideOf(table: HeadedTable) {
  return { columns: table.columns, recognition: recognitionOf(table) };
}
