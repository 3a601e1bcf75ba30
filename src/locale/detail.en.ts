import type { PeriodUnit } from "../table/period.ts";

/** What the server says in a metric's detail, beside the lines of METRIC_EXPLAIN. */
export interface DetailWords {
  /** A period as SALES_METRIC takes it. */
  readonly periods: { readonly [unit in PeriodUnit]: string };
  readonly noFigure: string;
  readonly noFormula: string;
}

export const detailEn: DetailWords = {
  periods: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" },
  noFigure: "There is no figure to write a formula for.",
  noFormula:
    "No formula gives this figure from the sheet as it is. Give the columns headers that say what they hold, then try again.",
};
