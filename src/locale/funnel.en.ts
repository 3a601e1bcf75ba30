import type { Phase } from "../metrics/funnel/stage-names.ts";
import type { OrderedBy } from "../metrics/funnel/stage-order.ts";
import type { TimedBy } from "../metrics/funnel/stage-times.ts";
import type { NoStages } from "../metrics/funnel/staged-deals.ts";

/** A share of deals, written: 243 of 412, 59%. */
export interface WrittenShare {
  readonly part: string;
  readonly whole: string;
  readonly rate: string;
}

/** What the server says of the funnel. */
export interface FunnelTexts {
  readonly won: string;
  readonly noDeals: string;
  readonly none: { readonly [why in NoStages]: string };
  readonly empty: string;
  readonly orderedBy: { readonly [by in OrderedBy]: string };
  readonly timedBy: { readonly [by in TimedBy]: string };
  /** Lost deals that have a start date came to the stage. */
  readonly milestone: (stage: string) => string;
  readonly unknown: (lost: string) => string;
  readonly cohort: (period: string) => string;
  readonly undated: (deals: string) => string;
  readonly unplaced: (deals: string) => string;
  readonly noAmounts: (why: string) => string;
  readonly fell: (from: string, now: WrittenShare, before: WrittenShare, period: string) => string;
  readonly lowest: (from: string, now: WrittenShare, middle: string) => string;
  readonly leader: (name: string, share: WrittenShare) => string;
  readonly stuck: (stage: string, deals: string, open: string, days: string) => string;
  readonly advice: { readonly [phase in Phase]: readonly string[] };
}

export const funnelTextsEn: FunnelTexts = {
  won: "Won",
  noDeals: "No sheet of deals is chosen. Choose it under Data.",
  none: {
    "no-column": "The sheet of deals has no column for the stage. Choose it under Data.",
    "no-stages":
      "The column of stages says only won and lost: no stage before them is known. Choose another column under Data.",
    "too-many":
      "The column of stages has more than 15 labels, which are no stages. Choose another column under Data.",
  },
  empty: "No deal fits this period and filter.",
  orderedBy: {
    numbers: "The stages are in the order of the numbers in their names.",
    pipeline: "The stages are in the order of a well-known pipeline.",
    dates: "The stages are in the order in which deals enter them, by their dates.",
    probability: "The stages are in the order of their probabilities.",
    names: "The stages are in the order that their names suggest.",
    appearance:
      "Nothing tells the order of the stages: they stand as they first appear. Number them (1. …, 2. …) to put that right.",
  },
  timedBy: {
    visits: "Days in a stage: the median of the stays that have ended.",
    closed: "Days in the last stage: the median from start to close of the deals that closed.",
    "so-far": "Days in a stage: the median so far of the deals that stand in it, up to the latest date.",
  },
  milestone: (stage) =>
    `Just the deals from ${stage} on have a start date, so a lost deal with one is taken to have come that far.`,
  unknown: (lost) =>
    `How far ${lost} lost deals came is not known, so there are no rates between the stages. A column with the last stage before the loss would tell, beside one with the status.`,
  cohort: (period) => `Deals that began in ${period}, as they stand now.`,
  undated: (deals) => `${deals} deals without a start date are in no period.`,
  unplaced: (deals) => `${deals} open deals have no stage and are left out.`,
  noAmounts: (why) => `What open deals are worth is not shown. ${why}`,
  fell: (from, now, before, period) =>
    `Of the ${now.whole} deals that left ${from}, ${now.part} went on: ${now.rate}. In ${period} it was ${before.part} of ${before.whole}, ${before.rate}. That is more than chance explains.`,
  lowest: (from, now, middle) =>
    `Of the ${now.whole} deals that left ${from}, ${now.part} went on: ${now.rate}, the lowest of all steps. The median of the steps is ${middle}.`,
  leader: (name, share) =>
    `Ask ${name}, who takes ${share.rate} on (${share.part} of ${share.whole}), to show the others how.`,
  stuck: (stage, deals, open, days) =>
    `Go through the ${deals} of ${open} open deals that have been in ${stage} for more than ${days} days, twice as long as usual: agree on a next step with a date, or close them.`,
  advice: {
    early: [
      "Build relations before offering: talk to a second and third person in each company, and note what each of them needs.",
      "Develop leads that are not ready yet instead of dropping them: agree on when to talk again, and keep in touch until then.",
      "Settle with marketing which leads are worth a first talk, by those that were won.",
    ],
    middle: [
      "Prepare the close now: find out who decides, by when, and against what else you are weighed.",
      "Write down with the buyer what it is worth to solve this, in figures, and leave it in their hands.",
      "End each talk with the next step and its date in both calendars.",
    ],
    late: [
      "Ask for the decision: agree with the buyer on each step up to the signature, with its date and who does it.",
      "Find out early what could still stop it (budget, legal, another offer) and answer that first.",
      "Go through the last five lost deals together: at what moment did each of them turn?",
    ],
  },
};
