import type { Column } from "../table/column.ts";
import { byRow, meanings } from "../table/distinct.ts";
import { foldLabel } from "../table/label.ts";

/**
 * Whether a row's cell is one of these labels, compared as labels are (see foldLabel); none is where no column or no
 * label is given.
 *
 * @throws {InputError} `error-cell`
 */
export function labelled(
  column: Column | undefined,
  labels: readonly string[] | undefined,
): (row: number) => boolean {
  if (column === undefined || labels === undefined) return () => false;
  const named = new Set(labels.map(foldLabel));
  return byRow(
    column,
    meanings(column, (cell) => named.has(foldLabel(String(cell)))),
  );
}
