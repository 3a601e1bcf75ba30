import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paceOf } from "../../src/goals/pace.ts";

const DAY = 86_400_000;
const JUNE = Date.UTC(2026, 5, 1);
const JULY = Date.UTC(2026, 6, 1);

/** June 2026 has 30 days. */
function inJune(days: number) {
  return { start: JUNE, end: JULY, until: JUNE + days * DAY };
}

describe("where a figure that adds up should be by now", () => {
  test.each([
    ["on the 12th of 30 days two fifths are due", 60, 200, 12, 80, 150],
    ["a finished month is due whole and has come to what it is", 90, 100, 30, 100, 90],
    ["on the third day a tenth has passed: the month can be projected", 10, 100, 3, 10, 100],
    ["on the second day it cannot", 10, 100, 2, 100 / 15, null],
    ["nothing sold projects to nothing", 0, 100, 15, 50, 0],
    ["credits may bring it below", -6, 100, 15, 50, -12],
  ])("%s", (_, value, target, days, expected, projected) => {
    const pace = paceOf(value, target, inJune(days));
    expect(pace.expected).toBeCloseTo(expected, 10);
    expect(pace.projected).toBe(projected);
    expect(pace.elapsed).toBe(days / 30);
  });

  test("without a figure there is no projection, and still a pace", () => {
    expect(paceOf(undefined, 300, inJune(10))).toEqual({ expected: 100, projected: null, elapsed: 10 / 30 });
  });

  test("data that reaches beyond the period or begins after it keep the share between 0 and 1", () => {
    expect(paceOf(5, 100, inJune(40)).elapsed).toBe(1);
    expect(paceOf(5, 100, inJune(-1))).toEqual({ expected: 0, projected: null, elapsed: 0 });
  });

  test("who is exactly at pace is projected to the target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 1e9 }), (days, target) => {
        const { expected } = paceOf(0, target, inJune(days));
        expect((paceOf(expected, target, inJune(days)).projected ?? 0) / target).toBeCloseTo(1, 9);
      }),
    );
  });
});
