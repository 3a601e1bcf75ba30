import { Refusal } from "./refusal.ts";

/** Rows and columns from 0, ends included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** @example columnName(27) // => "AB" */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** @example columnIndex("AB") // => 27 */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function a1Of({ row, column, endRow, endColumn }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return row === endRow && column === endColumn ? first : `${first}:${columnName(endColumn)}${endRow + 1}`;
}

/** `Deals!A2:B`, `'My sheet'!A1`, `B2`: the sheet's name, when there is one, and the rest. */
export function splitSheet(a1: string): { readonly sheet: string | null; readonly rest: string } {
  const at = a1.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: a1 };
  const name = a1.slice(0, at);
  const quoted = /^'([\s\S]*)'$/.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, rest: a1.slice(at + 1) };
}

/** Reads `A1`, `A1:B2`, `A2:B`, `A:B` and `1:2`; what is left open ends where the grid ends. */
export function parseA1(text: string, grid: Grid): Area {
  const [, fromColumn, fromRow, colon, toColumn, toRow] =
    /^\$?([A-Za-z]{0,3})\$?(\d*)(?:(:)\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(text.trim()) ?? [];
  if (!fromColumn && !fromRow) throw new Refusal("Range not found");
  if (colon === undefined && !(fromColumn && fromRow)) throw new Refusal("Range not found");
  const row = fromRow ? Number(fromRow) - 1 : 0;
  const column = fromColumn ? columnIndex(fromColumn) : 0;
  if (colon === undefined) return { row, column, endRow: row, endColumn: column };
  const endRow = toRow ? Number(toRow) - 1 : grid.rows - 1;
  const endColumn = toColumn ? columnIndex(toColumn) : grid.columns - 1;
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    endRow: Math.max(row, endRow),
    endColumn: Math.max(column, endColumn),
  };
}
