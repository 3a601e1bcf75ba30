import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adviceFor, firstTarget } from "../../src/goals/advice.ts";
import type { PastFigure } from "../../src/goals/record.ts";

function figures(values: readonly (number | null)[]): readonly PastFigure[] {
  return values.map((value, i) => ({ label: `2026-${i + 1}`, value, share: null }));
}

function shares(counts: readonly (readonly [successes: number, trials: number])[]): readonly PastFigure[] {
  return counts.map(([successes, trials], i) => ({
    label: `2026-${i + 1}`,
    value: successes / trials,
    share: { successes, trials },
  }));
}

describe("a target of 100 that should be reached or passed", () => {
  test.each<[string, (number | null)[], "missed" | "beaten" | null, number | null]>([
    ["missed three times in a row", [80, 80, 80], "missed", 80],
    ["missed twice", [120, 80, 80], null, null],
    ["missed, met, missed, missed", [80, 100, 80, 80], null, null],
    ["missed by less than a twentieth", [96, 96, 96], null, null],
    ["missed by a twentieth", [95, 95, 95], "missed", 95],
    ["one of the three missed by little", [80, 97, 80], null, null],
    ["just met", [100, 100, 100, 100], null, null],
    ["beaten three times", [130, 130, 130], "beaten", 130],
    ["beaten by little", [104, 104, 104], null, null],
    ["beaten, then met", [130, 130, 130, 100], null, null],
    ["a period without a figure between", [80, null, 80, 80], null, null],
    ["a period without a figure before", [null, 80, 80, 80], "missed", 80],
    ["no periods", [], null, null],
    // Every pair of periods falls by 10 a period; middle 65, next 65 - 3.5 × 10 = 30, of what was reached 40;
    // half way 52.5, which is 53.
    ["falling steadily", [90, 80, 70, 60, 50, 40], "missed", 53],
    // The middle, 121, would ask for more than the goal that was missed: the best of the three missed ones it is.
    ["missed after a better time", [150, 150, 150, 90, 92, 91], "missed", 92],
    // Only the last six count: the early 500 does not pull the suggestion up.
    ["a long history", [500, 500, 80, 82, 81, 79, 80, 80], "missed", 80],
  ])("%s", (_, values, kind, suggested) => {
    const advice = adviceFor(100, "higher", figures(values));
    expect(advice?.kind ?? null).toBe(kind);
    expect(advice?.suggested ?? null).toBe(suggested);
  });

  test("the evidence is the periods in a row, oldest first, six at most", () => {
    expect(adviceFor(100, "higher", figures([120, 70, 80, 75]))?.periods).toEqual([
      { label: "2026-2", value: 70 },
      { label: "2026-3", value: 80 },
      { label: "2026-4", value: 75 },
    ]);
    expect(adviceFor(100, "higher", figures(Array(9).fill(70)))?.periods).toHaveLength(6);
  });
});

describe("a target of 45 days that should not be passed", () => {
  test.each<[string, number[], "missed" | "beaten" | null, number | null]>([
    // Pairs change by -2, 4 and 1 a period, the middle one 1: next 60 + 2 × 1 = 62, half way from 60 is 61.
    ["longer three times", [60, 58, 62], "missed", 61],
    // 2, -1 and 0.5: next 31 + 2 × 0.5 = 32, half way 31.5, which is 32.
    ["shorter three times", [30, 32, 31], "beaten", 32],
    ["about the target", [46, 44, 46], null, null],
  ])("%s", (_, values, kind, suggested) => {
    const advice = adviceFor(45, "lower", figures(values));
    expect(advice?.kind ?? null).toBe(kind);
    expect(advice?.suggested ?? null).toBe(suggested);
  });
});

