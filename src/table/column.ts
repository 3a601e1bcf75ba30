import type { Cell } from "./cell.ts";
import { isBlank } from "./cell.ts";
import { type AnyGatherer, cellIn, type Gatherer, type Lie, type Lines, List, pass } from "./gatherer.ts";
import { InputError } from "./problem.ts";

/** Where the cells of a column come from, so that an error can name the place. */
export interface Place {
  /** The argument's name, or the column's header. */
  readonly argument: string;
  /** What the reader calls the first cell's row: 1 in a range, 2 in a sheet under its header. */
  readonly firstRow: number;
}

/** A column as given: its place, and its cells where they lie. They are gone through when somebody wants to know. */
export class Column implements Place {
  readonly argument: string;
  readonly firstRow: number;
  private readonly lie: Lie;
  private readonly gathered = new Map<AnyGatherer, unknown>();
  private reach: number | undefined;
  private list: readonly Cell[] | undefined;

  constructor({ argument, firstRow }: Place, lie: Lie) {
    this.argument = argument;
    this.firstRow = firstRow;
    this.lie = lie;
  }

  /** A column of these cells; up to a height beyond them it is blank. */
  static of(place: Place, cells: readonly Cell[], height = cells.length): Column {
    return new Column(place, { lines: cells, above: 0, height, index: 0 });
  }

  get height(): number {
    return this.lie.height;
  }

  /** "" for a cell that is not there. */
  cell(row: number): Cell {
    const { lines, above, height, index } = this.lie;
    return row < height ? cellIn(lines[above + row], index) : "";
  }

  /** The rows down to the last that is not blank: an open range (`A2:A`) brings all the rest of the sheet. */
  get used(): number {
    if (this.reach === undefined) {
      let { height } = this.lie;
      while (height > 0 && isBlank(this.cell(height - 1))) height -= 1;
      this.reach = height;
    }
    return this.reach;
  }

  /** The cells down to the last that is not blank. */
  get cells(): readonly Cell[] {
    if (this.list === undefined) {
      const list = new List(this.used);
      pass(list, this.lie, 0, this.used);
      this.list = list.cells;
    }
    return this.list;
  }

  /** These cells with some rows emptied; emptied, not taken out, so that the rows in errors stay the sheet's. */
  protected emptied(gone: (row: number) => boolean): Lie {
    const lines = this.cells.map((cell, row) => (gone(row) ? "" : cell));
    return { lines, above: 0, height: this.height, index: 0 };
  }

  /** The column without what stands in some rows. */
  without(gone: (row: number) => boolean): Column {
    return new Column(this, this.emptied(gone));
  }

  /**
   * The cells gathered, once for all who ask.
   *
   * @param kind an empty one of the kind
   */
  gather<G extends Gatherer<G>>(kind: G): G {
    const known = this.gathered.get(kind);
    // What a kind has begun is of that kind.
    if (known !== undefined) return known as G;
    const gatherer = kind.begin(this.height);
    pass(gatherer, this.lie, 0, this.height);
    this.gathered.set(kind, gatherer);
    return gatherer;
  }

  /** Whether its cells have been gathered into this. */
  has(kind: AnyGatherer): boolean {
    return this.gathered.has(kind);
  }

  /** Gathers several columns, some rows of each at a time: it is quicker than one after another. */
  static gatherAll(wanted: readonly Wanted[]): void {
    const begun = wanted.flatMap(({ column, kind }) => {
      if (column.gathered.has(kind)) return [];
      const gatherer = kind.begin(column.height);
      column.gathered.set(kind, gatherer);
      return [{ lie: column.lie, gatherer }];
    });
    const height = Math.max(0, ...begun.map(({ lie }) => lie.height));
    for (let from = 0; from < height; from += AT_A_TIME) {
      for (const { lie, gatherer } of begun)
        pass(gatherer, lie, from, Math.min(from + AT_A_TIME, lie.height));
    }
  }
}

/** A column and what its cells are to be gathered into. */
export interface Wanted {
  readonly column: Column;
  readonly kind: Gatherer<AnyGatherer>;
}

/** So few that a row is still at hand when the next column's cell is taken from it. */
const AT_A_TIME = 512;

/**
 * The cells of one argument: a column, a row, or a single cell.
 *
 * @throws {InputError} `missing-argument` for none, `not-one-column` for a block of several columns
 */
export function toColumn(given: unknown, argument: string): Column {
  const place = { argument, firstRow: 1 };
  if (given === undefined || given === null) throw new InputError({ kind: "missing-argument", argument });
  if (!Array.isArray(given)) return Column.of(place, [given as Cell]);
  if (given.length === 0) throw new InputError({ kind: "missing-argument", argument });
  const lines = given as Lines;
  const [first] = lines;
  if (lines.length === 1) return Column.of(place, Array.isArray(first) ? first : [cellIn(first, 0)]);
  const width = Array.isArray(first) ? first.length : 1;
  if (width > 1) throw new InputError({ kind: "not-one-column", argument, columns: width });
  return new Column(place, { lines, above: 0, height: lines.length, index: 0 });
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
  const column = toColumn(value, argument);
  if (column.height !== 1) throw new InputError({ kind: "not-one-value", argument, cells: column.height });
  return column.cell(0);
}
