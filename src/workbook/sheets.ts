import type { SheetHead, SheetRows, Sheets } from "../jobs/ports.ts";
import type { Cell } from "../table/cell.ts";
import { isOwn } from "./own-sheets.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough to tell a stage from a name, few enough for any number of sheets. */
const SAMPLE_ROWS = 40;

export function sheetsOf(spreadsheet: () => Spreadsheet): Sheets {
  // A call may look at a sheet several times, and we write into none of these: each is read once.
  const known = new Map<number, SheetRows>();
  return {
    heads: () => spreadsheet().getSheets().filter(isTheirs).flatMap(headOf),
    read(sheetId, name) {
      const sheet = found(spreadsheet(), sheetId, name);
      if (sheet === undefined) return undefined;
      const rows = known.get(sheet.getSheetId()) ?? rowsOf(sheet);
      known.set(sheet.getSheetId(), rows);
      return rows;
    },
    cell(sheetId, name, cell) {
      const range = found(spreadsheet(), sheetId, name)?.getRange(cell);
      return range && { value: range.getValue() as Cell, text: range.getDisplayValue() };
    },
  };
}

function found(spreadsheet: Spreadsheet, sheetId: number, name: string): Sheet | undefined {
  const sheets = spreadsheet.getSheets().filter(isTheirs);
  return (
    sheets.find((candidate) => candidate.getSheetId() === sheetId) ??
    sheets.find((candidate) => candidate.getName() === name)
  );
}

function isTheirs(sheet: Sheet): boolean {
  return !isOwn(sheet.getName());
}

function headOf(sheet: Sheet): readonly SheetHead[] {
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (height < 2 || width < 1) return [];
  const [header = [], ...samples] = sheet
    .getRange(1, 1, Math.min(height, SAMPLE_ROWS + 1), width)
    .getDisplayValues();
  return [{ sheetId: sheet.getSheetId(), name: sheet.getName(), rows: height - 1, header, samples }];
}

/** Headers as shown, which is how the user chose them: one may be a date or a number. */
function rowsOf(sheet: Sheet): SheetRows {
  const range = sheet.getDataRange();
  const [, ...rows] = range.getValues() as Cell[][];
  const [header = []] = sheet.getRange(1, 1, 1, range.getNumColumns()).getDisplayValues();
  return { name: sheet.getName(), header, rows };
}
