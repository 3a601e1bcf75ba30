import type { Worksheet } from "@univerjs/core";
import { type Area, a1Of } from "../a1.ts";
import type { Execution } from "../execution.ts";
import { toEngine } from "../formula-syntax.ts";
import { limits } from "../limits.ts";
import { isProtected } from "../protection.ts";
import { isDate } from "../realm.ts";
import { Refusal } from "../refusal.ts";
import { select } from "../selection.ts";
import { block, sizeOf } from "./area.ts";
import { text } from "./arguments.ts";
import { RangeLook } from "./range-look.ts";
import type { SheetObjects } from "./sheet-objects.ts";

export class RangeService extends RangeLook {
  private readonly make: SheetObjects;

  constructor(x: Execution, make: SheetObjects, sheet: Worksheet, area: Area) {
    super(x, sheet, area);
    this.make = make;
  }

  getValues() {
    this.x.cells(sizeOf(this.area));
    return this.x.book.values(this.sheet, this.area);
  }
  getValue() {
    return this.x.book.values(this.sheet, firstOf(this.area))[0]?.[0];
  }
  getDisplayValues() {
    this.x.cells(sizeOf(this.area));
    return this.x.book.displayValues(this.sheet, this.area);
  }
  getDisplayValue() {
    return this.x.book.displayValues(this.sheet, firstOf(this.area))[0]?.[0];
  }
  getFormulas() {
    return this.x.book.formulas(this.sheet, this.area);
  }
  getFormula() {
    return this.x.book.formulas(this.sheet, firstOf(this.area))[0]?.[0];
  }
  setValues(values: unknown) {
    const rows = block(values, this.area, "setValues");
    this.x.cells(sizeOf(this.area));
    for (const row of rows) for (const value of row) checkLength(value);
    this.x.book.write(this.sheet, this.area, (row, column) => plain(rows[row]?.[column]));
    return this;
  }
  setValue(value: unknown) {
    checkLength(value);
    this.x.cells(sizeOf(this.area));
    this.x.book.write(this.sheet, this.area, () => plain(value));
    return this;
  }
  setFormula(formula: unknown) {
    const typed = text(formula, "SpreadsheetApp.Range.setFormula");
    const { book } = this.x;
    const written = typed === "" || typed.startsWith("=") ? typed : `=${typed}`;
    if (written !== "" && toEngine(written, book.place(this.sheet)) === null)
      throw new Refusal("Formula parse error.");
    book.write(this.sheet, this.area, () => written);
    return this;
  }
  setNote(note: unknown) {
    this.x.book.fill(this.sheet, firstOf(this.area), () => ({ custom: { note: note ?? "" } }));
    return this;
  }
  isBlank() {
    const { book } = this.x;
    return book.values(this.sheet, this.area).every((row) => row.every((value) => value === ""));
  }
  canEdit() {
    return !isProtected(this.x, this.sheet, this.area);
  }
  getNote() {
    const cell = this.sheet.getCellRaw(this.area.row, this.area.column);
    return String(cell?.custom?.note ?? "");
  }
  clearContent() {
    this.x.book.write(this.sheet, this.area, () => "");
    return this;
  }
  activate() {
    this.x.book.engine.book.setActiveSheet(this.sheet.getSheetId());
    select(this.x.book.engine, this.sheet, [this.area]);
    return this;
  }
  getA1Notation() {
    return a1Of(this.area);
  }
  getRow() {
    return this.area.row + 1;
  }
  getColumn() {
    return this.area.column + 1;
  }
  getLastRow() {
    return this.area.endRow + 1;
  }
  getLastColumn() {
    return this.area.endColumn + 1;
  }
  getNumRows() {
    return this.area.endRow - this.area.row + 1;
  }
  getNumColumns() {
    return this.area.endColumn - this.area.column + 1;
  }
  getSheet() {
    return this.make.sheet(this.sheet);
  }
}

function firstOf({ row, column }: Area): Area {
  return { row, column, endRow: row, endColumn: column };
}

export function checkLength(value: unknown): void {
  if (typeof value !== "string" || value.length <= limits.cellCharacters) return;
  throw new Refusal("Your input contains more than the maximum of 50000 characters in a single cell.");
}

/** A value of the script as a cell can take it. */
export function plain(value: unknown): unknown {
  if (isDate(value)) return new Date(value.getTime());
  return typeof value === "object" && value !== null ? String(value) : value;
}
