import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { niceAxis } from "../../../src/sidebar/charts/axis.ts";

describe("an axis", () => {
  test.each([
    ["bars begin at 0", [3, 87], true, [0, 50, 100]],
    ["bars below 0 end there", [-3, -87], true, [-100, -50, 0]],
    ["a line that hardly moves is seen to move", [0.48, 0.52], false, [0.48, 0.5, 0.52]],
    ["a line that moves much is drawn with the 0", [0.1, 0.55], false, [0, 0.2, 0.4, 0.6]],
    ["gains and losses", [-4, 7], false, [-5, 0, 5, 10]],
    ["one value is drawn with the 0", [42], false, [0, 20, 40, 60]],
    ["values that are all but one", [42, 42.001], false, [0, 20, 40, 60]],
    ["nothing but 0", [0, 0], true, [0, 0.5, 1]],
    ["no value at all", [], false, [0, 0.5, 1]],
    ["tenths are tenths", [0.1, 0.3], true, [0, 0.1, 0.2, 0.3]],
    ["large amounts", [1_250_000, 3_900_000], true, [0, 2e6, 4e6]],
  ] as const)("%s", (_, values, fromZero, ticks) => {
    expect(niceAxis(values, fromZero)).toEqual({
      low: ticks[0],
      high: ticks[ticks.length - 1],
      ticks: [...ticks],
    });
  });

  const figures = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter(isDrawn), {
    minLength: 1,
  });

  test("holds every value, in two to five even steps", () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (values, fromZero) => {
        const { low, high, ticks } = niceAxis(values, fromZero);
        const slack = (high - low) * 1e-6;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(low - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(high + slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        if (fromZero) expect(ticks).toContain(0);
      }),
    );
  });
});

/** A figure that is not 0 and yet no more than nothing is not what people draw. */
function isDrawn(value: number): boolean {
  return value === 0 || Math.abs(value) > 1e-9;
}
