import { DAY_MS, SERIAL_ZERO_MS } from "./date.ts";

/**
 * The number that stands behind a day in a sheet. Written as a number, a day needs no zone and no locale to be right.
 *
 * @param day 2026-11-26
 * @example daySerial("2026-11-26") // => 46352
 */
export function daySerial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - SERIAL_ZERO_MS) / DAY_MS);
}

/**
 * @example serialDay(46352.75) // => "2026-11-26"
 */
export function serialDay(serial: number): string {
  const ms = SERIAL_ZERO_MS + Math.floor(serial) * DAY_MS;
  return Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : "";
}
