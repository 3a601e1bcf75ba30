import { columnIds } from "../history/tab.ts";
import type { HistorySheet } from "../jobs/sheet-ports.ts";
import type { Cell } from "../table/cell.ts";
import { addSheet, HISTORY_NAME } from "./own-sheets.ts";
import { writeBlock } from "./write-block.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough for a date and for most metrics' names. */
const COLUMN_WIDTH = 130;

export function historySheetOf(spreadsheet: () => Spreadsheet): HistorySheet {
  let known: Cell[][] | undefined;
  return {
    name: HISTORY_NAME,
    cells() {
      known ??= (spreadsheet().getSheetByName(HISTORY_NAME)?.getDataRange().getValues() ?? []) as Cell[][];
      return known;
    },
    change({ deleted, written }) {
      known = undefined;
      if (deleted.length === 0 && written.length === 0) return;
      const sheet = spreadsheet().getSheetByName(HISTORY_NAME) ?? makeTab(spreadsheet());
      for (const { first, count } of deleted) sheet.deleteRows(first, count);
      for (const block of written) writeBlock(sheet, block);
      SpreadsheetApp.flush();
    },
  };
}

function makeTab(spreadsheet: Spreadsheet): Sheet {
  const sheet = addSheet(spreadsheet, HISTORY_NAME);
  sheet.getRange(1, 1, 1, sheet.getMaxColumns()).setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, columnIds.length, COLUMN_WIDTH);
  return sheet;
}
