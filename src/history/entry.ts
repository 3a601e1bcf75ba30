import type { Unit } from "../metrics/metric.ts";

/** What a metric stood at on a day. */
export interface HistoryEntry {
  /** 2026-11-26, in the spreadsheet's zone. */
  readonly day: string;
  /** The metric's id, which no change of language or name alters. */
  readonly metric: string;
  /** Of whom; null for all. */
  readonly group: HistoryGroup | null;
  /** The period that the figure is about, as formulas label it; "" for all rows. */
  readonly period: string;
  readonly value: number;
  /** Rows that the figure rests on; null for a cell of the user's own. */
  readonly rows: number | null;
  /** The target on that day; null without one. */
  readonly goal: number | null;
}

export interface HistoryGroup {
  /** The column that groups are told apart by: owner, region … */
  readonly by: string;
  readonly value: string;
}

/** An entry to be written, with what the reader of the sheet sees of it. */
export interface NewEntry extends HistoryEntry {
  readonly name: string;
  readonly unit: Unit;
}

/**
 * What an entry is one point of: a metric, of whom, by months or weeks or over all rows. A day has one entry of each
 * series, also where a period has begun between two recordings.
 */
export function seriesKey({ metric, group, period }: HistoryEntry): string {
  // 2026-11 and 2026-12 are of one series, 2026-Q4 is of another.
  return JSON.stringify([metric, group?.by ?? "", group?.value ?? "", period.replace(/\d+/g, "0")]);
}
