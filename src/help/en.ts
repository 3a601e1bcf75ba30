import { fieldsEn } from "./fields.en.ts";
import { ownEn } from "./own.en.ts";
import type { HelpWords } from "./words.ts";

export const helpEn: HelpWords = {
  fields: fieldsEn,
  own: ownEn,
  options: {
    excluded: 'A label that does not count, such as "Duplicate", or a range of labels.',
    early: "The stages that a deal must have left, with past-discovery; common names are known.",
    hours: "Whether all hours count or business hours: 09:00 to 17:00, Monday to Friday.",
    qualified: "The lifecycle stage that counts as qualified, or a range; by default SQL and later ones.",
    mql: "The label of marketing qualified leads, or a range of labels; common names are known.",
    sql: "The label of sales qualified leads and of later stages, or a range of labels; common names are known.",
    email_weight: "What a valid e-mail address counts for; one such as info@ counts half.",
    name_weight: "What a name counts for.",
    phone_weight: "What a telephone number of 7 to 15 digits counts for.",
    company_weight: "What a company counts for.",
    title_weight: "What a job title counts for.",
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
    deals: "Which closed deals count.",
    include_open: "Whether what is still in its stage counts as if it left on the as-of day.",
    opportunities:
      "Which deals are the opportunities: those open on the as-of day, or those closed in the months before it.",
    months: "How many months count.",
    active_users:
      "Number of active users, where revenue is not to be divided by who paid; with users_at_end those at the start.",
    users_at_end: "Number of active users at the end: the average of both is taken.",
    against: "What to compare with: the period before, or the same one a year before.",
    unlisted: "What becomes of products without a launch date: left out, or counted as old.",
    cancelled: 'The label of the status that counts as cancelled, such as "Void", or a range of labels.',
    product: "The product that orders are counted by, or a range of products.",
    attached: "The product looked for in the same orders, or a range of products.",
  },
  shared: {
    by: "A column of the same height to group by: label, value and rows spill.",
    beside_by: "The column of the second table with the same labels, where `by` is given.",
    period: "The period that the figure is about: day, week, month, quarter, year, fiscal year April.",
    as_of: "The last day that counts, by default the latest date in the data.",
    confidence: "How sure an interval is to be, such as 95% or 0.95: its limits spill beside each value.",
  },
  instead: {
    LEAD_COUNT: { outcomes: "Status of each lead, or any column that is filled for every lead." },
    COST_PER_LEAD: { outcomes: "Status of each lead, or any column that is filled for every lead." },
    LEAD_VELOCITY_RATE: { starts: "Date each lead was created or qualified." },
    LEAD_RESPONSE_TIME: { starts: "Time each lead came in." },
    LEAD_SLA_RATE: {
      starts: "Time each lead came in.",
      hours: "Hours allowed for the first response.",
      as_of: "Until when everything counts: a day counts whole. By default the latest time in the data.",
    },
    STALE_LEAD_RATE: {
      starts: "Date each lead was created: it stands for the activity of a lead that has none.",
      days: "Days without activity after which a lead is stale.",
    },
    CONVERSION_RATE_COHORT: { starts: "Date each lead was created." },
    WIN_RATE: {
      basis:
        "Which deals are in the denominator: won and lost; all; all but open ones in an early stage; won, lost and open ones past their expected close.",
      expected_closes: "Date each open deal is expected to close, with overdue.",
      as_of: "The day on which an open deal is overdue; needed with overdue.",
    },
    CONVERSION_RATE_KM: {
      starts: "Date each lead was created.",
      days: "Days within which a lead has to convert.",
    },
    CLOSE_RATE: { starts: "Date each deal was created." },
    CAMPAIGN_ROI: { outcomes: "Stage or status of each deal, where not all are won: only won ones count." },
    STAGE_TIME: { statistic: "Which statistic of the stays." },
    LEAD_TO_CLOSE_TIME: {
      ids: "Id of each lead, such as A2:A.",
      starts: "Date each lead was created.",
      ends: "Date each deal was won; with outcomes, the date it was closed.",
    },
    STALLED_DEAL_RATE: {
      ends: "Date each deal was closed, for the median cycle where days is not given; blank while it is open.",
      last_activities: "Date of each deal's last activity; by its start where it is blank.",
      days: "Days without activity after which a deal is stalled; by default twice the median cycle of the deals won.",
    },
    SALES_VOLUME: { outcomes: "Stage or status of each deal, where not all are won: only won ones count." },
    AVERAGE_DEAL_SIZE: { statistic: "Which statistic of the amounts." },
    AVERAGE_ORDER_VALUE: { ids: "Id of each row's order, where an order has several rows." },
    ORDER_COUNT: { ids: "Id of each row's order, where an order has several rows." },
    ATTACH_RATE: { ids: "Id of each row's order." },
    REVENUE_GROWTH: {
      dates: "Date of each sale.",
      outcomes: "Stage or status of each deal, where not all are won: only won ones count.",
    },
    NEW_PRODUCT_SHARE: {
      dates: "Date of each sale.",
      months: "For how many months from its launch a product is new.",
    },
    PIPELINE_VALUE: {
      as_of:
        "Day before which an expected close is overdue. By default the latest date in the data that is no expected close; needed where there is none.",
    },
    PIPELINE_COVERAGE: { basis: "Whether what was won is taken off the quota." },
    COVERAGE_GAP: { basis: "Whether what was won is taken off the quota." },
    REPS_AT_QUOTA: {
      amounts: "Amount of each deal that was won, in one currency.",
      outcomes: "Stage or status of each deal, where not all are won: only won ones count.",
      threshold:
        "Share of the quota from which it counts as reached, as a number: 1 is all of it, 0.8 is 80%.",
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
    STALE_DEALS: { days: "Days without activity after which an open deal is stale." },
    DUPLICATE_RATE: { ids: "What no two rows should share: ids, or e-mail addresses." },
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
  limits: "With confidence, the limits of its interval beside it.",
};
