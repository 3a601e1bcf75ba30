import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import {
  type IInsertRowMutationParams,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Book } from "./book.ts";
import { googleError } from "./cell-value.ts";
import { growRanges, toEngineIfWritten } from "./formula-syntax.ts";

/**
 * Stands between whoever writes cells (typing in the grid, a paste, the engine's own results) and the workbook:
 * formulas go in as the engine reads them, and errors come out as Google names them.
 */
export function watchEntries(book: Book): void {
  book.engine.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>, how?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (cellValue === undefined) return;
    if (how?.fromFormula) return eachCell(cellValue, renameError);
    const sheet = book.engine.workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const place = book.place(sheet);
    eachCell(cellValue, (cell) => {
      if (cell.f) cell.f = toEngineIfWritten(cell.f, place);
    });
  });
}

/** Makes the formulas without an end follow a sheet that has grown at its end, which the engine does not. */
export function watchGrowth(book: Book): void {
  book.engine.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== InsertRowMutation.id) return;
    const { subUnitId, range } = command.params as IInsertRowMutationParams;
    const grown = book.engine.workbook.getSheetBySheetId(subUnitId);
    const rowsBefore = range.startRow;
    if (!grown || grown.getRowCount() !== range.endRow + 1) return;
    // Later, because the engine is about to write its own form of the moved formulas.
    queueMicrotask(() => growFormulas(book, grown, rowsBefore));
  });
}

function growFormulas(book: Book, grown: Worksheet, rowsBefore: number): void {
  for (const sheet of book.sheets()) {
    const onlyGrown = { ...book.place(sheet), gridOf: gridOfOne(book, sheet, grown) };
    const cells = changedFormulas(sheet, (formula) => growRanges(formula, onlyGrown, rowsBefore));
    if (Object.keys(cells).length > 0) book.engine.write(sheet.getSheetId(), cells);
  }
}

function gridOfOne(book: Book, own: Worksheet, grown: Worksheet) {
  return (name: string | null) => {
    const named = name === null ? own : book.sheetByName(name);
    return named === grown ? book.grid(grown) : null;
  };
}

type Cells = { [row: number]: { [column: number]: ICellData } };

function changedFormulas(sheet: Worksheet, change: (formula: string) => string): Cells {
  const cells: Cells = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const formula = cell?.f ? change(cell.f) : "";
    if (!cell || formula === "" || formula === cell.f) return;
    cells[row] = { ...cells[row], [column]: { f: formula, v: null, t: null } };
  });
  return cells;
}

function renameError(cell: ICellData): void {
  if (typeof cell.v === "string" && cell.v.startsWith("#")) cell.v = googleError(cell.v);
}

function eachCell(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  change: (cell: ICellData) => void,
): void {
  for (const row of Object.values(matrix)) {
    for (const cell of Object.values(row ?? {})) if (cell) change(cell);
  }
}
