import type { Funnel } from "../../../src/calls/funnel.ts";
import type { View } from "../../../src/calls/view.ts";

export const view: View = { period: { unit: "month", back: 0 }, filters: [] };

export const funnel: Funnel = {
  view,
  problem: null,
  stages: [
    stage("Prospecting", 8800, null, null, 500, null, 12),
    stage("Engaging", 8300, 0.943, 0.943, 1589, 3_912_000, 48.5),
    stage("Proposal / Price quote", 5120, 0.617, 0.582, 640, 1_480_000, 21),
    stage("Negotiation", 4650, 0.908, 0.528, 412, 958_000, 9),
    stage("Won", 4238, 0.911, 0.482, 0, null, null),
  ],
  won: 4238,
  lost: 2473,
  open: 2089,
  weakest: {
    from: "Engaging",
    to: "Proposal / Price quote",
    rate: 0.617,
    against: { kind: "previous", rate: 0.683 },
    phase: "early",
    evidence:
      "61.7% of 8,300 deals went on, 6.6 points fewer than in the period before; more than chance explains.",
    advice: [
      "Look at the deals that stay longer than 48.5 days in Engaging: is anybody talking to the buyer?",
      "Agree with marketing which leads are worth a first meeting.",
    ],
  },
  notes: [
    "Only the stage that each deal is in now is known: a lost deal counts as having come to its last stage.",
  ],
};

function stage(
  name: string,
  reached: number,
  fromPrevious: number | null,
  fromFirst: number | null,
  open: number,
  openValue: number | null,
  medianDays: number | null,
): Funnel["stages"][number] {
  return { name, reached, fromPrevious, fromFirst, open, openValue, medianDays };
}

export const noFunnel: Funnel = {
  ...funnel,
  problem: "No table of deals has a column for the stage. Choose the column under Data.",
  stages: [],
  won: 0,
  lost: 0,
  open: 0,
  weakest: null,
  notes: [],
};