describe("a win rate of 65 %, counted", () => {
  test("three quarters at 60 % of 20 deals each are what chance may bring", () => {
    // Wilson's interval of 36 of 60: 0.4737 to 0.7143 (Newcombe's formula by hand), which contains 0.65.
    expect(
      adviceFor(
        0.65,
        "higher",
        shares([
          [12, 20],
          [12, 20],
          [12, 20],
        ]),
      ),
    ).toBeNull();
  });

  test("three at 60 % of 300 are not, though none of them alone would say so", () => {
    // Of 180 of 300: 0.5436 to 0.6538, with 0.65; of all 540 of 900: 0.5676 to 0.6315, without.
    const advice = adviceFor(
      0.65,
      "higher",
      shares([
        [180, 300],
        [180, 300],
        [180, 300],
      ]),
    );
    expect(advice?.kind).toBe("missed");
    expect(advice?.suggested).toBe(0.6);
  });

  test("one of them at the target ends the row", () => {
    expect(
      adviceFor(
        0.65,
        "higher",
        shares([
          [180, 300],
          [195, 300],
          [180, 300],
        ]),
      ),
    ).toBeNull();
  });
});

test("a suggestion has as many digits as people name, and more only where fewer leave what was reached", () => {
  const suggested = (values: number[], target: number) =>
    adviceFor(target, "higher", figures(values))?.suggested;
  expect(suggested([834_321.5, 834_321.5, 834_321.5], 2_000_000)).toBe(834_321.5);
  expect(suggested([812_000.4, 850_000.2, 834_321.5], 2_000_000)).toBe(840_000);
  expect(suggested([0.412, 0.431, 0.425], 0.6)).toBe(0.43);
  // Deals are whole: half way from 7 to 8.
  expect(suggested([6, 8, 7], 12)).toBe(8);
  expect(suggested([7, 8, 7, 8], 12)).toBe(8);
});

describe("a target where there is no goal yet", () => {
  test("is derived alike: the middle of the last six, half way to where they lead", () => {
    // All pairs rise by 10 a period: middle 125, next 125 + 3.5 × 10 = 160, of what was reached 150.
    expect(firstTarget(figures([10, 100, 110, 120, 130, 140, 150]))).toBe(140);
    expect(firstTarget(figures([0.412, null, 0.431, 0.425]))).toBe(0.43);
  });

  test("takes three periods with a figure", () => {
    expect(firstTarget(figures([10, null, 20]))).toBeNull();
    expect(firstTarget([])).toBeNull();
  });
});

describe("whatever the history", () => {
  const better = fc.constantFrom("higher" as const, "lower" as const);
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -100, max: 1_000 }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  );
  const history = fc.array(value, { maxLength: 12 });
  const target = fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.double({ min: 0, max: 1e9, noNaN: true }));

  test("the suggestion lies within what was reached, on the other side of the target than where it was missed", () => {
    fc.assert(
      fc.property(history, target, better, (values, goal, way) => {
        const advice = adviceFor(goal, way, figures(values));
        if (advice === null) return;
        const reached = values.slice(-6).flatMap((one) => one ?? []);
        expect(advice.suggested).toBeGreaterThanOrEqual(Math.min(...reached));
        expect(advice.suggested).toBeLessThanOrEqual(Math.max(...reached));
        const easier = (advice.kind === "missed") === (way === "higher");
        expect(Math.sign(advice.suggested - goal)).toBe(easier ? -1 : 1);
      }),
      { numRuns: 500 },
    );
  });

  test("nothing is advised when the last period met the target without clearly beating it", () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 0.049, noNaN: true }),
        better,
        (values, goal, over, way) => {
          const last = way === "higher" ? goal * (1 + over) : goal * (1 - over);
          expect(adviceFor(goal, way, figures([...values, last]))).toBeNull();
        },
      ),
    );
  });

  test("where neither way is better there is none", () => {
    fc.assert(
      fc.property(history, target, (values, goal) => {
        expect(adviceFor(goal, "neither", figures(values))).toBeNull();
      }),
    );
  });
});
