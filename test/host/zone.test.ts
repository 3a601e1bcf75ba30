import { describe, expect, test } from "vitest";
import { instantOfSerial, serialOfInstant, zoneOf } from "../../src/host/zone.ts";

const newYork = zoneOf("America/New_York");

describe("a wall-clock time in New York", () => {
  test.each([
    ["in winter is five hours behind UTC", "2026-01-15T09:30Z", "2026-01-15T14:30Z"],
    ["in summer is four hours behind UTC", "2026-07-15T09:30Z", "2026-07-15T13:30Z"],
    ["that comes twice is the first of the two", "2026-11-01T01:30Z", "2026-11-01T05:30Z"],
    ["that spring skips is an hour later", "2026-03-08T02:30Z", "2026-03-08T07:30Z"],
    ["just after the clocks go forward", "2026-03-08T03:00Z", "2026-03-08T07:00Z"],
  ])("%s", (_, wall, instant) => {
    expect(new Date(newYork.instantOf(Date.parse(wall))).toISOString()).toBe(new Date(instant).toISOString());
  });
});

test("a serial day number survives the way to an instant and back, in every zone and season", () => {
  for (const zone of ["Pacific/Auckland", "Europe/Istanbul", "Asia/Kolkata", "America/Los_Angeles"].map(
    zoneOf,
  )) {
    for (let serial = 45_000.25; serial < 45_800; serial += 1) {
      expect(serialOfInstant(zone, instantOfSerial(zone, serial))).toBeCloseTo(serial, 8);
    }
  }
});

test("a time of day alone lies in 1899, in local mean time", () => {
  expect(new Date(instantOfSerial(newYork, 0.5)).toISOString()).toBe("1899-12-30T17:00:00.000Z");
  expect(new Date(instantOfSerial(zoneOf("Europe/Istanbul"), 0.5)).toISOString()).toBe(
    "1899-12-30T10:03:04.000Z",
  );
});

test("a name that is no zone is refused", () => {
  expect(() => zoneOf("Mars/Olympus")).toThrow(RangeError);
});
