import type { Status } from "../goals/goal.ts";
import type { Pace } from "../goals/pace.ts";
import type { CoursePoint, MetricNaming } from "./letterhead.ts";

/** What has come of a file over a period, for who wants to know it regularly. Texts are in the reader's language. */
export interface Digest {
  /** As formulas label it, such as 2026-11 or 2026-W48; null: all rows. */
  readonly period: string | null;
  /** The period before, which the movers are held against; null where there is none. */
  readonly before: string | null;
  /** The period is under way: the one before counts with as many days as have passed of this one. */
  readonly soFar: boolean;
  /** The worst first. */
  readonly goals: readonly GoalLine[];
  /** What has changed most, the most remarkable first. */
  readonly movers: readonly Mover[];
  readonly funnel: FunnelLines | null;
  /** Rows that figures leave out, the most first. */
  readonly quality: readonly LeftOutRows[];
  /** How many alerts are wrong now. */
  readonly alertsWrong: number;
}

/** A goal, and where its figure stands. */
export interface GoalLine {
  readonly metric: MetricNaming;
  /** Of whom; "" for all. */
  readonly label: string;
  /** null: there is no figure. */
  readonly value: number | null;
  readonly target: number;
  readonly status: Status;
  /** Where it should be by now, in an unfinished period of a metric that adds up; else null. */
  readonly pace: Pick<Pace, "expected" | "projected"> | null;
}

/** The figure before. */
export interface Change {
  readonly previous: number;
  /** Chance alone would explain it; null where that can't be told. */
  readonly noise: boolean | null;
}

export interface Mover {
  readonly metric: MetricNaming;
  /** Of whom; "" for all. */
  readonly label: string;
  readonly value: number;
  readonly change: Change;
  /** Oldest first, at most 13 periods, this one the last; empty where none is known. */
  readonly course: readonly CoursePoint[];
}

export interface FunnelLines {
  /** In their order, won the last. */
  readonly stages: readonly FunnelLine[];
  readonly weakest: WeakestStep | null;
}

export interface FunnelLine {
  readonly name: string;
  /** Deals that came at least this far. */
  readonly reached: number;
  /** Share of those of the stage before; null where that is not known. */
  readonly fromPrevious: number | null;
}

export interface WeakestStep {
  readonly from: string;
  readonly to: string;
  /** In words: why it is this one. */
  readonly evidence: string;
  /** In words: what it calls for, the first the most urgent. */
  readonly advice: readonly string[];
}

export interface LeftOutRows {
  /** In words: which rows and why, such as "Deals: no amount". */
  readonly what: string;
  /** 1 or more. */
  readonly rows: number;
}
