/** Words of the charts: a metric over time, and by group. */
export const chartEn = {
  chart: {
    overTime: "Over time",
    asTable: "Show as a table",
    asChart: "Show as a chart",
    /** What is moved along the chart with the arrow keys. */
    shown: "Period shown",
    period: "Period",
    figure: "Figure",
    soFar: "so far",
    benchmark: (value: string) => `Benchmark: ${value}`,
    none: "No past figures yet. They appear as the data covers more periods.",
  },
  groups: {
    title: "By group",
    by: "Compare by",
    blank: "(blank)",
    all: (value: string) => `All together: ${value}`,
    allMarked: (value: string) => `All together: ${value} (the thin line)`,
    showAll: (written: string) => `Show all ${written}`,
    showFewer: "Show fewer",
    more: (count: number, written: string) =>
      count === 1 ? "1 further group is not shown." : `${written} further groups are not shown.`,
  },
};

export type ChartWords = typeof chartEn;
