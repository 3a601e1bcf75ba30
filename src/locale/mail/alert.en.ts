/** On which side of what it is held against a figure lies. */
export type Side = "above" | "below";
/** Which period before a change is counted from. */
type Before = "previous" | "year";

/** What the mails of alerts say of a figure; figures, moments and names arrive worded. */
export interface AlertWords {
  readonly severity: { readonly [severity in "info" | "warning" | "critical"]: string };
  readonly reason: { readonly [reason in "fired" | "reminder" | "gone" | "failing" | "unreachable"]: string };
  readonly recovered: (duration: string) => string;
  /** A metric of a label. */
  readonly of: (metric: string, label: string) => string;
  readonly noFigure: string;
  /** A distance between two shares. */
  readonly points: (number: string) => string;
  /** What is wrong with a figure, which stands before the sentence. */
  readonly threshold: (side: Side, gap: string, threshold: string) => string;
  readonly range: (side: Side, gap: string, low: string, high: string) => string;
  /** @param toDate the figure before is that of as many days */
  readonly change: (side: Side, share: string, before: string, against: Before, toDate: boolean) => string;
  readonly pace: (expected: string, behind: string) => string;
  readonly unusual: (side: Side, expected: string, limit: string | null) => string;
  readonly allowed: (share: string) => string;
  /** Why it is well again. */
  readonly back: {
    readonly threshold: (side: Side, threshold: string) => string;
    readonly range: (low: string, high: string) => string;
    readonly change: (before: string, against: Before, allowed: string) => string;
    readonly pace: (expected: string, allowed: string) => string;
    readonly unusual: (expected: string) => string;
  };
  /** The latest figure is not wrong, but has not been well for long or clearly enough. */
  readonly within: string;
  readonly between: string;
  readonly nothingAgainst: string;
  readonly countsAs: { readonly wrong: string; readonly well: string };
  readonly gone: (label: string) => string;
  readonly failing: string;
  readonly since: (moment: string, duration: string) => string;
  readonly wasWrongSince: (moment: string) => string;
  /** What was to be told of the same before the mail went out. */
  readonly earlier: (moment: string, value: string) => string;
  readonly fewRows: (count: number, written: string) => string;
  readonly rows: (count: number, written: string) => string;
  readonly allRows: string;
  readonly checked: (moment: string) => string;
  readonly parts: (column: string, ranked: boolean) => string;
  readonly unreachable: string;
  readonly alsoTold: (written: string) => string;
  readonly notListed: (written: string) => string;
  readonly snooze: string;
  readonly why: string;
  /** For what concerns only the person whose trigger runs. */
  readonly whyOwner: string;
}

const before = { previous: "the period before", year: "the same period a year before" };

export const alertEn: AlertWords = {
  severity: { info: "For information", warning: "Warning", critical: "Critical" },
  reason: {
    fired: "new alert",
    reminder: "still wrong",
    gone: "No longer in the data",
    failing: "Can’t be checked",
    unreachable: "Not delivered",
  },
  recovered: (duration) => `Back to normal after ${duration}`,
  of: (metric, label) => `${metric} of ${label}`,
  noFigure: "no figure",
  points: (number) => `${number} percentage point${number === "1" ? "" : "s"}`,
  threshold: (side, gap, threshold) => `${gap} ${side} the threshold of ${threshold}.`,
  range: (side, gap, low, high) => `${gap} ${side} the range from ${low} to ${high}.`,
  change: (side, share, figure, against, toDate) =>
    `${side === "above" ? "Up" : "Down"} from ${figure} in ${before[against]}${toDate ? " up to the same day" : ""}, by ${share} of that.`,
  pace: (expected, behind) => `To reach the goal it should be ${expected} by now: it is ${behind} behind.`,
  unusual: (side, expected, limit) =>
    side === "above"
      ? `Unusually high: its own history suggests about ${expected}${limit === null ? "" : `, at most ${limit}`}.`
      : `Unusually low: its own history suggests about ${expected}${limit === null ? "" : `, at least ${limit}`}.`,
  allowed: (share) => `The alert allows ${share}.`,
  back: {
    threshold: (side, threshold) => `Back ${side} the threshold of ${threshold}.`,
    range: (low, high) => `Back in the range from ${low} to ${high}.`,
    change: (figure, against, allowed) => `Back within ${allowed} of the ${figure} of ${before[against]}.`,
    pace: (expected, allowed) =>
      `No more than ${allowed} behind the ${expected} that it should be by now to reach the goal.`,
    unusual: (expected) => `Back within what its own history suggests: about ${expected}.`,
  },
  within: "Within what the alert allows now.",
  between: "Within what the alert allows now, but not clearly enough yet for it to end.",
  nothingAgainst: "There is nothing yet to hold it against.",
  countsAs: { wrong: "This alert counts that as wrong.", well: "This alert counts that as fine." },
  gone: (label) =>
    `Three checks in a row have not found ${label === "" ? "its rows" : label} in the data, so this alert has ended.`,
  failing: "Three checks in a row have found no figure. Nobody is told of this alert until one can be found.",
  since: (moment, duration) => `Since ${moment}, for ${duration}.`,
  wasWrongSince: (moment) => `It had been wrong since ${moment}.`,
  earlier: (moment, value) => `The alert was raised ${moment}, at ${value}.`,
  fewRows: (count, written) =>
    count === 1
      ? "Just 1 row stands behind it: one more can change it completely."
      : `Just ${written} rows stand behind it: one or two more can change it a lot.`,
  rows: (count, written) => `${written} row${count === 1 ? "" : "s"}`,
  allRows: "All rows",
  checked: (moment) => `checked ${moment}`,
  parts: (column, ranked) => `By ${column}${ranked ? ", the worst first" : ""}`,
  unreachable:
    "Google keeps refusing mail to them, so what they are to be told waits; one try a day goes on. Correct the addresses in the alerts, or in the sheet’s column of addresses.",
  alsoTold: (written) => `And ${written} more`,
  notListed: (written) => `${written} more are not listed here.`,
  snooze:
    "To snooze or change an alert, open the file and choose Extensions > Salesgauge > Open Salesgauge, then Alerts.",
  why: "You get this mail because an alert in this file names your address, or the sheet gives it for you.",
  whyOwner: "You get this mail because the hourly check of this file runs under your name.",
};
