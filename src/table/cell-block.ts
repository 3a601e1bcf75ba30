/** Cells side by side that are to be written, each with its number format. */
export interface CellBlock {
  /** Where the first cell stands, as the sheet counts: from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly FormattedCell[])[];
}

export interface FormattedCell {
  readonly value: string | number;
  /** As Google writes formats; TEXT keeps whatever it says from becoming a number, a date or a formula. */
  readonly format: string;
}

export const TEXT = "@";

export function textCell(value: string): FormattedCell {
  return { value, format: TEXT };
}

/** A cell of a row, by its place from 1. */
export interface PlacedCell extends FormattedCell {
  readonly row: number;
  readonly column: number;
}

/** As few blocks as the cells fill without a gap, so that each is one call; the first row first. */
export function blocksOf(cells: readonly PlacedCell[]): readonly CellBlock[] {
  const lines = runsOf(cells);
  const blocks: { row: number; column: number; cells: FormattedCell[][] }[] = [];
  for (const { row, column, cells: line } of lines) {
    const above = blocks.find(
      (block) =>
        block.row + block.cells.length === row &&
        block.column === column &&
        block.cells[0]?.length === line.length,
    );
    if (above === undefined) blocks.push({ row, column, cells: [[...line]] });
    else above.cells.push([...line]);
  }
  return blocks;
}

/** Runs of cells that lie side by side in one row. */
function runsOf(cells: readonly PlacedCell[]) {
  const runs: { readonly row: number; readonly column: number; readonly cells: FormattedCell[] }[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value, format } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.cells.length === column)
      last.cells.push({ value, format });
    else runs.push({ row, column, cells: [{ value, format }] });
  }
  return runs;
}
