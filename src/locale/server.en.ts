import { type SheetWords, sheetsEn } from "./sheets.en.ts";

/** What the server says to the sidebar, apart from problems in cells (errors) and mails. */
export interface ServerWords extends SheetWords {
  readonly inSettingsRow: (row: number, header: string, found: string) => string;
  readonly noHeading: (found: string) => string;
  readonly repeatedSettingsRow: (row: number, firstRow: number) => string;
  readonly sheetGone: (name: string) => string;
  readonly columnsGone: (columns: string, sheet: string) => string;
  readonly columnTwice: (column: string, sheet: string) => string;
  readonly sheetTwice: (sheet: string) => string;
  readonly lineColumns: (columns: string) => string;
  readonly notFilterable: (by: string, sheet: string) => string;
  readonly nothingFits: (sheet: string) => string;
  readonly notInPeriod: (period: string) => string;
  readonly ownFamily: string;
  readonly ownDefinition: (sheet: string, cell: string) => string;
  readonly cellGone: (sheet: string) => string;
  readonly metricGone: string;
  readonly noNumber: (place: string, found: string) => string;
  readonly noColumn: (fields: string) => string;
  readonly noSource: string;
  readonly formulaOnly: string;
  readonly conflict: string;
  readonly invalid: (field: string) => string;
  readonly unknownCall: string;
  readonly busy: string;
  readonly triggerLimit: string;
  readonly permission: (message: string) => string;
  readonly protected: string;
  readonly unexpected: (message: string) => string;
  readonly undelivered: (addresses: string) => string;
  readonly quotaUsedUp: (waiting: number) => string;
}

export const serverEn: ServerWords = {
  ...sheetsEn,
  inSettingsRow: (row, header, found) =>
    `Salesgauge sheet, row ${row}: ${header} can't be read ("${found}"). Correct it there, or delete the row.`,
  noHeading: (found) =>
    `Salesgauge sheet, row 1: the heading "Setting" is missing (found "${found}"). Write it back there; until then nothing of that sheet is read or saved.`,
  repeatedSettingsRow: (row, firstRow) =>
    `Salesgauge sheet, row ${row} says the same thing as row ${firstRow} again and is not used. Delete one of them.`,
  sheetGone: (name) => `The sheet "${name}" is no longer in this file. Choose the sheet again under Data.`,
  columnsGone: (columns, sheet) =>
    `In the sheet "${sheet}" these columns are no longer there: ${columns}. Choose the columns again.`,
  columnTwice: (column, sheet) =>
    `In the sheet "${sheet}" two columns are called "${column}". Give them different headers.`,
  sheetTwice: (sheet) =>
    `The sheet "${sheet}" is used for another table already. Take it away there first, or choose another sheet.`,
  lineColumns: (columns) =>
    `${columns} says something of each line of an order, but each order counts once here. Choose a column of whole orders.`,
  notFilterable: (by, sheet) =>
    `This can't be filtered by ${by}: the sheet "${sheet}" has no column for it. Choose one under Data, or take the filter away.`,
  nothingFits: (sheet) => `No row of the sheet "${sheet}" fits the filter.`,
  notInPeriod: (period) => `There is no data of ${period}.`,
  ownFamily: "Your own",
  ownDefinition: (sheet, cell) => `The value of the cell ${cell} in the sheet "${sheet}".`,
  cellGone: (sheet) =>
    `The sheet "${sheet}" is no longer in this file. Choose another cell, or delete the metric.`,
  metricGone: "This metric is no longer in the file. Go back to the dashboard.",
  noNumber: (place, found) =>
    found === "" ? `${place} is empty.` : `${place} shows "${found}", which is no number.`,
  noColumn: (fields) => `Choose a column for: ${fields}.`,
  noSource: "Choose the sheet that holds the deals first.",
  formulaOnly: "This metric needs more than the columns of one sheet. Use its formula in a cell.",
  conflict: "Somebody else has changed this in the meantime. Look at the new value, then save again.",
  invalid: (field) => `This can't be saved: check ${field}.`,
  unknownCall:
    "The sidebar asked for something that this version does not know. Close and reopen the sidebar.",
  busy: "Somebody else is saving at this moment. Try again in a few seconds.",
  triggerLimit:
    "Google allows 20 triggers for each person over all files, and yours are used up. Switch alerts off in another file, or let a colleague switch them on here.",
  permission: (message) =>
    `Google did not allow this: ${message} Reload the spreadsheet and allow Salesgauge again; where you are signed in to several Google accounts, open the file in a window with one of them only.`,
  protected:
    "This part of the spreadsheet is protected. Ask its owner to let you edit it (Data > Protect sheets and ranges), then try again.",
  unexpected: (message) => `Something went wrong: ${message} Try again; if it stays, reload the spreadsheet.`,
  undelivered: (addresses) => `No mail could be sent to ${addresses}. Check the addresses.`,
  quotaUsedUp: (waiting) =>
    `Google's daily limit on mails is used up: ${waiting} people wait for their alerts, which go out as soon as it allows.`,
};
