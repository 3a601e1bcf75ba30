import { type Cell, isBlank } from "./cell.ts";

/** Rows as Sheets hands a range over. */
export type Rows = readonly (readonly Cell[])[];

/**
 * The cells under a header, row by row, of which columns are taken when they are wanted: of a wide sheet most never
 * are. To go through the rows takes longer than most of what is done with a column, so that columns wanted together
 * are best taken together.
 */
export class Grid {
  readonly height: number;
  private readonly rows: Rows;
  private readonly above: number;
  private readonly taken = new Map<number, Cell[]>();

  /** @param above how many rows stand above the first one that counts */
  constructor(rows: Rows, above: number, height = rows.length - above) {
    this.rows = rows;
    this.above = above;
    this.height = height;
  }

  /** "" for a cell that is not there. */
  cell(row: number, place: number): Cell {
    return this.rows[this.above + row]?.[place] ?? "";
  }

  column(place: number): readonly Cell[] {
    this.take([place]);
    return this.taken.get(place) ?? [];
  }

  /** Takes columns, those that are not taken yet, in one pass over the rows. */
  take(places: readonly number[]): void {
    const { rows, above, height, taken } = this;
    const wanted = [...new Set(places)].filter((place) => !taken.has(place));
    if (wanted.length === 0) return;
    const columns = wanted.map(() => new Array<Cell>(height));
    for (let row = 0; row < height; row += 1) {
      const cells = rows[above + row] ?? [];
      for (let i = 0; i < wanted.length; i += 1) {
        const column = columns[i];
        if (column !== undefined) column[row] = cells[wanted[i] ?? 0] ?? "";
      }
    }
    for (const [i, place] of wanted.entries()) taken.set(place, columns[i] ?? []);
  }

  /** The rows down to the last that says anything at one of these places. */
  usedHeight(places: readonly number[]): number {
    let { height } = this;
    while (height > 0 && places.every((place) => isBlank(this.cell(height - 1, place)))) height -= 1;
    return height;
  }
}
