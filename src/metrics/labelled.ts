import type { Cell } from "../table/cell.ts";
import { refuseErrorCell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { foldLabel } from "../table/label.ts";

/**
 * Whether a row's cell is one of these labels, compared as labels are (see foldLabel); none is where no column or no
 * label is given.
 *
 * @throws {InputError} `error-cell`, by what it returns
 */
export function labelled(
  column: Column | undefined,
  labels: readonly string[] | undefined,
): (row: number) => boolean {
  if (column === undefined || labels === undefined) return () => false;
  const named = new Set(labels.map(foldLabel));
  const known = new Map<Cell, boolean>();
  return (row) => {
    const cell = column.cells[row] ?? "";
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    refuseErrorCell(cell, column.argument, column.firstRow + row);
    const found = named.has(foldLabel(String(cell)));
    known.set(cell, found);
    return found;
  };
}
