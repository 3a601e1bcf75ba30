import type { ICellData, Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { type CellValue, cellValue, googleError, isDatePattern, patternOf } from "./cell-value.ts";
import { instantOfSerial, type Zone } from "./zone.ts";

export type Argument = CellValue | CellValue[][];

/**
 * The engine's argument as Google hands it to a custom function: a single cell as a scalar, a range or an array as
 * rows of cells, a skipped argument as "". [platform 1.3]
 */
export function argumentOf(value: FunctionVariantType, zone: Zone): Argument {
  if (value.isReferenceObject()) return referenceValues(value as BaseReferenceObject, zone);
  const object = value as BaseValueObject;
  return object.isArray() ? arrayValues(object as ArrayValueObject, zone) : scalarOf(object, zone);
}

function referenceValues(reference: BaseReferenceObject, zone: Zone): Argument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0) return "#REF!";
  const styles = reference.getCurrentStylesData();
  const sheet = reference.getCurrentActiveSheetData();
  if (!sheet) return "#REF!";
  const read = (row: number, column: number): CellValue => {
    const cell: Nullable<ICellData> = reference.getCellData(row, column);
    if (!cell) return "";
    // A value that has just been calculated carries no style: the format is that of its cell.
    const pattern = patternOf(styles, cell) || patternOf(styles, sheet.cellData.getValue(row, column));
    return cellValue(cell, pattern, zone);
  };
  if (reference.isCell()) return read(startRow, startColumn);
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const line: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function arrayValues(array: ArrayValueObject, zone: Zone): CellValue[][] {
  return array.getArrayValue().map((row) => row.map((item) => (item ? scalarOf(item, zone) : "")));
}

function scalarOf(value: BaseValueObject, zone: Zone): CellValue {
  if (value.isNull()) return "";
  if (value.isError()) return googleError(String(value.getValue()));
  const raw = value.getValue();
  if (typeof raw === "number" && isDatePattern(value.getPattern()))
    return new Date(instantOfSerial(zone, raw));
  return raw ?? "";
}

/** Whether two calls were given the same. */
export function sameArguments(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!same(a[i], b[i])) return false;
  return true;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date) return b instanceof Date && Object.is(a.getTime(), b.getTime());
  return Array.isArray(a) && Array.isArray(b) && sameArguments(a, b);
}
