import { describe, expect, test } from "vitest";
import { isQuiet, type Quiet } from "../../src/alerts/quiet.ts";

const NEVER: Quiet = { hours: null, weekends: false, daysOff: false };
const NONE = { turkey: false, dates: [] };
const wall = (text: string) => Date.parse(`${text}:00Z`);

describe("mails wait", () => {
  test.each<readonly [string, Quiet, string, boolean]>([
    ["from 22 on", { ...NEVER, hours: { from: 22, to: 7 } }, "2026-11-02T22:00", true],
    ["past midnight", { ...NEVER, hours: { from: 22, to: 7 } }, "2026-11-03T06:59", true],
    ["until 7", { ...NEVER, hours: { from: 22, to: 7 } }, "2026-11-03T07:00", false],
    ["within a day", { ...NEVER, hours: { from: 12, to: 13 } }, "2026-11-03T12:30", true],
    ["not before it", { ...NEVER, hours: { from: 12, to: 13 } }, "2026-11-03T11:59", false],
    ["not after it", { ...NEVER, hours: { from: 12, to: 13 } }, "2026-11-03T13:00", false],
    [
      "at no hour where it ends as it begins",
      { ...NEVER, hours: { from: 9, to: 9 } },
      "2026-11-03T09:30",
      false,
    ],
    ["not on Fridays", { ...NEVER, weekends: true }, "2026-11-06T23:59", false],
    ["on Saturdays", { ...NEVER, weekends: true }, "2026-11-07T12:00", true],
    ["on Sundays", { ...NEVER, weekends: true }, "2026-11-08T23:59", true],
    ["not on Mondays", { ...NEVER, weekends: true }, "2026-11-09T00:00", false],
    ["at no time where none is asked for", NEVER, "2026-11-08T03:00", false],
  ])("%s", (_, quiet, at, expected) => {
    expect(isQuiet(quiet, NONE, wall(at))).toBe(expected);
  });

  test("on Turkey's national days, and on days of the file's own", () => {
    const quiet = { ...NEVER, daysOff: true };
    const off = { turkey: true, dates: ["2026-03-20"] };
    const days = [
      "2026-01-01",
      "2026-04-23",
      "2026-05-01",
      "2026-05-19",
      "2026-07-15",
      "2026-08-30",
      "2026-10-29",
    ];
    expect(days.filter((day) => !isQuiet(quiet, off, wall(`${day}T10:00`)))).toEqual([]);
    expect(isQuiet(quiet, off, wall("2026-03-20T10:00"))).toBe(true);
    expect(isQuiet(quiet, off, wall("2026-11-10T10:00"))).toBe(false);
    expect(isQuiet(NEVER, off, wall("2026-10-29T10:00"))).toBe(false);
    expect(isQuiet(quiet, NONE, wall("2026-10-29T10:00"))).toBe(false);
  });
});
