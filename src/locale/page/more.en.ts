/** What is seldom needed. */
export const moreEn = {
  more: {
    title: "More",
    data: "Data",
    dataNote: (tables: string) => `Reads ${tables}`,
    dataProblem: "Needs your attention",
    choose: "Choose metrics",
    chooseNote: (count: number, written: string) =>
      count === 1 ? "1 on the dashboard" : `${written} on the dashboard`,
    history: "History and report",
    historyNote: (days: number, written: string) =>
      days === 1 ? "1 day recorded" : `${written} days recorded`,
    historyNone: "Nothing recorded yet",
    sample: "Sample data",
    sampleIs: (sheet: string) => `The sheet “${sheet}” holds generated deals.`,
    sampleRemove: "Remove the sample",
    sampleSure: "The sheet and the settings that came with it are deleted. This cannot be undone here.",
    sampleYes: "Delete the sample",
    keep: "Keep it",
  },
};

export type MoreWords = typeof moreEn;
