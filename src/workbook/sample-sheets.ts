import type { SampleSheets } from "../jobs/sheet-ports.ts";
import type { Cell } from "../table/cell.ts";
import { addSheet } from "./own-sheets.ts";
import { writeBlock } from "./write-block.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Enough for a company's name and a date. */
const COLUMN_WIDTH = 125;

export function sampleSheetsOf(spreadsheet: () => Spreadsheet): SampleSheets {
  const byId = (sheetId: number) =>
    spreadsheet()
      .getSheets()
      .find((sheet) => sheet.getSheetId() === sheetId);
  return {
    named(name) {
      const sheet = spreadsheet().getSheetByName(name);
      if (sheet === null) return undefined;
      return { sheetId: sheet.getSheetId(), cells: sheet.getDataRange().getValues() as Cell[][] };
    },
    add(name, cells) {
      const sheet = addSheet(spreadsheet(), name);
      writeBlock(sheet, { row: 1, column: 1, cells });
      sheet.getRange(1, 1, 1, cells[0]?.length ?? 1).setFontWeight("bold");
      sheet.setFrozenRows(1);
      sheet.setColumnWidths(1, cells[0]?.length ?? 1, COLUMN_WIDTH);
      SpreadsheetApp.flush();
      return sheet.getSheetId();
    },
    read(sheetId) {
      const sheet = byId(sheetId);
      return sheet && { name: sheet.getName(), cells: sheet.getDataRange().getValues() as Cell[][] };
    },
    remove(sheetId) {
      const sheet = byId(sheetId);
      if (sheet === undefined) return;
      // A spreadsheet has one sheet at least.
      if (spreadsheet().getNumSheets() === 1) spreadsheet().insertSheet();
      spreadsheet().deleteSheet(sheet);
    },
    tell: (text) => spreadsheet().toast(text, "Salesgauge"),
  };
}
