import type { Selection } from "../jobs/sheet-ports.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function selectionOf(spreadsheet: () => Spreadsheet): Selection {
  const cell = () => spreadsheet().getCurrentCell();
  return {
    cell() {
      const range = cell();
      if (range === null) return undefined;
      const sheet = range.getSheet();
      return {
        sheetId: sheet.getSheetId(),
        sheetName: sheet.getName(),
        cell: range.getA1Notation(),
        text: range.getDisplayValue(),
        formula: range.getFormula(),
        value: range.getValue() as unknown,
      };
    },
    writeFormula(formula) {
      cell()?.setFormula(formula);
      SpreadsheetApp.flush();
    },
    selectRows(sheetId, name, runs, columns) {
      const sheets = spreadsheet().getSheets();
      const sheet =
        sheets.find((one) => one.getSheetId() === sheetId) ?? sheets.find((one) => one.getName() === name);
      if (sheet === undefined) return undefined;
      spreadsheet().setActiveSheet(sheet);
      const last = sheet.getRange(1, Math.max(1, columns)).getA1Notation().replace(/\d+$/, "");
      sheet.getRangeList(runs.map(({ first, count }) => `A${first}:${last}${first + count - 1}`)).activate();
      return sheet.getName();
    },
  };
}
