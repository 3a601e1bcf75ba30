import type { Change, GoalLine } from "./digest.ts";
import type { MetricNaming } from "./letterhead.ts";

/** How one person did over a period, beside the team. Texts are in the reader's language. */
export interface Scorecard {
  readonly person: string;
  /** As formulas label it, such as 2026-11 or 2026-W48; null: all rows. */
  readonly period: string | null;
  /** The period before, which figures are held against; null where there is none. */
  readonly before: string | null;
  /** The period is under way: the one before counts with as many days as have passed of this one. */
  readonly soFar: boolean;
  readonly metrics: readonly ScorecardLine[];
  /** The person's own, the worst first. */
  readonly goals: readonly GoalLine[];
  readonly hints: readonly ScorecardHint[];
}

export interface ScorecardLine {
  readonly metric: MetricNaming;
  /** null: there is no figure. */
  readonly value: number | null;
  /** Rows that the figure rests on. */
  readonly rows: number;
  /** The middle of those who have a figure; null where nobody has. */
  readonly median: number | null;
  /** 1 is the best of so many who have a figure; null without one, and where neither way is better. */
  readonly rank: { readonly place: number; readonly of: number } | null;
  /** null where there is no figure before. */
  readonly change: Change | null;
}

/** What stands out enough to talk about, in words: what the figures say, and what to try. */
export interface ScorecardHint {
  readonly what: string;
  readonly advice: string;
}
