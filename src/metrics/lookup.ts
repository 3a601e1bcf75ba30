import type { Column } from "../table/column.ts";
import type { Groups } from "../table/group.ts";
import { foldLabel } from "../table/label.ts";
import { outcome, outcomeColumn } from "../table/outcome.ts";

/** For each code of one column the code of the same label in another; -1 for a label that the other has not. */
export function sameLabels(from: Groups, to: Groups): Int32Array {
  const byKey = new Map(to.labels.map((label, code) => [foldLabel(label), code]));
  return Int32Array.from(from.labels, (label) => byKey.get(foldLabel(label)) ?? -1);
}

/** Whether a row's label is one of these, compared as labels are; no row's is where there is no column. */
export function rowsLabelled(
  column: Column | undefined,
  labels: readonly string[],
): (row: number) => boolean {
  if (column === undefined) return () => false;
  const found = outcomeColumn(column, labels);
  return (row) => found[row] === outcome.won;
}
