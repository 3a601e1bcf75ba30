import { DAY_MS } from "../table/date.ts";

/** A wall clock's day, counted from 1970. */
export function dayNumber(wall: number): number {
  return Math.floor(wall / DAY_MS);
}

/**
 * The moment until which everything counts: a day given without a time counts whole, a time to the minute.
 *
 * @param given as the option `as_of` has it
 * @param latest the latest time in the data, which stands for one that is not given
 * @returns a wall clock; -Infinity where neither is there
 */
export function asOfMoment(given: number | undefined, latest: number | undefined): number {
  if (given === undefined) return latest ?? Number.NEGATIVE_INFINITY;
  return given % DAY_MS === 0 ? given + DAY_MS - 1 : given;
}
