import { DAY_MS } from "../table/date.ts";
import { next, type PeriodKind, previous, startOf } from "../table/period.ts";
import type { Span } from "./metric.ts";

/**
 * The period that contains a day, of which the days up to and including it are in the data.
 *
 * @param asOf a wall clock
 */
export function spanAt(asOf: number, kind: PeriodKind): Span {
  return spanFrom(startOf(asOf, kind), asOf, kind);
}

/** A period by its start; `asOf` may lie before its end. */
export function spanFrom(start: number, asOf: number, kind: PeriodKind): Span {
  const end = next(start, kind);
  const endOfDay = (Math.floor(asOf / DAY_MS) + 1) * DAY_MS;
  return { kind, start, end, until: Math.min(end, Math.max(start, endOfDay)) };
}

/**
 * The same stretch of the period before, so that a month half gone is compared with half a month: as many days from
 * its start, none of them beyond its end.
 *
 * @param periods how many periods before: 1 for the previous, 12 months for the same of last year
 */
export function spanBefore({ kind, start, end, until }: Span, periods = 1): Span {
  let from = start;
  for (let i = 0; i < periods; i += 1) from = previous(from, kind);
  const to = next(from, kind);
  return { kind, start: from, end: to, until: until === end ? to : Math.min(to, from + (until - start)) };
}

/** How many of these periods a year has, for a comparison with the same period of last year; weeks are 52. */
export const PERIODS_A_YEAR = { day: 365, week: 52, month: 12, quarter: 4, year: 1 } as const;

export function within(wall: number, { start, until }: Span): boolean {
  return wall >= start && wall < until;
}
