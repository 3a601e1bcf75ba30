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

/**
 * Takes the cells of a column one after another, from the top, "" for one that is not there. Of each kind one that is
 * empty begins the others; the engine of the language thereby keeps what it has learned of a kind between columns.
 */
export interface Gatherer<Self> {
  /** @param height of the column */
  begin(height: number): Self;
  put(cell: Cell, row: number): void;
}

export type AnyGatherer = Gatherer<unknown>;

/** Its cells as they are. */
class List implements Gatherer<List> {
  readonly cells: Cell[];

  constructor(height: number) {
    this.cells = new Array<Cell>(height);
  }

  begin(height: number): List {
    return new List(height);
  }

  put(cell: Cell, row: number): void {
    this.cells[row] = cell;
  }
}

export const LIST = new List(0);

/** Every cell of every column passes here, hence the plain loop. */
export function pass(gatherer: AnyGatherer, { lines, above, index }: Lie, from: number, to: number): void {
  for (let row = from; row < to; row += 1) gatherer.put(cellIn(lines[above + row], index), row);
}

export function cellIn(line: Lines[number] | undefined, index: number): Cell {
  if (Array.isArray(line)) return (line as readonly Cell[])[index] ?? "";
  return (line as Cell | undefined) ?? "";
}
