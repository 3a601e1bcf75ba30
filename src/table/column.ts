import type { Cell } from "./cell.ts";
import { isBlank } from "./cell.ts";
import { InputError } from "./problem.ts";

/** Where the cells of a column come from, so that an error can name the place. */
export interface Place {
  /** The argument's name, or the column's header. */
  readonly argument: string;
  /** What the reader calls the first cell's row: 1 in a range, 2 in a sheet under its header. */
  readonly firstRow: number;
}

/** A column as given: its place, its full height, and its cells down to the last one that is not blank. */
export interface Column extends Place {
  readonly height: number;
  readonly cells: readonly Cell[];
}

/**
 * The cells of one argument: a column, a row, or a single cell.
 *
 * @throws {InputError} `missing-argument` for none, `not-one-column` for a block of several columns
 */
export function toColumn(given: unknown, argument: string): Column {
  if (given === undefined || given === null) throw new InputError({ kind: "missing-argument", argument });
  if (!Array.isArray(given)) return columnOf([given as Cell], argument);
  if (given.length === 0) throw new InputError({ kind: "missing-argument", argument });
  const [first] = given as readonly unknown[];
  const width = Array.isArray(first) ? first.length : 1;
  if (given.length === 1)
    return columnOf(Array.isArray(first) ? (first as Cell[]) : [first as Cell], argument);
  if (width > 1) throw new InputError({ kind: "not-one-column", argument, columns: width });
  return columnOf(firstCells(given), argument);
}

function columnOf(cells: readonly Cell[], argument: string): Column {
  return { argument, firstRow: 1, height: cells.length, cells: usedCells(cells) };
}

/** The first cell of each row; every row of every column passes here, hence the plain loop. */
function firstCells(rows: readonly unknown[]): Cell[] {
  const cells = new Array<Cell>(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    cells[i] = Array.isArray(row) ? ((row as readonly Cell[])[0] ?? "") : (row as Cell);
  }
  return cells;
}

/** The cells down to the last one that is not blank: an open range (`A2:A`) brings all the rest of the sheet. */
export function usedCells(cells: readonly Cell[]): readonly Cell[] {
  let height = cells.length;
  while (height > 0 && isBlank(cells[height - 1])) height -= 1;
  return height === cells.length ? cells : cells.slice(0, height);
}

/**
 * Columns that belong together have to be of one height: `A2:A` beside `B2:B100` is a slip of the hand that would
 * otherwise pair the wrong rows.
 *
 * @throws {InputError} `unlike-heights`
 */
export function requireSameHeight(columns: readonly (Column | undefined)[]): void {
  const [first, ...others] = columns.filter((column) => column !== undefined);
  if (first === undefined) return;
  for (const { argument, height } of others) {
    if (height === first.height) continue;
    throw new InputError({
      kind: "unlike-heights",
      argument,
      rows: height,
      first: first.argument,
      firstRows: first.height,
    });
  }
}

/** An optional argument: a blank cell, null and undefined all mean that it was not given; a range of several is. */
export function given(value: unknown): boolean {
  if (!Array.isArray(value)) return !isBlank(value);
  return value.length > 1 || value.some((cell: unknown) => given(cell));
}

/**
 * One cell, given as a scalar or as a range of one.
 *
 * @throws {InputError} `not-one-value` for a larger range
 */
export function toScalar(value: unknown, argument: string): Cell {
  if (!Array.isArray(value)) return value as Cell;
  const { height, cells } = toColumn(value, argument);
  if (height !== 1) throw new InputError({ kind: "not-one-value", argument, cells: height });
  return cells[0] ?? "";
}
