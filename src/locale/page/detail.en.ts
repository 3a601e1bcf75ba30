/** Words of a metric's own screen: what stands behind its figure. */
export const detailEn = {
  explain: {
    title: "How it is computed",
    source: (source: string) => `Source of the definition: ${source}`,
    interval: (low: string, high: string) => `Between ${low} and ${high}`,
    intervalName: "95% certain",
    used: (count: number, written: string) => `${written} ${count === 1 ? "row" : "rows"} used`,
    leftOut: "Left out",
    leftOutRows: (count: number, written: string) => `${written} ${count === 1 ? "row" : "rows"}, first:`,
    none: "No row is left out.",
  },
  rows: {
    title: "Rows behind it",
    lead: (shown: string, total: string) => `The first ${shown} of ${total} rows.`,
    columns: (headers: string) => `Columns: ${headers}.`,
    row: (row: string) => `Row ${row}`,
    selectAll: "Select all in the sheet",
    selected: (count: number, written: string, sheet: string) =>
      `${written} ${count === 1 ? "row" : "rows"} selected in “${sheet}”.`,
    selectedSome: (written: string, total: string, sheet: string) =>
      `The first ${written} of ${total} rows are selected in “${sheet}”: the rest lie in too many places to select at once.`,
    none: "No rows stand behind it.",
  },
  formula: {
    title: "As a formula",
    lead: "Gives the same figure in a cell, and keeps it up to date:",
    insert: "Insert into the selected cell",
    inserted: (cell: string, sheet: string) => `Inserted into ${cell} of “${sheet}”.`,
    occupied: (cell: string, sheet: string, text: string) =>
      `${cell} of “${sheet}” is not empty: it holds “${text}”.`,
    overwrite: "Overwrite it",
    keep: "Leave it",
    keptHint: "Select an empty cell and insert again, or overwrite this one.",
  },
  thisMetric: {
    title: "This metric",
    from: (cell: string, sheet: string) => `Read from ${cell} of “${sheet}”.`,
    edit: "Change",
    remove: "Remove metric",
    keeps: "The cell itself stays as it is.",
  },
};

export type DetailWords = typeof detailEn;
