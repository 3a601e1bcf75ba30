export const funnelEn = {
  funnel: {
    stages: "Stages",
    reached: (count: number, written: string) => `${written} ${count === 1 ? "deal" : "deals"}`,
    fromPrevious: (rate: string) => `${rate} of the stage before`,
    fromFirst: (rate: string) => `${rate} of all`,
    open: (written: string) => `${written} open now`,
    openValue: (count: string, value: string) => `${count}, worth ${value}`,
    days: (days: string) => `${days} in it`,
    weakest: "Weakest step",
    step: (from: string, to: string) => `${from} → ${to}`,
    rate: "Went on, of those that left it",
    against: { previous: "In the period before", steps: "Median of all steps" },
    phase: {
      early: "An early stage: build relations and develop leads",
      middle: "A middle stage: prepare the close",
      late: "A late stage: close",
    },
    evidence: "Why this one",
    advice: "What it calls for",
    outcomes: "How deals ended",
    won: "Won",
    lost: "Lost",
    stillOpen: "Open",
    notes: "How far this is known",
    none: "There is no funnel to show",
    toData: "Choose data",
    key: { reached: "Deals that came this far", days: "Median days in it" },
  },
};

export type FunnelWords = typeof funnelEn;
