export const goalsEn = {
  goals: {
    title: "Goals",
    none: "No goal yet.",
    add: "Add a goal",
    newTitle: (metric: string) => `New goal: ${metric}`,
    editTitle: (metric: string) => `Goal: ${metric}`,
    shownHere: "Shown here",
    target: {
      higher: (value: string) => `${value} or more`,
      lower: (value: string) => `${value} or less`,
      neither: (value: string) => value,
    },
    targetNow: "The target",
    periods: {
      any: "Any period",
      week: "Each week",
      month: "Each month",
      quarter: "Each quarter",
      year: "Each year",
    },
    /** For what adds up, “any” is the sum of all rows. */
    allRows: "All time",
    period: "Period",
    periodHint: {
      any: "It holds for whatever period is looked at.",
      each: "The target is for one such period.",
      all: "The target is for all rows together.",
    },
    forWhom: "For",
    everyone: "Everyone",
    oneOf: {
      owner: "One person",
      team: "One team",
      manager: "One manager’s people",
      product: "One product",
      region: "One region",
      source: "One source",
    },
    choose: "Choose",
    moreLabels: "Only the first 500 are listed.",
    direction: {
      higher: "Higher is better.",
      lower: "Lower is better.",
      neither: "The nearer to the target, the better.",
    },
    suggestion: (value: string) => `Past periods suggest ${value}.`,
    useSuggestion: (value: string) => `Set ${value} as the goal`,
    benchmark: "Benchmark",
    benchmarkHint: "What others reach, to compare with.",
    thresholds: "When it is at risk",
    atRiskFrom: "At risk from",
    offTrackFrom: "Off track from",
    thresholdsShort: "Per cent of the target that it may be short.",
    thresholdsText: {
      higher: (atRisk: string, offTrack: string) => `At risk below ${atRisk}, off track below ${offTrack}.`,
      lower: (atRisk: string, offTrack: string) => `At risk above ${atRisk}, off track above ${offTrack}.`,
    },
    thresholdsNear: (distance: string) => `Off track further than ${distance} from the target.`,
    remove: "Remove goal",
    record: "Record of this goal",
    recordSum: (met: string, all: number, written: string) =>
      all === 1 ? "Of one past period:" : `Met in ${met} of the last ${written} periods.`,
    met: "Met",
    missed: "Missed",
    noFigure: "No figure",
    advice: {
      missed: "This goal may be out of reach",
      beaten: "This goal may be too easy",
      missedTimes: (count: number, written: string) =>
        count === 1 ? "It was missed in the last period:" : `It was missed ${written} periods in a row:`,
      beatenTimes: (count: number, written: string) =>
        count === 1 ? "It was beaten in the last period:" : `It was beaten ${written} periods in a row:`,
      suggested: (value: string) => `The same periods suggest ${value}.`,
      accept: (value: string) => `Set it to ${value}`,
    },
  },
};

export type GoalsWords = typeof goalsEn;
