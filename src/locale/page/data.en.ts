/** Reading the file: the first opening, and the tables that figures are computed from. */
export const dataEn = {
  kinds: {
    deals: "Deals",
    leads: "Leads",
    orders: "Orders",
    customers: "Customers",
    activities: "Activities",
    campaigns: "Campaigns",
    people: "People",
    surveys: "Surveys",
  },
  start: {
    title: "Found in this file",
    lead: "Salesgauge reads these sheets by their headers and never changes them.",
    asking: "Where are your deals?",
    askingLead: "Choose the sheet that has one row for each deal.",
    show: "Show my dashboard",
    columns: (count: number, written: string) =>
      count === 1 ? "1 column recognised" : `${written} columns recognised`,
    correct: "Correct the columns",
    unrecognised: (headers: string) => `Not recognised: ${headers}`,
    ask: (count: number): string =>
      count === 1 ? "One column was not found. Is it here?" : "These were not found. Are they here?",
    otherSheets: (names: string) => `Not recognised as a table: ${names}`,
    sample: "Try with sample data",
    sampleHint: "Adds a sheet of generated deals with tiles and goals. It can be removed again.",
  },
  data: {
    title: "Data",
    lead: "The tables that figures are computed from.",
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
    current: (sheet: string) => `It now reads the sheet “${sheet}”.`,
    goneFields: (fields: string) => `The columns have changed: there is none any more for ${fields}.`,
    goneHelp: "Figures that need them are missing until another column is chosen.",
    offered: (fields: string) => `New columns are recognised: ${fields}.`,
    remove: "Stop reading this sheet",
    addTable: "Add a table",
    addFound: (kind: string, sheet: string) => `${kind} in “${sheet}”`,
    otherTable: "Another table",
    chooseKind: "Choose what it lists",
    noMore: "All kinds of table are in use.",
  },
};

export type DataWords = typeof dataEn;
