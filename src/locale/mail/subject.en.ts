import type { Side } from "./alert.en.ts";

/** The subjects of alerts' mails; figures and names arrive worded. */
export interface SubjectWords {
  readonly standsAt: (name: string, value: string) => string;
  readonly threshold: (name: string, value: string, side: Side, threshold: string) => string;
  readonly range: (name: string, value: string, low: string, high: string) => string;
  readonly change: (name: string, value: string, side: Side, before: string) => string;
  readonly pace: (name: string, value: string, behind: string) => string;
  readonly unusual: (name: string, value: string, side: Side) => string;
  readonly noFigure: (name: string) => string;
  readonly reminder: (subject: string) => string;
  readonly recovered: (name: string, value: string | null) => string;
  readonly gone: (name: string) => string;
  readonly failing: (name: string) => string;
  readonly unreachable: (count: number, written: string, first: string) => string;
  /** The first of several. */
  readonly more: (subject: string, written: string) => string;
}

export const subjectEn: SubjectWords = {
  standsAt: (name, value) => `${name} is at ${value}`,
  threshold: (name, value, side, threshold) => `${name} is at ${value}, ${side} ${threshold}`,
  range: (name, value, low, high) => `${name} is at ${value}, outside ${low} to ${high}`,
  change: (name, value, side, before) =>
    `${name} ${side === "above" ? "rose" : "fell"} from ${before} to ${value}`,
  pace: (name, value, behind) => `${name} is at ${value}, ${behind} behind the pace of its goal`,
  unusual: (name, value, side) => `${name} is unusually ${side === "above" ? "high" : "low"}: ${value}`,
  noFigure: (name) => `${name} has no figure`,
  reminder: (subject) => `Still: ${subject}`,
  recovered: (name, value) => `${name} is back to normal${value === null ? "" : `: ${value}`}`,
  gone: (name) => `${name} is no longer in the data`,
  failing: (name) => `${name} can’t be checked`,
  unreachable: (count, written, first) =>
    count === 1 ? `No alert reaches ${first}` : `No alert reaches ${written} addresses`,
  more: (subject, written) => `${subject} (and ${written} more)`,
};
