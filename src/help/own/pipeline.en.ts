import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

const PERIOD = {
  period_start: "First day of the period, such as 2026-01-01.",
  period_end: "Last day of the period, such as 2026-03-31; it counts in full.",
  as_of: "Last day that is in the actual figure; it counts in full.",
  days: "Which days count towards the share that has passed: all, or Monday to Friday.",
};

export const pipelineEn: OwnFamilyWords<typeof ownFamilies.pipeline> = {
  GOAL_PACE: {
    definition:
      "Actual ÷ the part of the target that is due by now, in step with the days: 1 is on pace, below 1 behind.",
    returns: "A fraction: format it as a percentage.",
    params: {
      actual: "What was reached so far.",
      target: "What is to be reached by the end of the period.",
      ...PERIOD,
    },
  },
  RUN_RATE: {
    definition:
      "What the whole period comes to if the rest goes as it went so far: actual ÷ share of the period that has passed. No figure before a tenth of it.",
    returns: "In the unit of the actual figure.",
    params: { actual: "What was reached so far.", ...PERIOD },
  },
  COMMISSION: {
    definition:
      "Commission by tiers: each part of what was sold earns the rate of the tier that it lies in. Refunds lower what was sold; below the first tier, or below 0, there is none.",
    returns: "Money, in the currency of the amounts. With by, a table: label, commission, sales.",
    params: {
      amounts: "Amount sold, or a column of sales; a negative one is a refund.",
      tier_starts:
        "Where each tier begins: 0, 100000 … With quotas the share of the quota: 0, 1, 1.2 for 0%, 100%, 120%.",
      tier_rates: "Rate of each tier, as fractions or in percent.",
      kind: "Marginal: a tier's rate holds for the part in it. Retroactive: the highest tier reached holds for all.",
      quotas: "Quota, one for each person or a column of them.",
      outcomes: "Stage or status of each sale, where not all are won: only won ones count.",
      by: "Person of each sale: label, commission and sales spill.",
      quotas_by: "Person of each quota, where they differ.",
    },
  },
  GOAL_STATUS: {
    definition:
      "On track once the target is reached, At risk from 90% of it on, Off track below. With the status before, a figure that hovers about a limit keeps it.",
    returns: "On track, At risk, Off track; No data or No goal for a blank cell.",
    params: {
      value: "The figure; a blank cell is no data.",
      target: "What it is to reach; a blank cell is no goal.",
      direction: "Whether a higher or a lower figure is better.",
      at_risk:
        "How near the target is at risk and not yet off track: 90% is within a tenth of it, on either side.",
      previous: "The status before, in words as this formula gives them.",
      band: "How far, as a share of the target, a figure has to fall below a limit before its status gets worse.",
    },
  },
  REVENUE_FORECAST: {
    definition:
      "What this period and the next ones will bring: what is booked, and what the open deals are expected to bring by their age, learned from all deals before; with stages, by their stage too. Deals that are yet to be opened are not in it.",
    returns:
      "A table with a header and a row for each period: booked so far, expected from open deals, their sum, the interval in which it will lie, open deals counted, and those not counted: open ones without a start, won ones without an end. With by, such rows for each group.",
    params: {
      outcomes: "Stage or status of each deal, won, lost or open, such as D2:D.",
      amounts: "Amount of each deal, in one currency; an open deal without one counts as an average won one.",
      starts: "Date each deal was opened.",
      ends: "Date each deal was closed; of an open one it is ignored.",
      stages: "Stage that each open deal is in, and the furthest that each lost one reached; with order.",
      order: "The stages from first to last, such as H2:H6; with stages.",
      period: "The periods: day, week, month, quarter, year, fiscal year April.",
      periods: "How many periods, that of the as-of day included.",
      by: "A column of the same height to group by.",
      confidence: "How sure the interval is to be, such as 80% or 0.8.",
    },
  },
};
