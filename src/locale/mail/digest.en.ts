/** What digests and scorecards say; figures, periods and names arrive worded. */
export interface DigestWords {
  readonly allRows: string;
  readonly soFar: (period: string) => string;
  readonly subject: (file: string, period: string) => string;
  /** Of so many goals so many are on track. */
  readonly subjectGoals: (file: string, period: string, met: string, all: string) => string;
  readonly scorecardSubject: (person: string, period: string) => string;
  readonly goals: string;
  readonly movers: string;
  readonly scorecard: string;
  /** A change, as "up 3 % from 1.2 in October 2026"; the period is null where it has no name. */
  readonly change: (
    direction: "up" | "down" | "same",
    gap: string,
    before: string,
    period: string | null,
  ) => string;
  readonly toDate: (period: string) => string;
  readonly noise: string;
  readonly median: {
    readonly [standing in "better" | "worse" | "same" | "neither"]: (median: string) => string;
  };
  readonly rank: (place: string, of: string) => string;
  readonly funnel: string;
  readonly reached: (count: number, written: string) => string;
  readonly ofStageBefore: (rate: string) => string;
  readonly weakest: (from: string, to: string) => string;
  readonly hints: string;
  readonly quality: string;
  readonly qualityHelp: string;
  readonly alerts: (count: number, written: string) => string;
  readonly nothing: string;
  readonly noFigures: string;
  readonly why: string;
}

export const digestEn: DigestWords = {
  allRows: "all rows",
  soFar: (period) => `${period} so far`,
  subject: (file, period) => `${file}: ${period}`,
  subjectGoals: (file, period, met, all) => `${file}: ${period}, ${met} of ${all} goals on track`,
  scorecardSubject: (person, period) => `Scorecard of ${person}: ${period}`,
  goals: "Goals",
  movers: "What has moved",
  scorecard: "Figures",
  change: (direction, gap, before, period) =>
    direction === "same"
      ? `the same as ${period ?? "before"}`
      : `${direction} ${gap} from ${before}${period === null ? "" : ` in ${period}`}`,
  toDate: (period) => `${period} up to the same day`,
  noise: "chance alone could explain it",
  median: {
    better: (median) => `better than the median of ${median}`,
    worse: (median) => `behind the median of ${median}`,
    same: (median) => `at the median of ${median}`,
    neither: (median) => `median ${median}`,
  },
  rank: (place, of) => `place ${place} of ${of}`,
  funnel: "Funnel",
  reached: (count, written) => `${written} deal${count === 1 ? "" : "s"}`,
  ofStageBefore: (rate) => `${rate} of the stage before`,
  weakest: (from, to) => `Weakest step: ${from} → ${to}`,
  hints: "For the next conversation",
  quality: "Rows left out",
  qualityHelp:
    "Figures are computed without these rows. Filter the sheet for them and fill in what is missing.",
  alerts: (count, written) =>
    count === 0 ? "No alert is wrong now." : `${written} alert${count === 1 ? " is" : "s are"} wrong now.`,
  nothing: "There is no goal yet, and nothing has moved.",
  noFigures: "There are no figures for this period.",
  why: "You get this mail because it was ordered for your address in this file. To change or stop it, open the file and choose Extensions > Salesgauge > Open Salesgauge, then Alerts and “Digests and scorecards”.",
};
