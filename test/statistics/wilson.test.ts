import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zOf } from "../../src/statistics/normal.ts";
import { wilson } from "../../src/statistics/wilson.ts";

describe("Wilson's interval", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3 (score).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%d of %d is %d to %d", (successes, trials, low, high) => {
    const interval = wilson(successes, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // R 4.2.2: prop.test(successes, trials, conf.level, correct = FALSE).
  test.each([
    [15, 148, 0.99, 0.053644869614, 0.183267350113],
    [3, 7, 0.9, 0.186443190364, 0.710522908986],
    [0, 20, 0.99, 0, 0.249105401099],
    [20, 20, 0.8, 0.924113020889, 1],
    [4238, 6711, 0.95, 0.619886914783, 0.642963669378],
    [1, 100000, 0.95, 1.76524773038e-6, 5.66470965904e-5],
  ])("%d of %d, sure to %d, is %d to %d", (successes, trials, confidence, low, high) => {
    const interval = wilson(successes, trials, zOf(confidence));
    expect(interval.low).toBeCloseTo(low, 11);
    expect(interval.high).toBeCloseTo(high, 11);
  });

  // Summed over all outcomes: the chance that the interval holds the true share.
  test.each([
    [20, 0.1, 0.9568],
    [50, 0.3, 0.9568],
    [100, 0.5, 0.9431],
    [200, 0.02, 0.9],
  ])("covers as it says: %d trials at %d", (trials, p, least) => {
    let chance = (1 - p) ** trials;
    let held = 0;
    for (let k = 0; k <= trials; k += 1) {
      if (k > 0) chance *= ((trials - k + 1) / k) * (p / (1 - p));
      const { low, high } = wilson(k, trials);
      if (low <= p && p <= high) held += chance;
    }
    expect(held).toBeGreaterThan(least - 0.005);
    expect(held).toBeLessThan(0.985);
  });

  test("holds the share, lies within 0 and 1, and narrows as trials grow", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (trials, some) => {
        const successes = some % (trials + 1);
        const { low, high } = wilson(successes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
        const four = wilson(successes * 4, trials * 4);
        expect(four.high - four.low).toBeLessThan(high - low);
      }),
    );
  });
});
