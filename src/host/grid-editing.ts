import { CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book.ts";

interface EditedCell {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

/** Before the engine's own readings, which know no locale but English and come no more where `next` is not called. */
const first = 100;

/**
 * Whoever edits a cell in the grid sees its formula as Google would show it, and what they type is read as Google
 * would read it.
 */
export function readEditing(book: Book): void {
  const editing = book.engine.injector.get(SheetInterceptorService).writeCellInterceptor;
  editing.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (value, { worksheet, row, col }: EditedCell, next) => {
      const area = { row, column: col, endRow: row, endColumn: col };
      const formula = book.formulas(worksheet, area)[0]?.[0] ?? "";
      return formula === "" ? next(value) : { ...value, f: formula };
    },
  });
  editing.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, at: EditedCell, next) => typed(book, cell, at) ?? next(cell),
  });
}

function typed(book: Book, cell: Nullable<ICellData>, { worksheet, row, col }: EditedCell): ICellData | null {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return null;
  const text = cell.f ?? cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell.v ?? "");
  if (text === "" || (cell.p && !/^[\d=+-]/.test(text))) return null;
  const read = book.typedCell(worksheet, row, col, text);
  const style = book.engine.workbook.getStyles().get(cell.s);
  const s = read.s && typeof read.s === "object" ? { s: { ...style, ...read.s } } : {};
  return { ...cell, p: null, f: null, si: null, ...read, ...s };
}
