import { type Cell, isBlank, isDate, refuseErrorCell } from "../../table/cell.ts";
import { Grid, type Rows } from "../../table/grid.ts";
import { InputError } from "../../table/problem.ts";

/** A range taken apart: its columns that have a header, over the rows that say anything in one of them. */
export interface HeadedRange {
  readonly grid: Grid;
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly header: string;
  /** Where its column stands in the grid. */
  readonly place: number;
}

/**
 * Takes a range with its header row apart.
 *
 * @throws {InputError} `missing-argument`; `no-header` for a range of one row or without a header; `error-cell`
 */
export function readRange(range: unknown, argument: string): HeadedRange {
  const rows = rowsOf(range, argument);
  const [header] = rows;
  if (header === undefined || rows.length === 1) throw new InputError({ kind: "no-header", argument });
  for (const cell of header) refuseErrorCell(cell, argument, 1);
  // A row of data has dates and numbers among its cells. A header may be a year, but not all are.
  if (header.some(isDate) || !header.some((cell) => typeof cell === "string" && !isBlank(cell))) {
    throw new InputError({ kind: "no-header", argument });
  }
  const headings = header.flatMap((cell, place) =>
    isBlank(cell) ? [] : [{ header: headerText(cell), place }],
  );
  const height = new Grid(rows, 1).usedHeight(headings.map(({ place }) => place));
  return { grid: new Grid(rows, 1, height), headings };
}

function rowsOf(range: unknown, argument: string): Rows {
  if (range === undefined || range === null) throw new InputError({ kind: "missing-argument", argument });
  if (!Array.isArray(range)) throw new InputError({ kind: "no-header", argument });
  // A range of one column may be given as a list.
  return Array.isArray(range[0]) ? range : range.map((cell: Cell) => [cell]);
}

function headerText(cell: Cell): string {
  // A byte order mark counts as white space.
  return String(cell).replace(/\s+/g, " ").trim();
}
