import type { PeriodChoice, ViewPeriod } from "../calls/view.ts";
import type { DataSpan } from "../metrics/data-span.ts";
import type { Span } from "../metrics/metric.ts";
import { spanFrom } from "../metrics/span.ts";
import { MOST_PERIODS, type PeriodKind, periodLabel, previous, startOf } from "../table/period.ts";

type Unit = Exclude<PeriodChoice["unit"], "all">;

export function kindOf(unit: Unit): PeriodKind {
  return { unit, firstMonth: 1 };
}

/** A period with the choice that leads to it. */
export interface ChosenPeriod {
  readonly choice: PeriodChoice & { readonly unit: Unit };
  readonly span: Span;
  readonly shown: ViewPeriod;
}

/**
 * The period so many back from the latest that has data. One that would lie before all data is the first.
 *
 * @param data how far the data of the whole file reaches
 */
export function periodOf(unit: Unit, back: number, { first, latest }: DataSpan): ChosenPeriod {
  const kind = kindOf(unit);
  const starts = startsBack(startOf(first, kind), startOf(latest, kind), kind);
  const place = Math.min(back, starts.length - 1);
  const span = spanFrom(starts[place] ?? startOf(latest, kind), latest, kind);
  return {
    choice: { unit, back: place },
    span,
    shown: {
      label: periodLabel(span.start, kind),
      start: span.start,
      end: span.end,
      until: span.until,
      finished: span.until === span.end,
      earlier: starts.length - 1 - place,
    },
  };
}

/** The starts of the periods with data, the latest first; of a mistyped year the last ones only. */
function startsBack(first: number, last: number, kind: PeriodKind): readonly number[] {
  const starts = [last];
  for (let start = last; start > first && starts.length < MOST_PERIODS; ) {
    start = previous(start, kind);
    starts.push(start);
  }
  return starts;
}

/** So many periods, the one shown among them, make a sparkline. */
export const IN_SERIES = 13;

/** The start of the first period of a series that ends with this one. */
export function seriesStart({ start, kind }: Span, periods = IN_SERIES): number {
  let from = start;
  for (let i = 1; i < periods; i += 1) from = previous(from, kind);
  return from;
}

/** The units that a view may open with, the longest first, and how many periods make one worth looking at. */
const OPENING: readonly (readonly [Unit, number])[] = [
  ["quarter", 5],
  ["month", 4],
];

/**
 * The view's unit before anybody has chosen one: the longest of which the data has enough periods.
 *
 * @returns undefined where the data is of too short a time
 */
export function openingUnit(data: DataSpan): Unit | undefined {
  return OPENING.find(([unit, least]) => periodOf(unit, 0, data).shown.earlier + 1 >= least)?.[0];
}

/** The unit of a series over all data: the one that gives about a dozen periods. */
export function seriesUnit(data: DataSpan): Unit {
  const near = (unit: Unit) => Math.abs(Math.log((periodOf(unit, 0, data).shown.earlier + 1) / 12));
  const units: readonly Unit[] = ["week", "month", "quarter", "year"];
  return units.reduce((best, unit) => (near(unit) < near(best) ? unit : best));
}
