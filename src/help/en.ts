import { fieldsEn } from "./fields.en.ts";
import { ownEn } from "./own.en.ts";
import type { HelpWords } from "./words.ts";

export const helpEn: HelpWords = {
  fields: fieldsEn,
  own: ownEn,
  options: {
    count: "What counts as one order: each row, or all of a customer's rows of one day; days needs dates.",
    from: "First day that counts.",
    to: "Last day that counts.",
    annual: "Whether to give a month's churn as a year's: 1 − (1 − churn)^12. Needs a whole month.",
    kind: "Gross counts what was lost; net takes off what was gained from the same customers.",
    days: "Days within which it has to happen; what is younger than that is left out.",
    converted:
      'The label that counts as converted, such as "Won", or a range of labels. Or the number of conversions.',
    won: 'The label that counts as won, such as "Signed", or a range of labels.',
    basis: "Which deals are in the denominator.",
    statistic: "Which statistic of the durations.",
    margin: "Gross margin, such as 40% or 0.4.",
    threshold: "Share of the quota that has to be reached, such as 80% or 0.8.",
    in_a_row: "For how many months in a row.",
    counting: "What is counted.",
    connected:
      'The label that counts as connected, such as "Demo held", or a range of labels; no other label does then.',
    overdue: "Whether open deals count whose expected close is before the as-of day.",
    default_probability: "Probability of deals that have none, such as 10% or 0.1.",
    win_rate: "Won ÷ closed, such as 25% or 0.25; by default that of the same rows.",
    ramp_months: "Months from the hire date in which a person is still ramping up.",
    method: "How the answers are summed up.",
    scale: "Best answer of the scale; the worst is 1.",
  },
  shared: {
    by: "A column of the same height to group by: label, value and rows spill.",
    beside_by: "The column of the second table with the same labels, where `by` is given.",
    period: "The period that the figure is about: day, week, month, quarter, year, fiscal year April.",
    as_of: "The last day that counts, by default the latest date in the data.",
  },
  instead: {
    PIPELINE_VALUE: {
      as_of:
        "Day before which an expected close is overdue. By default the latest date in the data that is no expected close; needed where there is none.",
    },
    PIPELINE_COVERAGE: { basis: "Whether what was won is taken off the quota." },
    COVERAGE_GAP: { basis: "Whether what was won is taken off the quota." },
    REPS_AT_QUOTA: {
      amounts: "Amount of each deal that was won, in one currency.",
      outcomes: "Stage or status of each deal, where not all are won: only won ones count.",
      threshold: "Share of the quota from which it counts as reached, as a number: 1 is all of it, 0.8 is 80%.",
      as_of: "Day on which people are ramping up or past it; needed with hire dates.",
    },
    RESPONSE_RATE: {
      customers: "Who was asked: a row each, such as B2:B.",
      scores: "Answer of each; blank where there was none.",
    },
    CAC: {
      customers: "Customer of each purchase, such as B2:B; blended, whatever brought them.",
      dates: "Date of each purchase: a customer is new at the first one.",
      from: "First day on which a customer is new, where dates are given.",
      to: "Last day on which a customer is new, where dates are given.",
    },
    PURCHASE_FREQUENCY: {
      dates: "Date of each purchase, for count days.",
    },
    REPEAT_RATE: {
      dates: "Date of each purchase, for count days.",
    },
    ACTIVATION_RATE: {
      starts: "Date each customer signed up, such as B2:B.",
    },
    CHURN_RATE: {
      starts: "Date each customer or subscription began, such as B2:B.",
      ends: "Date each one was cancelled; blank while it goes on.",
      customers: "Customer of each row, where one may have several rows: a change of plan is no loss.",
    },
    RETENTION_RATE: {
      starts: "Date each customer or subscription began, such as B2:B.",
      ends: "Date each one was cancelled; blank while it goes on.",
      customers: "Customer of each row, where one may have several rows: a change of plan is no loss.",
    },
    CANCELLATION_RATE: {
      starts: "Date each customer or subscription began, such as B2:B.",
      ends: "Date each one was cancelled; blank while it goes on.",
    },
    REVENUE_CHURN: {
      customers: "Customer of each row, where one may have several rows: they are added up.",
    },
    GRR: {
      customers: "Customer of each row, where one may have several rows: they are added up.",
    },
    NRR: {
      customers: "Customer of each row, where one may have several rows: they are added up.",
    },
    RAMP_TIME: { quotas: "Monthly quota of each person." },
    CONTENT_ADOPTION: {
      assets: "All content that is published, or all people who are to use it.",
      used: "What was used, named alike, a row for each use; or who used it.",
      dates: "Date of each use.",
      days: "Only uses of the last so many days, the as-of day included.",
    },
    CONTENT_INFLUENCE: { dates: "Date of each touch." },
    TRAINING_COMPLETION: { as_of: "The last day that counts, by default the latest completion." },
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
