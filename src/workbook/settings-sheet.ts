import type { SettingsRow, SettingsSheet } from "../jobs/ports.ts";
import { headers } from "../settings/row.ts";
import type { Cell } from "../table/cell.ts";
import { blocksOf, type FormattedCell, textCell } from "../table/cell-block.ts";
import { writeBlock } from "./write-block.ts";

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
    write(rows) {
      const sheet = spreadsheet().getSheetByName(SETTINGS_NAME) ?? makeSheet(spreadsheet());
      writeRows(sheet, rows);
      SpreadsheetApp.flush();
    },
  };
}

function writeRows(sheet: Sheet, rows: readonly SettingsRow[]): void {
  // Under the header, also in a sheet that somebody has emptied.
  let end = Math.max(1, sheet.getLastRow());
  const cells = rows.flatMap(({ row, cells: line }) => {
    if (row === undefined) end += 1;
    const place = row ?? end;
    return [...line].map(([column, value]) => ({ row: place, column: column + 1, ...formatted(value) }));
  });
  for (const block of blocksOf(cells)) writeBlock(sheet, block);
}

/** A name that begins with = must not become a formula. */
function formatted(value: Cell): FormattedCell {
  return typeof value === "number" ? { value, format: "General" } : textCell(String(value));
}

/** Made beside the sheet that the user looks at, which stays in front. */
function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SETTINGS_NAME, spreadsheet.getSheets().length);
  writeRows(sheet, [{ row: 1, cells: new Map(headers.map((header, i) => [i, header])) }]);
  sheet.getRange(1, 1, 1, headers.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  if (active !== null) spreadsheet.setActiveSheet(active);
  return sheet;
}
