import type { Dimension } from "../metrics/dimension.ts";
import type { PeriodUnit } from "../table/period.ts";

export type { Dimension } from "../metrics/dimension.ts";

export interface Filter {
  readonly by: Dimension;
  /** A label as the sheet has it; "(blank)" for rows without one. */
  readonly value: string;
}

/** Which stretch of time: all rows, or one period; 0 back is the latest that has data, 1 the one before. */
export type PeriodChoice =
  | { readonly unit: "all" }
  | { readonly unit: Exclude<PeriodUnit, "day">; readonly back: number };

/** What every figure of the page is about: the choice of period and filters that all screens share. */
export interface View {
  readonly period: PeriodChoice;
  readonly filters: readonly Filter[];
}

/** The period that a view has come to. */
export interface ViewPeriod {
  /** As formulas label it: 2017-W09, 2017-03, 2017-Q1, 2017. */
  readonly label: string;
  /** Wall clocks, as milliseconds since 1970 as if the spreadsheet's clock were UTC: [start, end). */
  readonly start: number;
  readonly end: number;
  /** The end of the last day in the data, which is the start of the next; before `end` while the period is unfinished. */
  readonly until: number;
  readonly finished: boolean;
  /** How many periods further back have data. */
  readonly earlier: number;
}

/** What can be filtered by in the data at hand. */
export interface FilterOption {
  readonly by: Dimension;
  /** In label order, at most 500; `more` says how many were left out. */
  readonly values: readonly string[];
  readonly more: number;
}
