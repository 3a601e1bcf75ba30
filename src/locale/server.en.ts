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
  /** What a rule's period is called where it is not known which one it is. */
  readonly rulePeriod: { readonly [unit in "week" | "month" | "quarter" | "year"]: string };
  /** The latest period that is over. */
  readonly lastPeriod: { readonly [unit in "week" | "month" | "quarter" | "year"]: string };
  readonly eachLabel: (by: string) => string;
  readonly noPeriodOver: string;
  readonly noGoal: string;
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
  readonly noFile: string;
  readonly triggerLimit: string;
  readonly permission: (message: string) => string;
  readonly protected: string;
  readonly unexpected: (message: string) => string;
  readonly undelivered: (addresses: string, why: string) => string;
  readonly quotaUsedUp: (waiting: number) => string;
  readonly mailsUnsent: (waiting: number) => string;
  readonly rulesUnchecked: (rules: number) => string;
  readonly memoryFull: (alerts: string) => string;
  readonly memoryUnreadable: string;
  readonly tooManyRules: (most: number) => string;
  readonly notLogged: (why: string) => string;
  /** When each of the rules to start from tells somebody. */
  readonly readyMade: {
    readonly [id in
      | "behind-goal"
      | "win-rate-falls"
      | "person-falls"
      | "unusual-inflow"
      | "cycle-grows"
      | "stalled"
      | "untidy"]: string;
  };
  readonly notChecked: string;
  readonly noFigure: string;
  readonly noHistory: string;
  readonly nothingToShow: string;
  readonly noAddress: string;
  readonly noMailLeft: string;
  readonly sampleSubject: (subject: string) => string;
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
  rulePeriod: { week: "this week", month: "this month", quarter: "this quarter", year: "this year" },
  lastPeriod: { week: "last week", month: "last month", quarter: "last quarter", year: "last year" },
  eachLabel: (by) => `each ${by.toLowerCase()}`,
  noPeriodOver: "The data does not cover a whole period yet.",
  noGoal: "There is no goal for this. Set one in the sidebar, or give the alert another condition.",
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
  noFile:
    "This Salesgauge belongs to no spreadsheet, so that it has nowhere to keep anything. Close the sidebar and open it with Extensions > Salesgauge. If you have installed the script yourself, make it anew within this spreadsheet (Extensions > Apps Script).",
  triggerLimit:
    "Google allows 20 triggers for each person over all files, and yours are used up. Switch alerts off in another file, or let a colleague switch them on here.",
  permission: (message) =>
    `Google did not allow this: ${message} Reload the spreadsheet and allow Salesgauge again; where you are signed in to several Google accounts, open the file in a window with one of them only.`,
  protected:
    "This part of the spreadsheet is protected. Ask its owner to let you edit it (Data > Protect sheets and ranges), then try again.",
  unexpected: (message) => `Something went wrong: ${message} Try again; if it stays, reload the spreadsheet.`,
  undelivered: (addresses, why) => `No mail could be sent to ${addresses} (${why}). Check the addresses.`,
  quotaUsedUp: (waiting) =>
    `Google's daily limit on mails is used up: ${waiting} people wait for their alerts, which go out as soon as it allows.`,
  mailsUnsent: (waiting) => `Time ran out: ${waiting} people get their mail with the next check.`,
  rulesUnchecked: (rules) =>
    `Time ran out before ${rules} alerts were checked; the next check begins with them.`,
  memoryFull: (alerts) =>
    `There is no room left to keep what these alerts found, so they stay as they were: ${alerts}. Watch fewer groups, or delete alerts.`,
  memoryUnreadable:
    "What was kept of some alerts can't be read any more. They start afresh: what is wrong now is told anew.",
  tooManyRules: (most) => `A file can have ${most} alerts. Delete one that is no longer needed first.`,
  notLogged: (why) => `What was sent could not be written into the tab of alerts yet: ${why}`,
  readyMade: {
    "behind-goal": "When the month falls a tenth behind where its goal wants it by now.",
    "win-rate-falls": "When the last month was clearly worse than the one before, not just by chance.",
    "person-falls": "When one person's month fell by almost a third against the one before.",
    "unusual-inflow": "When a week brings far more or fewer than its own past would give.",
    "cycle-grows": "When deals of the last quarter took a quarter longer than those before.",
    stalled: "When clearly more than 30% of somebody's open deals have stalled.",
    untidy: "When rows lack what figures rest on, so that they can be mended the same day.",
  },
  notChecked: "The last check could not compute it.",
  noFigure: "The rows give no figure at present.",
  noHistory: "There are no past figures to hold this against yet.",
  nothingToShow: "There is no figure that a mail could show.",
  noAddress: "Google does not tell which address you have, so that no sample can be sent to you.",
  noMailLeft: "Google's daily limit on mails is used up. Try again tomorrow.",
  sampleSubject: (subject) => `Sample: ${subject}`,
};
