import type { Worksheet } from "@univerjs/core";
import type { Execution } from "../execution.ts";
import { Refusal } from "../refusal.ts";
import { text, whole } from "./arguments.ts";

/** How a sheet is drawn; what its cells hold is the same without. */
export class SheetLook {
  protected readonly x: Execution;
  readonly sheet: Worksheet;

  constructor(x: Execution, sheet: Worksheet) {
    this.x = x;
    this.sheet = sheet;
  }

  setFrozenRows(rows: unknown) {
    this.face().setFrozenRows(whole(rows, "SpreadsheetApp.Sheet.setFrozenRows"));
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
  getColumnWidth(column: unknown) {
    return this.sheet.getColumnWidth(whole(column, "SpreadsheetApp.Sheet.getColumnWidth") - 1);
  }
  setRowHeight(row: unknown, height: unknown) {
    const call = "SpreadsheetApp.Sheet.setRowHeight";
    this.face().setRowHeight(whole(row, call) - 1, whole(height, call));
    return this;
  }
  setRowHeights(row: unknown, count: unknown, height: unknown) {
    const call = "SpreadsheetApp.Sheet.setRowHeights";
    this.face().setRowHeights(whole(row, call) - 1, whole(count, call), whole(height, call));
    return this;
  }
  autoResizeColumns() {
    return this;
  }
  autoResizeColumn() {
    return this;
  }
  setTabColor(color: unknown) {
    this.face().setTabColor(color === null ? "" : text(color, "SpreadsheetApp.Sheet.setTabColor"));
    return this;
  }
  setHiddenGridlines(hidden: unknown) {
    this.face().setHiddenGridlines(Boolean(hidden));
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

  protected readonly face = () => {
    const face = this.x.book.engine.book.getSheetBySheetId(this.sheet.getSheetId());
    if (face === null) throw new Refusal(`Sheet ${this.sheet.getName()} not found`);
    return face;
  };
}
