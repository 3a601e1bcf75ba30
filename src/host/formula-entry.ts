import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book.ts";
import { googleError } from "./cell-value.ts";
import { toEngineIfWritten } from "./formula-syntax.ts";

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
