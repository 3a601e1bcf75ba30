import { type Cell, isBlank, isDate, refuseErrorCell } from "../table/cell.ts";
import { usedHeight } from "../table/column.ts";
import { InputError } from "../table/problem.ts";

export interface RangeColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** A range taken apart: its columns that have a header, all of the height that is used. */
export interface HeadedRange {
  readonly height: number;
  readonly columns: readonly RangeColumn[];
}

/**
 * Takes a range with its header row apart.
 *
 * @throws {InputError} `missing-argument`; `no-header` for a range of one row or without a header; `error-cell`
 */
export function readRange(range: unknown, argument: string): HeadedRange {
  const [header, ...rows] = rowsOf(range, argument);
  if (header === undefined || rows.length === 0) throw new InputError({ kind: "no-header", argument });
  for (const cell of header) refuseErrorCell(cell, argument, 1);
  // A row of data has dates and numbers among its cells. A header may be a year, but not all are.
  if (header.some(isDate) || !header.some((cell) => typeof cell === "string" && !isBlank(cell))) {
    throw new InputError({ kind: "no-header", argument });
  }
  const columns = header.flatMap((cell, place) =>
    isBlank(cell) ? [] : [{ header: headerText(cell), cells: rows.map((row) => row[place] ?? "") }],
  );
  const height = Math.max(0, ...columns.map(({ cells }) => usedHeight(cells)));
  return { height, columns: columns.map(({ header, cells }) => ({ header, cells: cells.slice(0, height) })) };
}

function rowsOf(range: unknown, argument: string): readonly (readonly Cell[])[] {
  if (range === undefined || range === null) throw new InputError({ kind: "missing-argument", argument });
  if (!Array.isArray(range)) throw new InputError({ kind: "no-header", argument });
  return range.map((row: unknown) => (Array.isArray(row) ? (row as Cell[]) : [row as Cell]));
}

function headerText(cell: Cell): string {
  return String(cell)
    .replace(/^\ufeff/, "")
    .replace(/\s+/g, " ")
    .trim();
}
