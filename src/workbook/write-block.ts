import type { CellBlock } from "../table/cell-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes cells side by side, in as few calls whatever their number. Formats go first: what is formatted as text stays
 * what it says, so that no cell of somebody's becomes a formula.
 */
export function writeBlock(sheet: Sheet, { row, column, cells }: CellBlock): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  growTo(sheet, row + cells.length - 1, column + width - 1);
  const range = sheet.getRange(row, column, cells.length, width);
  range.setNumberFormats(cells.map((line) => line.map(({ format }) => format)));
  range.setValues(cells.map((line) => line.map(({ value }) => value)));
}

export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.insertRowsAfter(height, rows - height);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}
