import type { Place } from "../table/column.ts";
import { DAY_MS, wallText } from "../table/date.ts";
import { InputError } from "../table/problem.ts";
import { reachOf } from "../table/reach.ts";
import type { Facts } from "./facts.ts";
import type { DateField } from "./field.ts";
import { left } from "./left-out.ts";
import type { Reasons } from "./sums/reasons.ts";

/**
 * Days from one wall clock to another. An end without a time is midnight: on its start's own day it is no
 * contradiction but 0 days.
 *
 * @param row of the end
 * @throws {InputError} `ends-before-start`
 */
export function daysBetween(from: number, to: number, row: number, start: Place, end: Place): number {
  if (to >= from) return (to - from) / DAY_MS;
  if (to === dayOf(from)) return 0;
  throw new InputError({
    kind: "ends-before-start",
    argument: end.argument,
    row: end.firstRow + row,
    found: wallText(to),
    starts: start.argument,
    start: wallText(from),
  });
}

/** Days of each row from one date to another; a row without either, or that ends before it starts, does not count. */
export function elapsed(
  facts: Facts,
  from: DateField,
  to: DateField,
  rows: Reasons,
): { readonly reasons: Reasons; readonly days: Float64Array } {
  const days = facts.elapsed(from, to);
  const [starts, ends] = [facts.dates(from), facts.dates(to)];
  const reasons = rows.blank(starts, left.noStart).blank(ends, left.noEnd);
  if (reachOf(days)[0] >= 0) return { reasons, days };
  const [start, end] = [facts.place(from), facts.place(to)];
  const told = days.slice();
  reasons.ask((row) => {
    told[row] = daysBetween(starts[row] ?? 0, ends[row] ?? 0, row, start, end);
    return left.used;
  });
  return { reasons, days: told };
}

/** The midnight at which the day of a wall clock began. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** The midnight at which the day of a wall clock ends: what is dated up to an as-of day lies before it. */
export function endOfDay(wall: number): number {
  return dayOf(wall) + DAY_MS;
}
