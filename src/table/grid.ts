import { type Cell, isBlank } from "./cell.ts";
import type { Lie } from "./gatherer.ts";

/** Rows as Sheets hands a range over. */
export type Rows = readonly (readonly Cell[])[];

/** The cells under a header, in rows of which each has one cell of every column. */
export class Grid {
  readonly height: number;
  private readonly rows: Rows;
  private readonly above: number;

  /** @param above how many rows stand above the first one that counts */
  constructor(rows: Rows, above: number, height = rows.length - above) {
    this.rows = rows;
    this.above = above;
    this.height = height;
  }

  /** "" for a cell that is not there. */
  cell(row: number, index: number): Cell {
    return this.rows[this.above + row]?.[index] ?? "";
  }

  /** Where a column's cells lie. */
  lie(index: number): Lie {
    const { rows, above, height } = this;
    return { lines: rows, above, height, index };
  }

  /** The rows down to the last that says anything at one of these places. */
  usedHeight(places: readonly number[]): number {
    let { height } = this;
    while (height > 0 && places.every((place) => isBlank(this.cell(height - 1, place)))) height -= 1;
    return height;
  }
}
