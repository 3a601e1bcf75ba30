import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const tablesEn: OwnFamilyWords<typeof ownFamilies.tables> = {
  SALES_METRIC: {
    definition:
      "Any metric of a table: its columns are recognised from their headers (HubSpot, Salesforce, Pipedrive, Zoho, Dynamics, Close, Freshsales, Shopify, Stripe, GA4, Mailchimp, Turkish systems).",
    returns:
      "The metric's value; with by or period a table: label, period, value, rows; with several metrics a table with a header and a column for each.",
    params: {
      table: "The table with its header row, such as Deals!A1:K.",
      metric:
        'A metric\'s name in English or Turkish, such as "Win rate", or a range of names. SALES_METRICS() lists them.',
      by: 'Header of the column to group by, or what it holds, such as "owner". It may be in other_table, joined by the header that both tables share.',
      period:
        "day, week, month, quarter, year, or fiscal year April; or one period such as 2017-12, 2017-W09, 2017-Q4 or 2017. Without it, a metric about one period takes the month of the latest date.",
      where:
        'Filters as a range of two columns: header and value. Values of one header are alternatives; ">=100" and "<>Lost" work as in COUNTIFS.',
      other_table:
        "A second table with its header row: quotas, spend, or what by is looked up in. Of quotas and spend only the rows count that fit where, as far as that table tells.",
      another_table: "A third table.",
      confidence:
        "How sure an interval is to be, such as 95% or 0.95: the limits of ratios spill beside their values.",
    },
  },
  SALES_METRICS: {
    definition: "The catalogue of metrics: name, formula, family, definition, columns needed, unit.",
    returns: "A table with a header.",
    params: {},
  },
  METRIC_EXPLAIN: {
    definition:
      "What stands behind a figure: definition, options, numerator, denominator, rows used, rows left out and why, period.",
    returns: "A table: what, and its value; with by or period a column for each group.",
    params: {
      metric: "A metric's name in English or Turkish, or its formula's, such as \"WIN_RATE\".",
      argument:
        "The same arguments as the formula's, in the same order. Or a table with its header row, followed by by, period, where, other_table, another_table and confidence as in SALES_METRIC.",
      argument_2: "The next argument.",
      argument_3: "The next argument.",
      argument_4: "The next argument.",
      argument_5: "The next argument.",
      argument_6: "The next argument.",
      argument_7: "The next argument.",
      argument_8: "The next argument.",
      argument_9: "The next argument.",
      argument_10: "The next argument.",
    },
  },
  HEADER_MAP: {
    definition: "Which column of a table is recognised as what.",
    returns: "A table with a header: field, header, sample.",
    params: {
      table: "The table with its header row, such as Deals!A1:K.",
    },
  },
};
