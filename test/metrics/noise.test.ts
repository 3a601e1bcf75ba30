import { describe, expect, test } from "vitest";
import { metricOf } from "../../src/metrics/catalogue.ts";
import type { Figure } from "../../src/metrics/figure.ts";
import { withinNoise } from "../../src/metrics/noise.ts";
import { samplingOfMean } from "../../src/metrics/sampling.ts";

const share = (numerator: number, denominator: number): Figure => ({
  kind: "value",
  value: numerator / denominator,
  numerator,
  denominator,
  sampling: { kind: "share", successes: numerator, trials: denominator },
  rows: denominator,
  left: [],
});
const mean = (values: readonly number[]): Figure => {
  const value = values.reduce((sum, x) => sum + x, 0) / values.length;
  return {
    kind: "value",
    value,
    rows: values.length,
    sampling: samplingOfMean(
      values.length,
      values.reduce((sum, x) => sum + (x - value) ** 2, 0),
    ),
    left: [],
  };
};
const curve = (value: number, error: number): Figure => ({
  kind: "value",
  value,
  rows: 50,
  sampling: { kind: "curve", error },
  left: [],
});
const count = (rows: number): Figure => ({ kind: "value", value: rows, rows, left: [] });
const none: Figure = { kind: "none", problem: { kind: "no-rows", argument: "outcomes" }, left: [] };

const winRate = metricOf("win-rate");
const won = metricOf("deals-won");

