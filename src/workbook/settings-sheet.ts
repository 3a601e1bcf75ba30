import type { SettingsSheet } from "../jobs/ports.ts";
import { headers } from "../settings/row.ts";
import type { Cell } from "../table/cell.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab's name, in every language the same, since it is how the tab is found. */
export const SETTINGS_NAME = "Salesgauge";

export function settingsSheetOf(spreadsheet: () => Spreadsheet): SettingsSheet {
  return {
    cells() {
      const sheet = spreadsheet().getSheetByName(SETTINGS_NAME);
      return sheet === null || sheet.getLastRow() === 0 ? [] : (sheet.getDataRange().getValues() as Cell[][]);
    },
    write(row, cells) {
      const sheet = spreadsheet().getSheetByName(SETTINGS_NAME) ?? makeSheet(spreadsheet());
      writeRow(sheet, row ?? sheet.getLastRow() + 1, cells);
      SpreadsheetApp.flush();
    },
    delete(row) {
      spreadsheet().getSheetByName(SETTINGS_NAME)?.deleteRow(row);
      SpreadsheetApp.flush();
    },
  };
}

/** Text cells are formatted as text before they are filled: a name that begins with = must not become a formula. */
function writeRow(sheet: Sheet, row: number, cells: readonly Cell[]): void {
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
  if (cells.length > sheet.getMaxColumns()) {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), cells.length - sheet.getMaxColumns());
  }
  const range = sheet.getRange(row, 1, 1, cells.length);
  range.setNumberFormats([cells.map((cell) => (typeof cell === "number" ? "General" : "@"))]);
  range.setValues([[...cells]]);
}

/** Made beside the sheet that the user looks at, which stays in front. */
function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SETTINGS_NAME, spreadsheet.getSheets().length);
  writeRow(sheet, 1, headers);
  sheet.getRange(1, 1, 1, headers.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  if (active !== null) spreadsheet.setActiveSheet(active);
  return sheet;
}
