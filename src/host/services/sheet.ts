import type { Worksheet } from "@univerjs/core";
import type { Execution } from "../execution.ts";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { sheetNumber } from "../sheet-number.ts";
import { areaOf } from "./area.ts";
import { mismatch, text, whole } from "./arguments.ts";
import { checkLength, plain } from "./range.ts";
import type { SheetObjects } from "./sheet-objects.ts";

export class SheetService {
  private readonly x: Execution;
  private readonly make: SheetObjects;
  readonly sheet: Worksheet;

  constructor(x: Execution, make: SheetObjects, sheet: Worksheet) {
    this.x = x;
    this.make = make;
    this.sheet = sheet;
  }

  getSheetId() {
    return sheetNumber(this.sheet.getSheetId());
  }
  getName() {
    return this.sheet.getName();
  }
  getParent() {
    return this.make.spreadsheet();
  }
  setName(name: unknown) {
    const wanted = text(name, "SpreadsheetApp.Sheet.setName");
    checkName(this.x, wanted, this.sheet);
    this.face().setName(wanted);
    return this;
  }
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
  getRange(...args: readonly unknown[]) {
    return this.make.range(this.sheet, areaOf(this.x.book, this.sheet, args));
  }
  getDataRange() {
    const { rows, columns } = this.x.book.extent(this.sheet);
    const area = { row: 0, column: 0, endRow: Math.max(rows, 1) - 1, endColumn: Math.max(columns, 1) - 1 };
    return this.make.range(this.sheet, area);
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
    this.addRows(
      whole(after, "SpreadsheetApp.Sheet.insertRowsAfter"),
      whole(count, "SpreadsheetApp.Sheet.insertRowsAfter"),
    );
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
  hideSheet() {
    const visible = this.x.book.sheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new Refusal("You can't hide all the sheets in a document.");
    }
    this.face().hideSheet();
    return this;
  }
  showSheet() {
    if (this.sheet.isSheetHidden()) this.face().showSheet();
    return this;
  }
  isSheetHidden() {
    return Boolean(this.sheet.isSheetHidden());
  }
  setFrozenRows(rows: unknown) {
    this.face().setFrozenRows(whole(rows, "SpreadsheetApp.Sheet.setFrozenRows"));
    return this;
  }
  clear() {
    const area = {
      row: 0,
      column: 0,
      endRow: this.sheet.getRowCount() - 1,
      endColumn: this.sheet.getColumnCount() - 1,
    };
    const { rows, columns } = this.x.book.extent(this.sheet);
    const used = { ...area, endRow: Math.max(rows, 1) - 1, endColumn: Math.max(columns, 1) - 1 };
    this.x.book.fill(this.sheet, used, () => ({ v: null, t: null, f: null, si: null, p: null, s: null }));
    return this;
  }
  setColumnWidth(column: unknown, width: unknown) {
    const call = "SpreadsheetApp.Sheet.setColumnWidth";
    this.face().setColumnWidth(whole(column, call) - 1, whole(width, call));
    return this;
  }
  setColumnWidths(column: unknown, count: unknown, width: unknown) {
    const call = "SpreadsheetApp.Sheet.setColumnWidths";
    this.face().setColumnWidths(whole(column, call) - 1, whole(count, call), whole(width, call));
    return this;
  }
  autoResizeColumns() {
    return this;
  }
  autoResizeColumn() {
    return this;
  }
  setTabColor(color: unknown) {
    this.face().setTabColor(String(color ?? ""));
    return this;
  }
  activate() {
    this.x.book.engine.book.setActiveSheet(this.sheet.getSheetId());
    return this;
  }
  protect() {
    return this.x.expose("Protection", new ProtectionService());
  }

  private readonly face = () => {
    const face = this.x.book.engine.book.getSheetBySheetId(this.sheet.getSheetId());
    if (face === null) throw new Refusal(`Sheet ${this.sheet.getName()} not found`);
    return face;
  };

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

/** Protection has no effect here: nobody else edits. */
class ProtectionService {
  setWarningOnly() {
    return this;
  }
  setDescription() {
    return this;
  }
  removeEditors() {
    return this;
  }
  getEditors() {
    return [];
  }
}

export function checkGrowth(x: Execution, cells: number): void {
  if (x.book.cellCount() + cells <= limits.cells) return;
  throw new Refusal(
    `This action would increase the number of cells in the workbook above the limit of ${limits.cells} cells.`,
  );
}

export function checkName(x: Execution, name: string, own: Worksheet | null): void {
  const taken = x.book.sheetByName(name);
  if (taken !== null && taken !== own) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
