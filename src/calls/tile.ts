import type { Advice } from "../goals/advice.ts";
import type { Goal, Status } from "../goals/goal.ts";
import type { Pace } from "../goals/pace.ts";
import type { FieldId } from "../metrics/field.ts";
import type { Better, Unit } from "../metrics/metric.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { OwnMetric } from "../settings/own-metric.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { TrackedRule } from "./alerts.ts";
import type { Saved } from "./saved.ts";

/** "off": switched off; "waiting": not checked yet; the others as the checks find it. */
export type AlertState =
  | "off"
  | "waiting"
  | "normal"
  /** No figure rests on as many rows as the rule asks for. */
  | "few-rows"
  | "pending"
  | "recovering"
  | "no-data"
  | "error"
  | "alerting";

/** How many rows an alert's figure rests on, and how many it asks for. */
export interface FewRows {
  readonly rows: number;
  readonly asked: number;
}

export interface Point {
  /** The period as formulas label it, or a day of history (2026-11-26). */
  readonly label: string;
  /** null: no figure. */
  readonly value: number | null;
}

/** The figure before, and how far it is from there. */
export interface Change {
  readonly previous: Point & { readonly value: number };
  /** Only as many days of the period before as have passed of this one. */
  readonly toDate: boolean;
  /** Value less previous, in the metric's unit. */
  readonly by: number;
  /** As a share of the previous figure; null where that is 0. */
  readonly share: number | null;
  /** null: neither way is better, or nothing has changed. */
  readonly good: boolean | null;
  /** Chance alone would explain it (95 %); null where that can't be told. */
  readonly noise: boolean | null;
}

/** The goal that the view shows, and where the figure stands against it. */
export interface GoalState {
  readonly goal: Saved<Goal<TrackedId>>;
  /** Value ÷ target for what should be high, target ÷ value for what should be low; null where there is no telling. */
  readonly progress: number | null;
  /** Where it should be by now, in an unfinished period of a metric that adds up; else null. */
  readonly pace: Pace | null;
  readonly advice: Advice | null;
}

export interface Tile {
  readonly metric: TrackedId;
  /** What the metric is called, what it means and the family it belongs to, in the user's language. */
  readonly name: string;
  readonly definition: string;
  readonly family: string;
  readonly unit: Unit;
  readonly better: Better;
  /** A sum or a count: a goal for it is for a period of a given length. */
  readonly additive: boolean;
  /** The declaration, for a metric of one's own. */
  readonly own: Saved<OwnMetric> | null;
  /** The kind of table that it is computed from, or lacks; null for a metric of one's own, or of a formula only. */
  readonly table: TableKind | null;
  /** null: there is no figure, and `problem` says why in the user's language. */
  readonly value: number | null;
  readonly problem: string | null;
  /** Rows that the figure rests on. */
  readonly rows: number;
  /** The period that the figure is about, such as 2017-03; null: all rows. */
  readonly period: string | null;
  /** The 95 % interval of a share; null for what is no share. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly change: Change | null;
  /** Oldest first, at most 13, the view's period last. */
  readonly series: readonly Point[];
  /** Fields without which this metric cannot be computed and that have no column. */
  readonly missing: readonly FieldId[];
  readonly goal: GoalState | null;
  /** A target for a first goal in this view, from past periods as advice derives it; null where they are too few. */
  readonly suggested: number | null;
  /** All goals on this metric, for whatever period and group. */
  readonly goals: readonly Saved<Goal<TrackedId>>[];
  readonly status: Status;
  /** All rules about this metric, of whatever period and group. */
  readonly rules: readonly Saved<TrackedRule>[];
  /** The worst of them; "off" without any. */
  readonly alert: AlertState;
  /** Of the first rule that has too few, where that is the worst; else null. */
  readonly fewRows: FewRows | null;
}
