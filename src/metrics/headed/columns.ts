import { foldHeader } from "../../table/header.ts";
import { InputError } from "../../table/problem.ts";
import type { GivenColumns, Reading } from "../facts.ts";
import { type FieldId, fields } from "../field.ts";
import { type Recognition, recognise } from "../headers/recognise.ts";
import type { HeadedColumn, HeadedTable } from "./table.ts";

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

/** Every metric asks for its columns, of the same table as a rule. */
const recognised = new WeakMap<HeadedTable["columns"], Recognition>();

export function recognitionOf({ columns }: HeadedTable): Recognition {
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

/** @throws {InputError} `no-column`, with the headers that there are */
export function refuse(table: HeadedTable, argument: string, expected: readonly string[]): never {
  throw new InputError({ kind: "no-column", argument, expected, found: headersOf(table) });
}

/** As many headers as an error lists. */
export function headersOf({ columns }: HeadedTable): readonly string[] {
  return columns.slice(0, LISTED).map((column) => column.argument);
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
