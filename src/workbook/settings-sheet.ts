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
  };
}

/** Text cells are formatted as text before they are filled: a name that begins with = must not become a formula. */
function writeRow(sheet: Sheet, row: number, cells: ReadonlyMap<number, Cell>): void {
  const width = Math.max(...cells.keys()) + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
  if (width > sheet.getMaxColumns())
    sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  for (const { start, values } of runsOf(cells)) {
    const range = sheet.getRange(row, start + 1, 1, values.length);
    range.setNumberFormats([values.map((value) => (typeof value === "number" ? "General" : "@"))]);
    range.setValues([values]);
  }
}

interface Run {
  readonly start: number;
  readonly values: Cell[];
}

/** Columns that lie side by side are written in one call: as a rule all of them. */
function runsOf(cells: ReadonlyMap<number, Cell>): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.start + last.values.length === column) last.values.push(value);
    else runs.push({ start: column, values: [value] });
  }
  return runs;
}

/** Made beside the sheet that the user looks at, which stays in front. */
function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SETTINGS_NAME, spreadsheet.getSheets().length);
  writeRow(sheet, 1, new Map(headers.map((header, i) => [i, header])));
  sheet.getRange(1, 1, 1, headers.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  if (active !== null) spreadsheet.setActiveSheet(active);
  return sheet;
}
