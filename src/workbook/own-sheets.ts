import { SETTINGS_NAME } from "./settings-sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The names of our own tabs, in every language the same, since it is by them that the tabs are found. */
export const HISTORY_NAME = "Salesgauge History";
export const ALERT_LOG_NAME = "Salesgauge Alerts";
export const REPORT_NAME = "Salesgauge Report";

/** Whether a sheet is ours, so that its figures are not taken for somebody's deals. */
export function isOwn(name: string): boolean {
  return (
    [SETTINGS_NAME, HISTORY_NAME, ALERT_LOG_NAME].includes(name) || /^Salesgauge Report( \(\d\))?$/.test(name)
  );
}

/** A new sheet at the end, beside the one that the user looks at, which stays in front. */
export function addSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  if (active !== null) spreadsheet.setActiveSheet(active);
  return sheet;
}
