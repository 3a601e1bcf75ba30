import type { Change } from "../calls/tile.ts";
import type { PastFigure } from "../goals/record.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import type { FieldId } from "../metrics/field.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { Interval } from "../statistics/wilson.ts";

/** What can be said of a metric in a view: its figure, or why there is none, in words. */
export type Finding =
  | { readonly kind: "value"; readonly value: number; readonly rows: number }
  /** The rows give none: something in them is to be mended first, or there is nothing to compute it from. */
  | { readonly kind: "none"; readonly why: string; readonly toMend: boolean }
  /** The table, or columns of it, are not chosen. */
  | { readonly kind: "missing"; readonly table: TableKind; readonly fields: readonly FieldId[] }
  /** It needs something said that only a formula can say. */
  | { readonly kind: "formula-only"; readonly why: string }
  /** The table can't be read, or a fault of ours. */
  | { readonly kind: "failed"; readonly why: string };

/** A period's figure. */
export interface SeriesFigure extends PastFigure {
  /** Whether the data covers the period to its end. */
  readonly finished: boolean;
}

/** A metric's figures in a view. Survives JSON. */
export interface MetricFigures {
  readonly metric: MetricId;
  /** The table that it is of; null where that can't be told. */
  readonly table: TableKind | null;
  readonly finding: Finding;
  /** The period that the finding is about; null: all rows. */
  readonly period: string | null;
  /** The 95 % interval of a share of rows. */
  readonly interval: Interval | null;
  readonly change: Change | null;
  /** Oldest first, the view's period last; in a view of all rows by the unit that gives about a dozen. */
  readonly series: readonly SeriesFigure[];
}
