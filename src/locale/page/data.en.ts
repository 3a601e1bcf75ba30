export const dataEn = {
  start: {
    title: "Where are your deals?",
    lead: "Choose the sheet that has one row for each deal. Salesgauge reads its headers and never changes it.",
  },
  data: {
    title: "Data",
    sheet: "Sheet",
    chooseSheet: "Choose a sheet",
    columns: "Columns",
    recognised: (found: number, all: number) => `${found} of ${all} recognised`,
    notRecognised: (fields: string) => `Not recognised: ${fields}. Choose the column if the sheet has one.`,
    notInSheet: "Not in this sheet",
    more: "More columns",
    moreHelp: "Each lets Salesgauge compute further metrics.",
    useRecognised: (count: number, written: string) =>
      count === 1 ? "Use 1 recognised column" : `Use ${written} recognised columns`,
    addColumn: "Add a column for",
    chooseField: "Choose what it holds",
    add: "Add",
    gone: (header: string) => `${header} (no longer in the sheet)`,
    noSamples: "No values yet",
    none: "No sheet with headers found",
    noneHelp:
      "Put a header in the first row of each column, for example Status, Customer, Amount, and look again.",
    lookAgain: "Look again",
    save: "Save and show metrics",
    current: (sheet: string) => `It now reads the sheet “${sheet}”.`,
  },
};

export type DataWords = typeof dataEn;
