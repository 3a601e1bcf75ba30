import fc from "fast-check";
import { expect, test } from "vitest";
import { inStretches } from "../../src/table/stretches.ts";

test("every row is passed once, from the first to the last", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (rows) => {
      const passed: number[] = [];
      inStretches(rows, (from, to) => {
        for (let row = from; row < to; row += 1) passed.push(row);
      });
      expect(passed).toEqual(Array.from({ length: rows }, (_, row) => row));
    }),
    { numRuns: 30 },
  );
});

test.each([[2048], [3000]])("no stretch is empty, and a column of %i rows has several", (rows) => {
  const lengths: number[] = [];
  inStretches(rows, (from, to) => lengths.push(to - from));
  expect(lengths.length).toBeGreaterThan(1);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
});
