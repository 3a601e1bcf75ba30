import type { Execution } from "../execution.ts";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { mismatch, whole } from "./arguments.ts";
import { checkLength, plain } from "./range.ts";
import { SheetLook } from "./sheet-look.ts";

/** The rows and columns of a sheet: how many there are, and how they come and go. */
export class SheetGrid extends SheetLook {
  getLastRow() {
    return this.x.book.extent(this.sheet).rows;
  }
  getLastColumn() {
    return this.x.book.extent(this.sheet).columns;
  }
  getMaxRows() {
    return this.sheet.getRowCount();
  }
  getMaxColumns() {
    return this.sheet.getColumnCount();
  }
  appendRow(values: unknown) {
    if (!Array.isArray(values) || values.length === 0)
      throw mismatch([values], "SpreadsheetApp.Sheet.appendRow");
    for (const value of values) checkLength(value);
    this.x.cells(values.length);
    const row = this.x.book.extent(this.sheet).rows;
    const missing = values.length - this.sheet.getColumnCount();
    if (row >= this.sheet.getRowCount()) this.addRows(this.sheet.getRowCount(), 1);
    if (missing > 0) this.addColumns(this.sheet.getColumnCount(), missing);
    const area = { row, column: 0, endRow: row, endColumn: values.length - 1 };
    this.x.book.write(this.sheet, area, (_, column) => plain(values[column]));
    return this;
  }
  insertRowsAfter(after: unknown, count: unknown) {
    const call = "SpreadsheetApp.Sheet.insertRowsAfter";
    this.addRows(whole(after, call), whole(count, call));
    return this;
  }
  insertRowAfter(after: unknown) {
    this.addRows(whole(after, "SpreadsheetApp.Sheet.insertRowAfter"), 1);
    return this;
  }
  insertColumnsAfter(after: unknown, count: unknown) {
    const call = "SpreadsheetApp.Sheet.insertColumnsAfter";
    this.addColumns(whole(after, call), whole(count, call));
    return this;
  }
  deleteRows(position: unknown, count: unknown) {
    const call = "SpreadsheetApp.Sheet.deleteRows";
    const [first, rows] = [whole(position, call), whole(count, call)];
    if (first < 1 || rows < 1 || first + rows - 1 > this.sheet.getRowCount())
      throw new Refusal("Those rows are out of bounds.");
    if (rows === this.sheet.getRowCount()) throw new Refusal("You can't delete all the rows on the sheet.");
    this.face().deleteRows(first - 1, rows);
  }
  clear() {
    const { rows, columns } = this.x.book.extent(this.sheet);
    const used = { row: 0, column: 0, endRow: Math.max(rows, 1) - 1, endColumn: Math.max(columns, 1) - 1 };
    this.x.book.fill(this.sheet, used, () => ({ v: null, t: null, f: null, si: null, p: null, s: null }));
    return this;
  }

  private readonly addRows = (after: number, count: number) => {
    checkGrowth(this.x, count * this.sheet.getColumnCount());
    if (after < 1 || after > this.sheet.getRowCount()) throw new Refusal("Those rows are out of bounds.");
    this.face().insertRowsAfter(after - 1, count);
  };

  private readonly addColumns = (after: number, count: number) => {
    checkGrowth(this.x, count * this.sheet.getRowCount());
    if (after < 1 || after > this.sheet.getColumnCount())
      throw new Refusal("Those columns are out of bounds.");
    this.face().insertColumnsAfter(after - 1, count);
  };
}

export function checkGrowth(x: Execution, cells: number): void {
  if (x.book.cellCount() + cells <= limits.cells) return;
  throw new Refusal(
    `This action would increase the number of cells in the workbook above the limit of ${limits.cells} cells.`,
  );
}