describe("whether a change is within the noise", () => {
  // Newcombe 1998, table II: 56/70 − 48/80 is 0.0524 to 0.3339, 5/56 − 0/29 is −0.0381 to 0.1926.
  test("shares: where the published interval of the difference holds 0", () => {
    expect(withinNoise(winRate, share(56, 70), share(48, 80))).toBe(false);
    expect(withinNoise(winRate, share(48, 80), share(56, 70))).toBe(false);
    expect(withinNoise(winRate, share(5, 56), share(0, 29))).toBe(true);
    expect(withinNoise(winRate, share(1, 1), share(0, 1))).toBe(true);
  });

  // 1.96·√200 = 27.7; 1.96·√4 = 3.92.
  test("counts: up to 1.96·√(a + b)", () => {
    expect(withinNoise(won, count(113), count(87))).toBe(true);
    expect(withinNoise(won, count(114), count(86))).toBe(false);
    expect(withinNoise(won, count(0), count(3))).toBe(true);
    expect(withinNoise(won, count(4), count(0))).toBe(false);
    expect(withinNoise(won, count(0), count(0))).toBe(true);
  });

  // R 4.2.2: t.test of these is p = 0.0026; with 1.2 taken off the second p = 0.079.
  test("means: by Welch's test, with ten rows or more", () => {
    const days = [10, 12, 9, 14, 11, 13, 10, 12, 15, 9, 11, 12];
    const longer = [13, 15, 12, 16, 14, 15, 13, 12, 17, 14];
    const cycle = metricOf("cycle-time");
    expect(withinNoise(cycle, mean(days), mean(longer))).toBe(false);
    expect(withinNoise(cycle, mean(days), mean(longer.map((x) => x - 1.2)))).toBe(true);
    expect(withinNoise(cycle, mean(days), mean(longer.slice(1)))).toBeUndefined();
    expect(withinNoise(cycle, mean(days.map(() => 5)), mean(days.map(() => 5)))).toBeUndefined();
  });

  // The standard error of the difference is 0.05: 1.96 of it is 0.098.
  test("shares by a curve: by their standard errors", () => {
    const young = metricOf("conversion-rate-km");
    expect(withinNoise(young, curve(0.4, 0.03), curve(0.303, 0.04))).toBe(true);
    expect(withinNoise(young, curve(0.4, 0.03), curve(0.301, 0.04))).toBe(false);
    expect(withinNoise(young, curve(0, 0), curve(0, 0))).toBe(true);
  });

  // The variances are 0.09 and 0.16: 0.25² ÷ (0.09² ÷ 9 + 0.16² ÷ 9) = 16.69 degrees of freedom. Between those of 16
  // and 17 in tables t is 2.1128, half of which is 1.0564.
  test("means: with the degrees of freedom of Welch", () => {
    const of = (value: number, error: number): Figure => ({
      kind: "value",
      value,
      rows: 10,
      sampling: { kind: "mean", error, rows: 10, within: false },
      left: [],
    });
    const cycle = metricOf("cycle-time");
    expect(withinNoise(cycle, of(5, 0.3), of(6.0555, 0.4))).toBe(true);
    expect(withinNoise(cycle, of(5, 0.3), of(6.0575, 0.4))).toBe(false);
  });

  const kinds = [share(3, 10), mean([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), curve(0.4, 0.03), count(5)];
  const unlike = kinds.flatMap((a) => kinds.filter((b) => b !== a).map((b) => [a, b] as const));
  test.each(unlike)("says nothing of two kinds of figures: %j and %j", (a, b) => {
    expect(withinNoise(winRate, a, b)).toBeUndefined();
  });

  test("says nothing of sums of money, medians, numbers that are not of rows, and missing figures", () => {
    const sum: Figure = { kind: "value", value: 5000, rows: 5, left: [] };
    const units: Figure = { kind: "value", value: 50, rows: 5, left: [] };
    expect(withinNoise(metricOf("sales-volume"), sum, sum)).toBeUndefined();
    expect(withinNoise(metricOf("cycle-time"), sum, sum)).toBeUndefined();
    expect(withinNoise(metricOf("sales-volume"), count(5), count(6))).toBeUndefined();
    expect(withinNoise(metricOf("customer-count"), count(5), count(6))).toBeUndefined();
    expect(withinNoise(metricOf("lead-count"), units, count(5))).toBeUndefined();
    expect(withinNoise(winRate, none, share(1, 2))).toBeUndefined();
    expect(withinNoise(won, count(1), none)).toBeUndefined();
    expect(withinNoise(won, none, count(1))).toBeUndefined();
  });

  test.each([
    [50, 0.3],
    [200, 0.6],
    [30, 0.1],
  ])("of unchanged shares, %d trials at %d, at most one change in twenty is called one", (n, p) => {
    const chance = binomial(n, p);
    let alarms = 0;
    for (const [a, ofA] of chance.entries()) {
      for (const [b, ofB] of chance.entries()) {
        if (withinNoise(winRate, share(a, n), share(b, n)) === false) alarms += ofA * ofB;
      }
    }
    expect(alarms).toBeLessThan(0.055);
    expect(alarms).toBeGreaterThan(0.01);
  });

  test.each([4, 20, 100])(
    "of unchanged counts about %d, about one change in twenty is called one",
    (mean) => {
      const chance = poisson(mean);
      let alarms = 0;
      for (const [a, ofA] of chance.entries()) {
        for (const [b, ofB] of chance.entries()) {
          if (withinNoise(won, count(a), count(b)) === false) alarms += ofA * ofB;
        }
      }
      expect(alarms).toBeLessThan(0.055);
      expect(alarms).toBeGreaterThan(0.03);
    },
  );
});

/** The chance of each number of successes. */
function binomial(trials: number, p: number): readonly number[] {
  let chance = (1 - p) ** trials;
  return Array.from({ length: trials + 1 }, (_, k) => {
    if (k > 0) chance *= ((trials - k + 1) / k) * (p / (1 - p));
    return chance;
  });
}

function poisson(mean: number): readonly number[] {
  let chance = Math.exp(-mean);
  return Array.from({ length: Math.ceil(mean + 8 * Math.sqrt(mean) + 8) }, (_, k) => {
    if (k > 0) chance *= mean / k;
    return chance;
  });
}
