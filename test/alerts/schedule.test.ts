import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDue, nextDue, type Schedule, slotOf, wallOf } from "../../src/alerts/schedule.ts";
import { utc } from "../../src/table/zone.ts";
import { intlZone } from "../reading.ts";

const HOUR_MS = 3_600_000;
const berlin = intlZone("Europe/Berlin");
const wall = (text: string) => Date.parse(`${text}:00Z`);
const text = (wallMs: number) => new Date(wallMs).toISOString().slice(0, 16);
const daily = (hour: number): Schedule => ({ kind: "weekly", hour, weekdays: [1, 2, 3, 4, 5, 6, 7] });

describe("the next due moment", () => {
  test.each<readonly [string, Schedule, string, string]>([
    ["of an hourly check is an hour on", { kind: "hourly" }, "2026-11-02T09:17", "2026-11-02T10:17"],
    [
      "at 9 on weekdays, on a Friday afternoon, is Monday",
      { kind: "weekly", hour: 9, weekdays: [1, 2, 3, 4, 5] },
      "2026-11-06T15:00",
      "2026-11-09T09:00",
    ],
    [
      "at 9 on weekdays, on a Friday morning, is today",
      { kind: "weekly", hour: 9, weekdays: [1, 2, 3, 4, 5] },
      "2026-11-06T08:59",
      "2026-11-06T09:00",
    ],
    [
      "on Mondays at 9, at that very moment, is a week on",
      { kind: "weekly", hour: 9, weekdays: [1] },
      "2026-11-09T09:00",
      "2026-11-16T09:00",
    ],
    [
      "on the 31st is a shorter month's last day",
      { kind: "monthly", hour: 8, day: 31 },
      "2026-10-31T08:00",
      "2026-11-30T08:00",
    ],
    [
      "on the 29th in February of no leap year is the 28th",
      { kind: "monthly", hour: 8, day: 29 },
      "2027-02-01T00:00",
      "2027-02-28T08:00",
    ],
    [
      "on the 1st, in December, is next year",
      { kind: "monthly", hour: 8, day: 1 },
      "2026-12-01T08:30",
      "2027-01-01T08:00",
    ],
  ])("%s", (_, schedule, from, expected) => {
    expect(text(nextDue(schedule, wall(from)))).toBe(expected);
  });
});

/** The runs at which a check was made, each as the spreadsheet's wall clock. */
function made(schedule: Schedule, from: number, runs: readonly number[], zone = utc): readonly string[] {
  let checked = from;
  return runs.flatMap((nowMs) => {
    if (!isDue(schedule, checked, { nowMs, zone })) return [];
    checked = nowMs;
    return [text(wallOf(nowMs, zone))];
  });
}

const hourly = (from: number, hours: number) =>
  Array.from({ length: hours }, (_, hour) => from + hour * HOUR_MS);

describe("a check", () => {
  const monday = wall("2026-11-02T00:17");

  test("at 9 is made by the first run from 9 on, once a day", () => {
    expect(made(daily(9), monday, hourly(monday, 48))).toEqual(["2026-11-02T09:17", "2026-11-03T09:17"]);
  });

  test("whose run was skipped is made up for by the next, once", () => {
    const runs = hourly(monday, 72).filter((_, hour) => hour < 9 || hour > 30);
    expect(made(daily(9), monday, runs)).toEqual([
      "2026-11-03T07:17",
      "2026-11-03T09:17",
      "2026-11-04T09:17",
    ]);
  });

  test("of a run doubled is made once, hourly or not", () => {
    const runs = hourly(monday, 24).flatMap((at) => [at, at, at + 60_000, at + 19 * 60_000]);
    expect(made({ kind: "hourly" }, monday - HOUR_MS, runs).length).toBe(24);
    expect(made(daily(9), monday, runs)).toEqual(["2026-11-02T09:17"]);
  });

  test("is another from 20 minutes after the one before", () => {
    const due = (ms: number) => isDue({ kind: "hourly" }, monday, { nowMs: monday + ms, zone: utc });
    expect([due(20 * 60_000 - 1), due(20 * 60_000)]).toEqual([false, true]);
  });

  test("is not made by a clock that goes back", () => {
    expect(isDue({ kind: "hourly" }, monday, { nowMs: monday - HOUR_MS, zone: utc })).toBe(false);
  });

  // Berlin's clocks went from 2:00 to 3:00 on 2026-03-29, and from 3:00 to 2:00 on 2026-10-25, both at 01:00 UTC.
  test("at an hour that is skipped in spring is made by the run after it", () => {
    const from = wall("2026-03-28T00:30");
    expect(made(daily(2), from, hourly(from, 60), berlin)).toEqual([
      "2026-03-28T02:30",
      "2026-03-29T03:30",
      "2026-03-30T02:30",
    ]);
  });

  test("at an hour that comes twice in autumn is made once", () => {
    const from = wall("2026-10-24T10:30");
    expect(made(daily(2), from, hourly(from, 48), berlin)).toEqual(["2026-10-25T02:30", "2026-10-26T02:30"]);
  });
});

describe("the moment that a check counts for", () => {
  test("is the latest due one, and its own where checks are hourly", () => {
    const mondays: Schedule = { kind: "weekly", hour: 9, weekdays: [1] };
    const slots = ["2026-11-09T08:59", "2026-11-09T09:00", "2026-11-11T07:30"].map((at) =>
      text(slotOf(mondays, wall(at))),
    );
    expect(slots).toEqual(["2026-11-02T09:00", "2026-11-09T09:00", "2026-11-09T09:00"]);
    expect(text(slotOf({ kind: "hourly" }, wall("2026-11-11T07:30")))).toBe("2026-11-11T07:30");
  });

  test("of a week without a weekday is refused", () => {
    const never: Schedule = { kind: "weekly", hour: 9, weekdays: [] };
    expect(() => slotOf(never, wall("2026-11-09T08:59"))).toThrow("A weekly schedule has a weekday.");
  });
});

describe("laws", () => {
  const schedule: fc.Arbitrary<Schedule> = fc.oneof(
    fc.record({
      kind: fc.constant("weekly" as const),
      hour: fc.nat(23),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant("monthly" as const),
      hour: fc.nat(23),
      day: fc.integer({ min: 1, max: 31 }),
    }),
  );
  const moment = fc.integer({ min: wall("1971-01-01T00:00"), max: wall("2060-01-01T00:00") });

  test("a moment counts for the latest due one, and the next comes after it", () => {
    fc.assert(
      fc.property(schedule, moment, (any, at) => {
        const slot = slotOf(any, at);
        expect(slot).toBeLessThanOrEqual(at);
        expect(nextDue(any, slot)).toBeGreaterThan(at);
        expect(slotOf(any, nextDue(any, at))).toBe(nextDue(any, at));
      }),
    );
  });

  test("a year of hourly runs makes each check once", () => {
    fc.assert(
      fc.property(
        schedule,
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(utc, berlin),
        (any, minute, zone) => {
          const from = wall("2026-01-01T00:00") + minute * 60_000;
          const runs = hourly(from, 365 * 24);
          let due = 0;
          let next = nextDue(any, wallOf(from, zone));
          while (next <= wallOf(runs.at(-1) ?? from, zone)) {
            due += 1;
            next = nextDue(any, next);
          }
          expect(made(any, from, runs, zone).length).toBe(due);
        },
      ),
      { numRuns: 30 },
    );
  });
});
