/** What is said of what Salesgauge writes into the workbook. */
export interface SheetWords {
  readonly historyHeading: (found: string) => string;
  readonly notRecorded: (why: string) => string;
  readonly reportNamesTaken: string;
  readonly noCell: string;
  readonly ownSheet: (sheet: string) => string;
  readonly insideTable: (sheet: string) => string;
  readonly sampleBesideData: string;
  readonly sampleNamesTaken: (name: string) => string;
  readonly noSample: string;
  readonly sampleKept: (sheets: string) => string;
  readonly noRows: string;
}

export const sheetsEn: SheetWords = {
  historyHeading: (found) =>
    `The sheet "Salesgauge History" has other headings than a history (found: ${found}). Give them back their names (Day, Metric ID, Value), or rename the sheet so that a new one is made.`,
  notRecorded: (why) => `Today's figures were not recorded in the history. ${why}`,
  reportNamesTaken:
    'There are sheets called "Salesgauge Report" that Salesgauge has not made, and it writes over none of them. Rename one of them.',
  noCell: "No cell is selected. Click a cell of the sheet, then try again.",
  ownSheet: (sheet) =>
    `The sheet "${sheet}" belongs to Salesgauge, which writes over it. Select a cell of another sheet.`,
  insideTable: (sheet) =>
    `The selected cell lies in the columns of "${sheet}" that the formula reads, so it would read itself. Select a cell beside the table or in another sheet.`,
  sampleBesideData:
    "This file has data of its own already, and the sample would take its place. Try the sample in a new spreadsheet.",
  sampleNamesTaken: (name) =>
    `There are too many sheets called "${name}" already. Rename or delete some of them.`,
  noSample: "There is no sample data in this file.",
  sampleKept: (sheets) =>
    `You have changed ${sheets}, so it was kept. Delete it yourself when you no longer need it.`,
  noRows: "There are no rows behind this figure that could be shown.",
};
