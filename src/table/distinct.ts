import type { Cell } from "./cell.ts";
import { refuseErrorCell } from "./cell.ts";
import type { Column } from "./column.ts";
import type { Gatherer } from "./gatherer.ts";
import { inStretches } from "./stretches.ts";

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
  /** The place of the last text with a mark: to compare it is quicker than to look a text up that is new in memory. */
  private readonly lastMarked = new Uint32Array(MARKS);

  constructor(height: number) {
    this.places = new Int32Array(height);
  }

  begin(height: number): DistinctCells {
    return new DistinctCells(height);
  }

  put(cell: Cell, row: number): void {
    if (cell !== "")
      this.places[row] = typeof cell === "string" ? this.placeOfText(cell, row) : this.placeOf(cell, row);
  }

  private placeOfText(text: string, row: number): number {
    const mark = markOf(text);
    const likely = this.lastMarked[mark] ?? 0;
    if (this.cells[likely] === text) return likely;
    const place = this.placeOf(text, row);
    this.lastMarked[mark] = place;
    return place;
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

const MARKS = 1024;

/** By the length and three letters, of which the last ones tell labels such as apart. */
function markOf(text: string): number {
  const last = text.length - 1;
  const letters =
    text.charCodeAt(last) * 31 + text.charCodeAt(last >> 1) * 5 + text.charCodeAt(Math.max(0, last - 1)) * 17;
  return (letters + last * 7) % MARKS;
}

export const DISTINCT = new DistinctCells(0);

/** Whether it holds for each row's cell, by whether it does for each of those that differ. */
export function byRow(column: Column, holds: readonly boolean[]): (row: number) => boolean {
  const { places } = column.gather(DISTINCT);
  return (row) => holds[places[row] ?? 0] === true;
}

/**
 * Each row's code, by those of the cells that differ. It asks numbers alone, as it passes every row.
 *
 * @param rows of zeros, which are filled
 */
export function fillRows<Codes extends Uint8Array | Int32Array>(
  rows: Codes,
  places: Int32Array,
  codes: Codes,
): Codes {
  inStretches(rows.length, (from, to) => fill(rows, places, codes, from, to));
  return rows;
}

function fill<Codes extends Uint8Array | Int32Array>(
  rows: Codes,
  places: Int32Array,
  codes: Codes,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) rows[row] = codes[places[row] ?? 0] ?? 0;
}

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
