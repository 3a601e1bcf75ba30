import type { Cell } from "./cell.ts";
import { refuseErrorCell } from "./cell.ts";
import type { Column, Gatherer } from "./column.ts";

/** A column's cells by what is different among them: a label is told once, however many rows have it. */
export interface Distinct {
  /** The cells that differ: first the empty one, whether a row has it or not, then others as they come. */
  readonly cells: readonly Cell[];
  /** Of each the first row that has it; of the empty one 0. */
  readonly rows: readonly number[];
  /** Each row's cell as a place among them. */
  readonly places: Int32Array;
}

class DistinctCells implements Distinct, Gatherer<DistinctCells> {
  readonly cells: Cell[] = [""];
  readonly rows: number[] = [0];
  readonly places: Int32Array;
  private readonly known = new Map<Cell, number>();

  constructor(height: number) {
    this.places = new Int32Array(height);
  }

  begin(height: number): DistinctCells {
    return new DistinctCells(height);
  }

  put(cell: Cell, row: number): void {
    if (cell !== "") this.places[row] = this.placeOf(cell, row);
  }

  private placeOf(cell: Cell, row: number): number {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const place = this.cells.push(cell) - 1;
    this.rows.push(row);
    this.known.set(cell, place);
    return place;
  }
}

export const DISTINCT = new DistinctCells(0);

/**
 * What each of the cells that differ means.
 *
 * @returns by place (see Distinct)
 * @throws {InputError} `error-cell` for the topmost error of the sheet
 */
export function meanings<T>(column: Column, of: (cell: Cell) => T): readonly T[] {
  const { cells, rows } = column.gather(DISTINCT);
  return cells.map((cell, i) => {
    refuseErrorCell(cell, column.argument, column.firstRow + (rows[i] ?? 0));
    return of(cell);
  });
}
