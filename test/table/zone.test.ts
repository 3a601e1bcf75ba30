import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zoneOf } from "../../src/table/zone.ts";
import { intlOffset } from "../reading.ts";

const ZONES = [
  "Europe/Istanbul",
  "America/New_York",
  "Etc/UTC",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "Australia/Lord_Howe",
];

describe("a zone made of few look-ups", () => {
  test.each(ZONES)("%s agrees with the runtime's time zone data at any instant of 1990 to 2040", (name) => {
    const zone = zoneOf((ms) => intlOffset(name, ms));
    const instant = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });
    fc.assert(
      fc.property(instant, (seconds) => {
        expect(zone.offsetMs(seconds * 1000)).toBe(intlOffset(name, seconds * 1000));
      }),
      { numRuns: 300 },
    );
  });

  test("the very minute of a change is the new offset's", () => {
    const zone = zoneOf((ms) => intlOffset("America/New_York", ms));
    const change = Date.UTC(2026, 2, 8, 7, 0); // 2:00 EST becomes 3:00 EDT
    expect(zone.offsetMs(change - 1)).toBe(-5 * 3_600_000);
    expect(zone.offsetMs(change)).toBe(-4 * 3_600_000);
  });

  test("that has one offset has it at any time, before 1900 too", () => {
    const zone = zoneOf(() => 7_200_000);
    for (let month = 0; month < 12 * 150; month += 1)
      expect(zone.offsetMs(Date.UTC(1880, month))).toBe(7_200_000);
  });

  test.each(ZONES)(
    "%s has for many instants the wall clocks that it has for each, and for none none",
    (name) => {
      const zone = zoneOf((ms) => intlOffset(name, ms));
      const years = [1600, 1880, 1970, 2026, 2026, 2200, 9999];
      const instants = Float64Array.from([
        ...years.flatMap((year) => [0, 3, 6, 9].map((month) => Date.UTC(year, month, 15, 12))),
        Number.NaN,
      ]);
      const walls = zone.wallClocks(instants);
      const each = Array.from(instants.slice(0, -1), (instant) => instant + zone.offsetMs(instant));
      expect([...walls]).toEqual([...each, Number.NaN]);
      expect([...zone.wallClocks(instants)]).toEqual([...walls]);
      expect(instants[0]).toBe(Date.UTC(1600, 0, 15, 12));
    },
  );

  test("100,000 instants at once cost fewer than 60 look-ups", () => {
    let asked = 0;
    const zone = zoneOf((ms) => {
      asked += 1;
      return intlOffset("America/New_York", ms);
    });
    const start = Date.UTC(2026, 0, 1);
    zone.wallClocks(Float64Array.from({ length: 100_000 }, (_, i) => start + i * 300_000));
    expect(asked).toBeLessThan(60);
  });

  test("100,000 instants of one year cost fewer than 60 look-ups", () => {
    let asked = 0;
    const zone = zoneOf((ms) => {
      asked += 1;
      return intlOffset("America/New_York", ms);
    });
    const start = Date.UTC(2026, 0, 1);
    for (let i = 0; i < 100_000; i += 1) zone.offsetMs(start + i * 300_000);
    expect(asked).toBeLessThan(60);
  });
});
