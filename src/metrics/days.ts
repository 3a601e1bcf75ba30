import type { Place } from "../table/column.ts";
import { DAY_MS, wallText } from "../table/date.ts";
import { InputError } from "../table/problem.ts";

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

/** The midnight at which the day of a wall clock began. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** The midnight at which the day of a wall clock ends: what is dated up to an as-of day lies before it. */
export function endOfDay(wall: number): number {
  return dayOf(wall) + DAY_MS;
}
