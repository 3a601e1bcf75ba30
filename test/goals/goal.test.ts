import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goalStatus, progressOf } from "../../src/goals/goal.ts";
import { recordOf } from "../../src/goals/record.ts";

describe("a status by the goal's own thresholds", () => {
  test.each([
    // On track to 5 % short, at risk to 20 % short.
    [100, "on-track"],
    [95, "on-track"],
    [94.99, "at-risk"],
    [80, "at-risk"],
    [79.99, "off-track"],
  ] as const)("%s of 100 is %s", (value, status) => {
    expect(goalStatus(value, 100, "higher", 0.2, 0.05)).toBe(status);
  });

  test.each([
    [45, "on-track"],
    [47.25, "on-track"],
    [47.3, "at-risk"],
    [54, "at-risk"],
    [54.1, "off-track"],
  ] as const)("%s days where 45 or fewer are due: %s", (value, status) => {
    expect(goalStatus(value, 45, "lower", 0.2, 0.05)).toBe(status);
  });

  test("where neither way is better only the distance counts", () => {
    expect([81, 119, 79, 121].map((value) => goalStatus(value, 100, "neither", 0.2, 0.05))).toEqual([
      "on-track",
      "on-track",
      "off-track",
      "off-track",
    ]);
  });

  test("thresholds of 0 and a tenth are those of a goal that says none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 200 }),
        fc.integer({ min: -50, max: 200 }),
        fc.constantFrom("higher" as const, "lower" as const, "neither" as const),
        (value, target, better) => {
          expect(goalStatus(value, target, better, 0.1, 0)).toBe(goalStatus(value, target, better));
        },
      ),
    );
  });
});

describe("progress", () => {
  test.each([
    [90, 120, "higher", 0.75],
    [150, 120, "higher", 1.25],
    [60, 45, "lower", 0.75],
    [30, 45, "lower", 1.5],
    [-10, 100, "higher", -0.1],
    [0, 45, "lower", null],
    [5, 0, "higher", null],
    [5, 100, "neither", null],
    [undefined, 100, "higher", null],
  ] as const)("%s of %s where %s is better is %s", (value, target, better, progress) => {
    expect(progressOf(value, target, better)).toBe(progress);
  });
});

describe("a goal's record", () => {
  const goal = { target: 100, offTrackFrom: 0.1 };
  const figures = [
    { label: "2026-01", value: 100, share: null },
    { label: "2026-02", value: 99.9, share: null },
    { label: "2026-03", value: null, share: null },
    { label: "2026-04", value: 140, share: null },
  ];

  test("says of each period whether it met the target as it is today", () => {
    expect(recordOf(goal, "higher", figures)).toEqual([
      { label: "2026-01", value: 100, target: 100, met: true },
      { label: "2026-02", value: 99.9, target: 100, met: false },
      { label: "2026-03", value: null, target: 100, met: null },
      { label: "2026-04", value: 140, target: 100, met: true },
    ]);
  });

  test("where less is better, and where neither is", () => {
    expect(recordOf(goal, "lower", figures).map(({ met }) => met)).toEqual([true, true, null, false]);
    expect(recordOf(goal, "neither", figures).map(({ met }) => met)).toEqual([true, true, null, false]);
  });
});
