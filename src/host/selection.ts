import type { Worksheet } from "@univerjs/core";
import {
  type ISetSelectionsOperationParams,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "./a1.ts";
import type { Engine } from "./engine.ts";

/** What the user has selected in the sheet that is in front. */
export interface Selected {
  readonly sheet: Worksheet;
  /** The last is the active range. */
  readonly areas: readonly [Area, ...Area[]];
  /** The one cell that has the focus. */
  readonly cell: Area;
}

const topLeft: Area = { row: 0, column: 0, endRow: 0, endColumn: 0 };

export function selectedIn(engine: Engine): Selected {
  const sheet = engine.workbook.getActiveSheet();
  const all = engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(engine.workbook.getUnitId())
    .getSelectionsOfWorksheet(sheet.getSheetId());
  const [first = topLeft, ...more] = all.map(({ range }) => ({
    row: range.startRow,
    column: range.startColumn,
    endRow: range.endRow,
    endColumn: range.endColumn,
  }));
  const { primary } = all[all.length - 1] ?? {};
  const last = more[more.length - 1] ?? first;
  const cell = primary ? { row: primary.actualRow, column: primary.actualColumn } : last;
  const { row, column } = cell;
  return { sheet, areas: [first, ...more], cell: { row, column, endRow: row, endColumn: column } };
}

/** Selects areas of a sheet, whether it is in front or not; the last one's first cell gets the focus. */
export function select(engine: Engine, sheet: Worksheet, areas: readonly Area[]): void {
  const unitId = engine.workbook.getUnitId();
  const subUnitId = sheet.getSheetId();
  const selections = areas.map((area, i) => ({
    range: { startRow: area.row, startColumn: area.column, endRow: area.endRow, endColumn: area.endColumn },
    primary: i < areas.length - 1 ? null : focusOn(area),
    style: null,
  }));
  if (engine.workbook.getActiveSheet() !== sheet) {
    engine.injector.get(SheetsSelectionsService).setSelections(unitId, subUnitId, selections);
    return;
  }
  const params: ISetSelectionsOperationParams = { unitId, subUnitId, selections, reveal: true };
  engine.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
}

function focusOn({ row, column }: Area) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
