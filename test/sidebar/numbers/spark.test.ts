import fc from "fast-check";
import { expect, test } from "vitest";
import { sparkRuns } from "../../../src/sidebar/numbers/spark.ts";

const points = (...values: readonly (number | null)[]) => values.map((value) => ({ label: "", value }));

test("the lowest lies at the foot and the highest at the head", () => {
  expect(sparkRuns(points(10, 30, 20), 80, 20)).toEqual([
    [
      { x: 0, y: 20 },
      { x: 40, y: 0 },
      { x: 80, y: 10 },
    ],
  ]);
});

test("a period without a figure parts the line", () => {
  expect(sparkRuns(points(1, null, 2), 10, 10)).toEqual([[{ x: 0, y: 10 }], [{ x: 10, y: 0 }]]);
});

test("what never moves lies in the middle", () => {
  expect(sparkRuns(points(5, 5), 10, 10)).toEqual([
    [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ],
  ]);
});

test("no figure at all draws nothing", () => {
  expect(sparkRuns(points(null, null), 10, 10)).toEqual([]);
  expect(sparkRuns([], 10, 10)).toEqual([]);
});

test("every spot lies within the drawing", () => {
  const value = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 13 }), (values) => {
      for (const { x, y } of sparkRuns(points(...values), 84, 26).flat()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(84 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(26 + 1e-9);
      }
    }),
  );
});
