import type { Cell } from "./cell.ts";
import { DAY_MS } from "./date.ts";
import { type PeriodKind, type PeriodUnit, periodLabel, startOf } from "./period.ts";

/** One calendar period, by its start as a wall clock. */
export interface LabelledPeriod {
  readonly kind: PeriodKind;
  readonly start: number;
}

/** By unit what a label looks like, and some day of the period. */
const SHAPES: readonly (readonly [
  PeriodUnit,
  RegExp,
  (year: number, part: number, day: number) => number,
])[] = [
  ["day", /^(\d{4})-(\d\d)-(\d\d)$/, (year, month, day) => Date.UTC(year, month - 1, day)],
  ["week", /^(\d{4})-W(\d\d)$/, (year, week) => Date.UTC(year, 0, 4) + (week - 1) * 7 * DAY_MS],
  ["month", /^(\d{4})-(\d\d)$/, (year, month) => Date.UTC(year, month - 1, 1)],
  ["quarter", /^(\d{4})-Q(\d)$/, (year, quarter) => Date.UTC(year, (quarter - 1) * 3, 1)],
  ["year", /^(\d{4})$/, (year) => Date.UTC(year, 0, 1)],
];

/**
 * The period that a label of `periodLabel` names, in any case. That of a fiscal year does not say when it begins.
 *
 * @returns undefined for what is no label
 * @example periodLabelled("2017-q4") // => { "kind": { "unit": "quarter", "firstMonth": 1 }, "start": 1506816000000 }
 */
export function periodLabelled(cell: Cell): LabelledPeriod | undefined {
  const label = String(cell).trim().toUpperCase();
  for (const [unit, shape, dayIn] of SHAPES) {
    const [found, year = "", part = "", day = ""] = shape.exec(label) ?? [];
    if (found === undefined) continue;
    const kind = { unit, firstMonth: 1 };
    const start = startOf(dayIn(Number(year), Number(part), Number(day)), kind);
    // There is no 13th month and no week 53 of most years.
    return periodLabel(start, kind) === label ? { kind, start } : undefined;
  }
  return undefined;
}
