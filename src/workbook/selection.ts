import type { Selection } from "../jobs/sheet-ports.ts";
import { isOwn } from "./own-sheets.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formats that nobody has chosen, and the one of texts, in which a formula would not be calculated. */
const UNFORMATTED = /^(General|0\.#+|@)?$/i;

export function selectionOf(spreadsheet: () => Spreadsheet): Selection {
  const toFront = (sheetId: number, name: string): Sheet | undefined => {
    const sheets = spreadsheet().getSheets();
    const sheet =
      sheets.find((one) => one.getSheetId() === sheetId) ?? sheets.find((one) => one.getName() === name);
    if (sheet !== undefined) spreadsheet().setActiveSheet(sheet);
    return sheet;
  };
  return {
    cell() {
      const range = spreadsheet().getCurrentCell();
      if (range === null) return undefined;
      const sheet = range.getSheet();
      return {
        sheetId: sheet.getSheetId(),
        sheetName: sheet.getName(),
        cell: range.getA1Notation(),
        text: range.getDisplayValue(),
        formula: range.getFormula(),
        value: range.getValue() as unknown,
        ours: isOwn(sheet.getName()),
      };
    },
    writeFormula(sheetId, cell, formula, format) {
      const sheet = spreadsheet()
        .getSheets()
        .find((one) => one.getSheetId() === sheetId);
      if (sheet === undefined) throw new Error("The sheet with the selected cell has been deleted.");
      const range = sheet.getRange(cell);
      if (UNFORMATTED.test(range.getNumberFormat())) range.setNumberFormat(format);
      range.setFormula(formula);
      SpreadsheetApp.flush();
    },
    selectRows(sheetId, name, runs, columns) {
      const sheet = toFront(sheetId, name);
      if (sheet === undefined) return undefined;
      const last = sheet.getRange(1, Math.max(1, columns)).getA1Notation().replace(/\d+$/, "");
      sheet.getRangeList(runs.map(({ first, count }) => `A${first}:${last}${first + count - 1}`)).activate();
      return sheet.getName();
    },
    selectCell(sheetId, name, cell) {
      const sheet = toFront(sheetId, name);
      sheet?.setActiveRange(sheet.getRange(cell));
      return sheet?.getName();
    },
  };
}
