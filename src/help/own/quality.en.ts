import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const qualityEn: OwnFamilyWords<typeof ownFamilies.quality> = {
  DATA_QUALITY: {
    definition:
      "What is wrong with a table, check by check: error cells, repeated rows and ids, blanks, text for numbers and dates, wins without an amount, closes without a date or before the start, stale deals, likely misspellings. Share is of the rows that a check asks.",
    returns: "A table: check, rows, share, first row of the range.",
    params: {
      table: "A table with its header row, such as A1:H.",
      days: "Days without activity after which an open deal is stale.",
    },
  },
  COMPLETENESS: {
    definition:
      "How far each column of a table is filled. Blanks, dashes, n/a and errors are not filled; rows that are blank throughout are no rows.",
    returns: "A table: field, filled, rows, share.",
    params: { table: "A table with its header row, such as A1:H." },
  },
  LIKELY_MATCHES: {
    definition:
      "Labels that were likely meant to be one: equal but for blanks, marks, case and accents (GTXPro, GTX Pro), or of six letters or more and one letter apart. Labels with different numbers are different.",
    returns: "A table: label, rows, the commoner label that it is likely the same as, its rows.",
    params: {
      labels: "A column of labels, such as products; or two, one below the other: {A2:A; Products!A2:A}.",
    },
  },
  PERIOD_BOUNDS: {
    definition: "The period that each date is in: its first day, its last day and its label, as text.",
    returns: "A row for each date: first day, last day, label.",
    params: {
      dates: "A date or a column of dates.",
      period: "Day, week, month, quarter, year, fiscal year April.",
    },
  },
};
