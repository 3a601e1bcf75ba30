import { describe, expect, test } from "vitest";
import { statisticOf } from "../../src/metrics/statistic.ts";

describe("quantiles between numbers that lie further apart than the largest number", () => {
  test.each([
    ["min", -1.6e308],
    ["median", 0],
    ["p75", 0.8e308],
    ["p90", 1.28e308],
    ["max", 1.6e308],
  ] as const)("%s is %d", (of, expected) => {
    expect(statisticOf([-1.6e308, 1.6e308], of) / 1e308).toBeCloseTo(expected / 1e308, 12);
  });
});
