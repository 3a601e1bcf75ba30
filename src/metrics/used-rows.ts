import { isBlank } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { byRow, DISTINCT } from "../table/distinct.ts";

/** 1 for each row that has anything in any of these columns. */
export function usedRows(columns: readonly Column[], rows: number): Uint8Array {
  const used = new Uint8Array(rows);
  let left = rows;
  // Most rows say something in the first column, and what is gathered is at hand.
  for (const column of [...columns].sort((a, b) => Number(b.has(DISTINCT)) - Number(a.has(DISTINCT)))) {
    if (left === 0) break;
    const blank = blankIn(column);
    for (let row = 0; row < rows; row += 1) {
      if (used[row] === 1 || blank(row)) continue;
      used[row] = 1;
      left -= 1;
    }
  }
  return used;
}

function blankIn(column: Column): (row: number) => boolean {
  if (!column.has(DISTINCT)) return (row) => isBlank(column.cell(row));
  return byRow(column, column.gather(DISTINCT).cells.map(isBlank));
}
