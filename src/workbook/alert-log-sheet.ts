import type { AlertLogSheet } from "../jobs/sheet-ports.ts";
import type { Cell } from "../table/cell.ts";
import { ALERT_LOG_NAME, addSheet } from "./own-sheets.ts";
import { writeBlock } from "./write-block.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough for a moment and for most names. */
const COLUMN_WIDTH = 130;
const COLUMNS = 8;

export function alertLogSheetOf(spreadsheet: () => Spreadsheet): AlertLogSheet {
  const tab = () => spreadsheet().getSheetByName(ALERT_LOG_NAME);
  return {
    head() {
      const sheet = tab();
      const height = sheet?.getLastRow() ?? 0;
      return sheet === null || height === 0
        ? { header: [], height: 0 }
        : { header: row(sheet, 1, 1)[0] ?? [], height };
    },
    tail(most) {
      const sheet = tab();
      const height = sheet?.getLastRow() ?? 0;
      if (sheet === null || height === 0) return { header: [], rows: [] };
      const count = Math.min(most, height - 1);
      const rows = count === 0 ? [] : row(sheet, height - count + 1, count);
      return { header: row(sheet, 1, 1)[0] ?? [], rows };
    },
    change({ deleted, written }) {
      const sheet = tab() ?? makeTab(spreadsheet());
      for (const { first, count } of deleted) sheet.deleteRows(first, count);
      for (const block of written) writeBlock(sheet, block);
      SpreadsheetApp.flush();
    },
  };
}

function row(sheet: Sheet, first: number, count: number): Cell[][] {
  return sheet.getRange(first, 1, count, sheet.getLastColumn()).getValues() as Cell[][];
}

function makeTab(spreadsheet: Spreadsheet): Sheet {
  const sheet = addSheet(spreadsheet, ALERT_LOG_NAME);
  sheet.getRange(1, 1, 1, sheet.getMaxColumns()).setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, COLUMNS, COLUMN_WIDTH);
  return sheet;
}
