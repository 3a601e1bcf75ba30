import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketsOf } from "../../../src/metrics/engine/buckets.ts";

const places = (...codes: readonly number[]) => Int32Array.from(codes);

test("rows lie group by group, within a group period by period, in their own order; those in none are left out", () => {
  const buckets = bucketsOf({
    rows: 6,
    groups: 2,
    periods: 2,
    groupOf: places(1, 0, 1, -1, 1, 0),
    periodOf: places(0, 1, 0, 0, 1, -1),
  });
  expect([...buckets.bucketOf]).toEqual([2, 1, 2, -1, 3, -1]);
  const { rows, starts } = buckets.sorted();
  expect([...rows]).toEqual([1, 0, 2, 4]);
  expect([...starts]).toEqual([0, 0, 1, 3, 4]);
  expect([buckets.count, buckets.periods]).toEqual([4, 2]);
});

test("without groups and periods all rows are in the one bucket", () => {
  const { rows, starts } = bucketsOf({
    rows: 3,
    groups: 1,
    periods: 5,
    groupOf: undefined,
    periodOf: undefined,
  }).sorted();
  expect([[...rows], [...starts]]).toEqual([
    [0, 1, 2],
    [0, 3],
  ]);
});

test.each([
  ["groups", { groupOf: places(1, 0), periodOf: undefined }, [1, 0, -1]],
  ["periods", { groupOf: undefined, periodOf: places(1, 0) }, [1, 0, -1]],
  ["groups beside periods", { groupOf: places(1, 0), periodOf: places(1, 1, 1) }, [3, 1, -1]],
  ["periods beside groups", { groupOf: places(1, 1, 1), periodOf: places(1, 0) }, [3, 2, -1]],
])("a row below the last of its %s is in none", (_, codes, expected) => {
  const { bucketOf } = bucketsOf({ rows: 3, groups: 2, periods: 2, ...codes });
  expect([...bucketOf]).toEqual(expected);
});

test("every row that has a group and a period is in its own bucket, once", () => {
  const code = fc.integer({ min: -1, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code), { maxLength: 40 }), (codes) => {
      const groupOf = Int32Array.from(codes.map(([group]) => group));
      const periodOf = Int32Array.from(codes.map(([, period]) => period));
      const { rows, starts } = bucketsOf({
        rows: codes.length,
        groups: 4,
        periods: 4,
        groupOf,
        periodOf,
      }).sorted();
      const bucketAt = (at: number) => [...starts].filter((start) => start <= at).length - 1;
      const found = [...rows].map((row, at) => [row, bucketAt(at)]);
      const expected = codes.flatMap(([group, period], row) =>
        group < 0 || period < 0 ? [] : [[row, group * 4 + period]],
      );
      expect(found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(expected);
    }),
  );
});
