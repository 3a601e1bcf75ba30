import type { HintMetric } from "../metrics/team/people-metrics.ts";

/** A figure beside the team's middle one, written. */
export interface WrittenFigure {
  readonly metric: string;
  readonly value: string;
  readonly median: string;
  /** Deals that it rests on; null for a count, which is as many. */
  readonly rows: string | null;
}

/** What the server says of people. */
export interface TeamWords {
  readonly noDeals: string;
  readonly noOwner: string;
  readonly nobody: string;
  readonly what: (figure: WrittenFigure) => string;
  readonly advice: {
    readonly [metric in HintMetric]: { readonly strength: string; readonly gap: string };
  };
  readonly notComputed: (metric: string, why: string) => string;
  /** Undated quotas in a period: for how many months each is, and what of it is taken. */
  readonly quotaShare: (months: number, period: string) => string;
  readonly quotaAssumed: string;
  readonly quotaWhole: string;
  readonly quotaDated: string;
  readonly noQuotas: (why: string) => string;
}

export const teamEn: TeamWords = {
  noDeals: "No sheet of deals is chosen. Choose it under Data.",
  noOwner: "The sheet of deals has no column that says whose a deal is. Choose it under Data.",
  nobody: "No deal fits this period and filter.",
  what: ({ metric, value, median, rows }) =>
    `${metric}: ${value}${rows === null ? "" : `, from ${rows} deals`}. The team's median is ${median}.`,
  advice: {
    "win-rate": {
      strength: "Have the others listen in on a closing talk: what is said when the buyer hesitates?",
      gap: "Go through the last five lost deals together. Would the first talk have told that they were not worth an offer? Who decided, and had anybody spoken with them?",
    },
    "average-deal-size": {
      strength:
        "Ask which customers these are and how the first offer is made; let the others try it with one deal each.",
      gap: "Take two open deals and ask what else this customer needs: is the offer made for the person asked, or for the company?",
    },
    "cycle-time": {
      strength: "Write down how the next step is agreed on in these deals; it may be a pattern for the team.",
      gap: "Look at the three oldest open deals: what is the next step, on which date, and does the buyer know it? Close what has none.",
    },
    "deal-count": {
      strength: "Ask where the new deals come from, and whether there are leads to hand over.",
      gap: "Set aside fixed hours for new contacts each week, and look together at which leads were not followed up.",
    },
  },
  notComputed: (metric, why) => `${metric} is not shown. ${why}`,
  quotaShare: (months, period) =>
    months === 12
      ? `Quotas are taken as a year's, and of each the part that falls into ${period}.`
      : `Quotas are taken as those of ${months === 1 ? "a month" : `${months} months`}, and as much of each as falls into ${period}.`,
  quotaAssumed:
    'If they are for another time, say so in the header of their column, such as "Monthly quota", or give each a date.',
  quotaWhole:
    "Everything booked is held against the quotas as they stand. Choose a period to hold it against its part.",
  quotaDated: "Quotas are those with a date in the period shown.",
  noQuotas: (why) => `Quotas are not shown. ${why}`,
};
