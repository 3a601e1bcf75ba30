import { fieldsEn } from "./fields.en.ts";
import { ownEn } from "./own.en.ts";
import type { HelpWords } from "./words.ts";

export const helpEn: HelpWords = {
  fields: fieldsEn,
  own: ownEn,
  options: {
    converted:
      'The label that counts as converted, such as "Won", or a range of labels. Or the number of conversions.',
    won: 'The label that counts as won, such as "Signed", or a range of labels.',
    basis: "Which deals are in the denominator.",
    statistic: "Which statistic of the durations.",
    margin: "Gross margin, such as 40% or 0.4.",
  },
  shared: {
    by: "A column of the same height to group by: label, value and rows spill.",
    beside_by: "The column of the second table with the same labels, where `by` is given.",
    period: "The period that the figure is about: day, week, month, quarter, year, fiscal year April.",
    as_of: "The last day that counts, by default the latest date in the data.",
  },
  instead: {
    CONVERSION_RATE: {
      outcomes:
        "Stage or status of each lead, such as D2:D. Won and lost are recognised in English and Turkish. Or the number of leads.",
    },
  },
  returns: {
    ratio: "A fraction: format it as a percentage.",
    days: "Days, with a fraction where times are given.",
    months: "Months.",
    money: "Money, in the currency of the amounts.",
    count: "A count.",
    points: "Points.",
  },
  optional: (fallback) => (fallback === undefined ? "Optional." : `Optional, default ${fallback}.`),
  choices: (choices) => `One of ${choices.join(", ")}.`,
  spills: "With by, a table.",
};
