import type { HistoryEdits } from "../../src/history/record.ts";
import type { Cell } from "../../src/table/cell.ts";
import type { CellBlock } from "../../src/table/cell-block.ts";

/** What a sheet becomes by edits: rows go from below, then cells are written, each text as it is. */
export function applied(cells: readonly (readonly Cell[])[], { deleted, written }: HistoryEdits): Cell[][] {
  const sheet = cells.map((line) => [...line]);
  for (const { first, count } of deleted) sheet.splice(first - 1, count);
  for (const block of written) write(sheet, block);
  const width = Math.max(0, ...sheet.map((line) => line.length));
  return sheet.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ""));
}

function write(sheet: Cell[][], { row, column, cells }: CellBlock): void {
  while (sheet.length < row - 1 + cells.length) sheet.push([]);
  for (const [i, line] of cells.entries()) {
    const target = sheet[row - 1 + i] ?? [];
    while (target.length < column - 1) target.push("");
    target.splice(column - 1, line.length, ...line.map(({ value, format }) => shownAs(value, format)));
  }
}

function shownAs(value: string | number, format: string): Cell {
  return format === "yyyy-mm-dd" ? new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000) : value;
}
