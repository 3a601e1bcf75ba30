import type { Reading } from "../src/metrics/facts.ts";
import { dateOrderOf } from "../src/table/date.ts";
import { decimalSignOf } from "../src/table/number.ts";
import { type Zone, zoneOf } from "../src/table/zone.ts";

/** A zone read off the runtime's own time zone data, which the code under test does not use. */
export function intlZone(timeZone: string): Zone {
  return zoneOf((instantMs) => intlOffset(timeZone, instantMs));
}

export function intlOffset(timeZone: string, instantMs: number): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instantMs);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(instantMs / 1000) * 1000;
}

/** A spreadsheet as formulas see it. */
export function readingIn(locale: string, timeZone = "Etc/UTC"): Reading {
  return {
    zone: intlZone(timeZone),
    dateOrder: () => dateOrderOf(locale),
    decimalSign: () => decimalSignOf(locale),
  };
}

/** A column as Google hands it over. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
