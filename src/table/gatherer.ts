import type { Cell } from "./cell.ts";

/** A range as Sheets hands it over: its rows, or a list of the cells of one column. */
export type Lines = readonly (Cell | readonly Cell[])[];

/** Where in a range a column lies. */
export interface Lie {
  readonly lines: Lines;
  /** How many lines stand above the first cell. */
  readonly above: number;
  readonly height: number;
  /** Its place in each row. */
  readonly index: number;
}

/** Takes the cells of a column one after another, from the top, "" for one that is not there. */
interface Taker {
  put(cell: Cell, row: number): void;
}

/**
 * What each column has one of. Of each kind one that is empty begins the others; the engine of the language thereby
 * keeps what it has learned of a kind between columns.
 */
export interface Gatherer<Self> extends Taker {
  /** @param height of the column */
  begin(height: number): Self;
}

export type AnyGatherer = Gatherer<unknown>;

/** Cells as they are. */
export class List implements Taker {
  readonly cells: Cell[];

  constructor(height: number) {
    this.cells = new Array<Cell>(height);
  }

  put(cell: Cell, row: number): void {
    this.cells[row] = cell;
  }
}

/** Every cell of every column passes here, hence the plain loop. */
export function pass(taker: Taker, { lines, above, index }: Lie, from: number, to: number): void {
  for (let row = from; row < to; row += 1) taker.put(cellIn(lines[above + row], index), row);
}

export function cellIn(line: Lines[number] | undefined, index: number): Cell {
  if (Array.isArray(line)) return (line as readonly Cell[])[index] ?? "";
  return (line as Cell | undefined) ?? "";
}
