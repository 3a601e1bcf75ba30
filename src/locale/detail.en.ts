import type { OptionId } from "../metrics/catalogue.ts";
import type { WhyLeft } from "../metrics/row-trace.ts";
import type { LeftOutWords } from "./left-out.en.ts";

/** What the server says in a metric's detail, beside the lines of METRIC_EXPLAIN. */
export interface DetailWords {
  readonly noFigure: string;
  readonly noFormula: string;
  /** Why rows do not count before their metric is asked. */
  readonly left: { readonly [why in Exclude<WhyLeft, keyof LeftOutWords>]: string } & {
    readonly collapsed: string;
  };
  readonly division: string;
  readonly divided: (numerator: string, denominator: string, value: string) => string;
  readonly period: string;
  readonly allDates: string;
  readonly fromTo: (first: string, last: string) => string;
  readonly until: string;
  readonly periodBy: string;
  readonly taken: { readonly [outcome in "won" | "lost" | "open"]: string };
  readonly secondTable: string;
  readonly cell: string;
  /** What a metric does where it could do otherwise, by option; each choice in words. */
  readonly options: { readonly [option in OptionId]: string };
  readonly choices: { readonly [choice: string]: string };
}

export const detailEn: DetailWords = {
  noFigure: "There is no figure to write a formula for.",
  noFormula:
    "No formula gives this figure from the sheet as it is. Give the columns headers that say what they hold, then try again.",
  left: {
    filtered: "does not fit the filter",
    undated: "no date to tell the period by",
    otherPeriod: "in another period",
    collapsed: "a further line of an order, or a total",
  },
  division: "Divided",
  divided: (numerator, denominator, value) => `${numerator} ÷ ${denominator} = ${value}`,
  period: "Period",
  allDates: "All dates",
  fromTo: (first, last) => `${first} to ${last}`,
  until: "Data until",
  periodBy: "Period told by",
  taken: { won: "Taken as won", lost: "Taken as lost", open: "Taken as open" },
  secondTable: "Compared with",
  cell: "Cell",
  options: {
    excluded: "Labels left out",
    qualified: "Qualified",
    email_weight: "Weight of the e-mail address",
    name_weight: "Weight of the name",
    phone_weight: "Weight of the telephone number",
    company_weight: "Weight of the company",
    title_weight: "Weight of the job title",
    statistic: "Statistic",
    hours: "Hours",
    as_of: "As of",
    mql: "Marketing qualified",
    sql: "Sales qualified",
    days: "Days",
    converted: "Converted",
    won: "Won",
    basis: "Divided by",
    early: "Early stages",
    deals: "Deals that count",
    include_open: "Those still in their stage count",
    opportunities: "Opportunities",
    months: "Months",
    cancelled: "Cancelled",
    product: "Product",
    attached: "Bought together with it",
    active_users: "Active users",
    users_at_end: "Users at the end",
    against: "Compared with",
    unlisted: "Products without a launch date",
    overdue: "Deals whose expected close has passed",
    default_probability: "Probability where there is none",
    win_rate: "Win rate",
    threshold: "Share of the quota to reach",
    ramp_months: "Months of ramp-up",
    margin: "Margin",
    from: "From",
    to: "To",
    count: "One order is",
    annual: "As a yearly rate",
    kind: "Kind",
    method: "Summed up by",
    scale: "Best answer",
    in_a_row: "Months in a row",
    counting: "Counted",
    connected: "Connected",
  },
  choices: {
    mean: "mean",
    median: "median",
    all: "all",
    closed: "closed deals",
    open: "open deals",
    no: "no",
    yes: "yes",
    previous: "the period before",
    excluded: "left out",
    included: "count as well",
    remaining: "what of the quota is still to be won",
    rows: "each row",
    gross: "gross: what was lost",
    "top-two": "share of the best two answers",
    completed: "completed",
    repeats: "all but the first of equal rows",
  },
};
