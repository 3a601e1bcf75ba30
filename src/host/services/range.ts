import type { IStyleData, Worksheet } from "@univerjs/core";
import { type Area, a1Of } from "../a1.ts";
import type { Execution } from "../execution.ts";
import { toEngine } from "../formula-syntax.ts";
import { limits } from "../limits.ts";
import { isDate } from "../realm.ts";
import { Refusal } from "../refusal.ts";
import { mismatch, text } from "./arguments.ts";
import type { SheetObjects } from "./sheet-objects.ts";

export class RangeService {
  private readonly x: Execution;
  private readonly make: SheetObjects;
  readonly sheet: Worksheet;
  readonly area: Area;

  constructor(x: Execution, make: SheetObjects, sheet: Worksheet, area: Area) {
    this.x = x;
    this.make = make;
    this.sheet = sheet;
    this.area = area;
  }

  getValues() {
    this.x.cells(size(this.area));
    return this.x.book.values(this.sheet, this.area);
  }
  getValue() {
    return this.x.book.values(this.sheet, firstOf(this.area))[0]?.[0];
  }
  getDisplayValues() {
    this.x.cells(size(this.area));
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
    this.x.cells(size(this.area));
    for (const row of rows) for (const value of row) checkLength(value);
    this.x.book.write(this.sheet, this.area, (row, column) => plain(rows[row]?.[column]));
    return this;
  }
  setValue(value: unknown) {
    checkLength(value);
    this.x.cells(size(this.area));
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
  setNumberFormat(format: unknown) {
    return this.style({ n: { pattern: text(format, "SpreadsheetApp.Range.setNumberFormat") } });
  }
  setNumberFormats(formats: unknown) {
    const rows = block(formats, this.area, "setNumberFormats");
    this.x.book.fill(this.sheet, this.area, (row, column) => ({
      s: { n: { pattern: String(rows[row]?.[column] ?? "") } },
    }));
    return this;
  }
  getNumberFormat() {
    return this.x.book.pattern(this.sheet, this.area.row, this.area.column);
  }
  setFontWeight(weight: unknown) {
    return this.style({ bl: weight === "bold" ? 1 : 0 });
  }
  setFontStyle(style: unknown) {
    return this.style({ it: style === "italic" ? 1 : 0 });
  }
  setFontColor(color: unknown) {
    return this.style({ cl: color === null ? null : { rgb: String(color) } });
  }
  setBackground(color: unknown) {
    return this.style({ bg: color === null ? null : { rgb: String(color) } });
  }
  setWrap(wrap: unknown) {
    // The engine's WrapStrategy: 3 wraps, 1 overflows.
    return this.style({ tb: wrap ? 3 : 1 });
  }
  setHorizontalAlignment(alignment: unknown) {
    return this.style({ ht: alignment === "center" ? 2 : alignment === "right" ? 3 : 1 });
  }
  setVerticalAlignment(alignment: unknown) {
    return this.style({ vt: alignment === "middle" ? 2 : alignment === "bottom" ? 3 : 1 });
  }
  setNote(note: unknown) {
    this.x.book.fill(this.sheet, firstOf(this.area), () => ({ custom: { note: note ?? "" } }));
    return this;
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
  private readonly style = (style: IStyleData) => {
    this.x.book.fill(this.sheet, this.area, () => ({ s: style }));
    return this;
  };
}

function firstOf({ row, column }: Area): Area {
  return { row, column, endRow: row, endColumn: column };
}

function size({ row, column, endRow, endColumn }: Area): number {
  return (endRow - row + 1) * (endColumn - column + 1);
}

/** Rows that fit the range, or Google's words for why they do not. [platform 8.4] */
function block(values: unknown, area: Area, method: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw mismatch([values], `SpreadsheetApp.Range.${method}`);
  }
  const rows: readonly (readonly unknown[])[] = values;
  const height = area.endRow - area.row + 1;
  const width = area.endColumn - area.column + 1;
  if (rows.length !== height) throw new Refusal(dimension("rows", rows.length, height));
  for (const row of rows) {
    if (row.length !== width) throw new Refusal(dimension("columns", row.length, width));
  }
  return rows;
}

function dimension(what: string, has: number, needs: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`;
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
