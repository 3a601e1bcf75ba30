import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { next, periodLabel, startOf } from "../../src/table/period.ts";
import { periodLabelled } from "../../src/table/period-label.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("a period by its label", () => {
  test.each([
    ["2017-12", "month", "2017-12-01"],
    ["2017-Q4", "quarter", "2017-10-01"],
    [" 2017-q4 ", "quarter", "2017-10-01"],
    ["2017", "year", "2017-01-01"],
    ["2017-W01", "week", "2017-01-02"],
    // ISO 8601: 2026 has a 53rd week, whose Thursday is 31 December.
    ["2026-W53", "week", "2026-12-28"],
    ["2024-02-29", "day", "2024-02-29"],
  ])("%s is the %s that begins on %s", (label, unit, start) => {
    expect(periodLabelled(label)).toEqual({ kind: { unit, firstMonth: 1 }, start: day(start) });
  });

  test("a year may be a number", () => {
    expect(periodLabelled(2017)).toEqual(periodLabelled("2017"));
  });

  test.each([
    "",
    "month",
    "2017-13",
    "2017-00",
    "2017-Q5",
    "2017-W53",
    "2023-02-29",
    "17-12",
    "FY2018",
    "2017-1",
  ])("%s is none", (text) => {
    expect(periodLabelled(text)).toBeUndefined();
  });

  test("is the one whose label it is", () => {
    const unit = fc.constantFrom(
      "day" as const,
      "week" as const,
      "month" as const,
      "quarter" as const,
      "year" as const,
    );
    fc.assert(
      fc.property(fc.integer({ min: day("1950-01-01"), max: day("2099-12-31") }), unit, (wall, of) => {
        const kind = { unit: of, firstMonth: 1 };
        const start = startOf(wall, kind);
        expect(periodLabelled(periodLabel(start, kind))).toEqual({ kind, start });
        expect(next(start, kind)).toBeGreaterThan(wall);
      }),
    );
  });
});
