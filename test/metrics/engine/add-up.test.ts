import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addUp } from "../../../src/metrics/engine/add-up.ts";
import { bucketsOf } from "../../../src/metrics/engine/buckets.ts";
import { type LeftOut, left } from "../../../src/metrics/left-out.ts";
import { Reasons } from "../../../src/metrics/sums/reasons.ts";
import { statisticSums } from "../../../src/metrics/sums/statistic-sums.ts";
import {
  answering,
  count,
  quotientSums,
  resultOf,
  type Sums,
  share,
  shareOfValues,
  totalOf,
} from "../../../src/metrics/sums/sums.ts";

const nothing = () => ({ kind: "zero-total", argument: "bottom" }) as const;

/** Rows that count or not, each in one of so many groups. */
interface Rows {
  readonly reasons: readonly LeftOut[];
  readonly groups: readonly number[];
}

function summed({ reasons, groups }: Rows, of: (reasons: Reasons) => Sums, used = reasons.map(() => 1)) {
  const sums = of(new Reasons(reasons.length).ask((row) => reasons[row] ?? left.used));
  const buckets = bucketsOf({
    rows: reasons.length,
    groups: 3,
    groupOf: Int32Array.from(groups),
    periods: 1,
    periodOf: undefined,
  });
  const added = addUp(sums, buckets, Uint8Array.from(used));
  return { ...added, resultIn: (bucket: number) => resultOf(sums, added.of(bucket)) };
}

// Row:               0          1              2          3              4          5
const ROWS: Rows = {
  reasons: [left.used, left.noAmount, left.used, left.noAmount, left.used, left.excluded],
  groups: [0, 0, 0, 1, -1, 0],
};

describe("what rows of a group come to", () => {
  test("how many count, and for each reason how many do not and which is the first", () => {
    const { counts, resultIn } = summed(ROWS, count);
    expect([0, 1].map(resultIn)).toEqual([
      { kind: "value", value: 2 },
      { kind: "value", value: 0 },
    ]);
    expect(counts.counted(0)).toEqual({
      any: true,
      rows: 2,
      left: [
        { why: left.noAmount, rows: 1, first: 1 },
        { why: left.excluded, rows: 1, first: 5 },
      ],
    });
    expect(counts.counted(1)).toEqual({
      any: true,
      rows: 0,
      left: [{ why: left.noAmount, rows: 1, first: 3 }],
    });
    expect(counts.counted(2)).toEqual({ any: false, rows: 0, left: [] });
    const leftIn = (bucket: number) =>
      [left.noAmount, left.excluded, left.future].map((why) => counts.left(bucket, why));
    expect([leftIn(0), leftIn(1)]).toEqual([
      [1, 1, 0],
      [1, 0, 0],
    ]);
    expect([...counts.allRows()]).toEqual([2, 0, 0]);
  });

  test("reasons are in their own order, whatever they were told in, the last of all among them", () => {
    const rows: Rows = { reasons: [left.used, left.used, left.used], groups: [0, 0, 0] };
    const { counts } = summed(rows, (reasons) =>
      count(
        reasons
          .where((row) => row === 0, left.refunded)
          .where((row) => row === 1, left.excluded)
          .where((row) => row === 2, left.noAmount),
      ),
    );
    expect(counts.counted(0)).toEqual({
      any: true,
      rows: 0,
      left: [
        { why: left.noAmount, rows: 1, first: 2 },
        { why: left.excluded, rows: 1, first: 1 },
        { why: left.refunded, rows: 1, first: 0 },
      ],
    });
  });

  test("a row that says nothing is not left out either", () => {
    const { counts } = summed(ROWS, count, [1, 0, 1, 0, 1, 1]);
    expect(counts.counted(0).left).toEqual([{ why: left.excluded, rows: 1, first: 5 }]);
    expect(counts.counted(1)).toEqual({ any: false, rows: 0, left: [] });
  });

  test("a share: 1 of the 2 that count", () => {
    const { resultIn } = summed(ROWS, (reasons) => share(reasons, Uint8Array.of(1, 1, 0, 1, 1, 1), nothing));
    const sampling = { kind: "share", successes: 1, trials: 2 };
    expect(resultIn(0)).toEqual({ kind: "value", value: 0.5, numerator: 1, denominator: 2, sampling });
    expect(resultIn(1)).toEqual({ kind: "none", problem: nothing() });
  });

  test("a sum: 10 + 30; of none 0", () => {
    const { resultIn } = summed(ROWS, (reasons) =>
      totalOf(reasons, Float64Array.of(10, Number.NaN, 30, Number.NaN, 70, 90)),
    );
    expect([resultIn(0), resultIn(2)]).toEqual([
      { kind: "value", value: 40 },
      { kind: "value", value: 0 },
    ]);
  });

  test("a mean with its standard error: 10 and 30 deviate by 10 each, √(200 ÷ 1 ÷ 2) = 10", () => {
    const { resultIn } = summed(ROWS, (reasons) =>
      statisticSums(reasons, Float64Array.of(10, 0, 30, 0, 70, 90), "mean", nothing),
    );
    expect(resultIn(0)).toMatchObject({ value: 20, sampling: { kind: "mean", error: 10, rows: 2 } });
  });

  test("of three, 1, 2 and 6, the mean is 3, off by 2, 1 and 3: √(14 ÷ 2 ÷ 3)", () => {
    const { resultIn } = summed(
      { reasons: [left.used, left.used, left.used], groups: [1, 1, 1] },
      (reasons) => statisticSums(reasons, Float64Array.of(1, 2, 6), "mean", nothing),
    );
    expect(resultIn(1)).toMatchObject({
      value: 3,
      sampling: { error: expect.closeTo(Math.sqrt(7 / 3), 12) },
    });
  });

  test("another answer of them may ask how many there are, and how many are left out: 10 × 2 + 1", () => {
    const { resultIn } = summed(ROWS, (reasons) =>
      answering(count(reasons), (added) => ({
        kind: "value",
        value: 10 * added.count(left.used) + added.count(left.noAmount),
      })),
    );
    expect(resultIn(0)).toEqual({ kind: "value", value: 21 });
  });

  test("the middle of the values, in whatever order they come", () => {
    const { resultIn } = summed(
      { reasons: [left.used, left.used, left.used, left.open], groups: [0, 0, 0, 0] },
      (reasons) => statisticSums(reasons, Float64Array.of(7, -3, 5, 6), "median", nothing),
    );
    expect(resultIn(0)).toEqual({ kind: "value", value: 5 });
    expect(resultIn(1)).toEqual({ kind: "none", problem: nothing() });
  });

  test("how much of the values is that of flagged rows: 30 of 40", () => {
    const { resultIn } = summed(ROWS, (reasons) =>
      shareOfValues(reasons, Uint8Array.of(0, 1, 1, 1, 1, 1), Float64Array.of(10, 9, 30, 9, 9, 9), nothing),
    );
    expect(resultIn(0)).toMatchObject({ value: 0.75, numerator: 30, denominator: 40 });
  });

  test.each([[[1, 1e100, -1e100]], [[1e100, 1, -1e100]]])(
    "digits that plain addition loses: Σ %j = 1",
    (values) => {
      const { resultIn } = summed(
        { reasons: [left.used, left.used, left.used], groups: [0, 0, 0] },
        (reasons) => totalOf(reasons, Float64Array.from(values)),
      );
      expect(resultIn(0)).toEqual({ kind: "value", value: 1 });
    },
  );

  test("there is a sum for each group, and no more; of a sum no chance is told, and no order", () => {
    const { tops, bottoms, of } = summed(ROWS, (reasons) =>
      totalOf(reasons, Float64Array.of(10, 9, 30, 9, 9, 9)),
    );
    expect([[...tops], [...bottoms]]).toEqual([
      [40, 0, 0],
      [2, 0, 0],
    ]);
    expect(of(0).sampling()).toBeUndefined();
    expect(of(0).sorted()).toEqual([]);
  });

  test("past the largest number the sum says so", () => {
    const { resultIn } = summed({ reasons: [left.used, left.used], groups: [0, 0] }, (reasons) =>
      totalOf(reasons, Float64Array.of(1.7e308, 1.7e308)),
    );
    expect(resultIn(0)).toEqual({ kind: "value", value: Number.POSITIVE_INFINITY });
  });

  test("a row of a group that contradicts itself ends it; one of no group does not", () => {
    const groups = [0, 2, 1, 1, -1, 0];
    const thrown = (row: number) =>
      summed({ reasons: groups.map(() => left.used), groups }, (reasons) =>
        count(
          reasons.ask((own) => {
            if (own === row) throw new RangeError(`row ${own}`);
            return left.used;
          }),
        ),
      );
    expect(() => thrown(0)).toThrow("row 0");
    expect(() => thrown(1)).toThrow("row 1");
    expect(() => thrown(4)).not.toThrow();
  });
});

describe("all groups at once", () => {
  // 10 and 30 in the second group, 5 and 7 in the first, none in the third.
  const groups = [1, 0, 1, 0, -1];
  const values = Float64Array.of(10, 5, 30, 7, 99);
  const flags = Uint8Array.of(1, 0, 0, 1, 1);
  const inEach = (of: (reasons: Reasons) => Sums) => {
    const { resultIn } = summed({ reasons: groups.map(() => left.used), groups }, of);
    return [0, 1, 2].map(resultIn);
  };
  const none = { kind: "none" };

  test("means: 6 ± √(2 ÷ 1 ÷ 2), 20 ± √(200 ÷ 1 ÷ 2)", () => {
    expect(inEach((reasons) => statisticSums(reasons, values, "mean", nothing))).toMatchObject([
      { value: 6, sampling: { error: 1, rows: 2 } },
      { value: 20, sampling: { error: 10, rows: 2 } },
      none,
    ]);
  });

  test("medians", () => {
    expect(inEach((reasons) => statisticSums(reasons, values, "median", nothing))).toMatchObject([
      { value: 6 },
      { value: 20 },
      none,
    ]);
  });

  // 7 of 12, rows off by 7 − 7·7⁄12 and −5·7⁄12, each 35⁄12: √(2·(35⁄12)²·2) ÷ 12.
  // 10 of 40, rows off by 10 − 10⁄4 and −30⁄4, each 7.5: √(2·7.5²·2) ÷ 40.
  test("parts of values", () => {
    expect(inEach((reasons) => shareOfValues(reasons, flags, values, nothing))).toMatchObject([
      { value: 7 / 12, sampling: { error: expect.closeTo(35 / 72, 12), rows: 2, within: true } },
      { value: 10 / 40, sampling: { error: expect.closeTo(0.375, 12), rows: 2, within: true } },
      none,
    ]);
  });

  // 6 by 5, rows off by 4 − 1.2 and 2 − 4.8: √(2·2.8²·2) ÷ 5. 4 by 4, rows off by ∓1: √(2·2) ÷ 4.
  test("quotients of two sums", () => {
    const [tops, bottoms] = [Float64Array.of(1, 4, 3, 2, 99), Float64Array.of(2, 1, 2, 4, 1)];
    expect(inEach((reasons) => quotientSums(reasons, tops, bottoms, nothing))).toMatchObject([
      { value: 1.2, sampling: { error: expect.closeTo(1.12, 12), rows: 2, within: false } },
      { value: 1, sampling: { error: expect.closeTo(0.5, 12), rows: 2, within: false } },
      none,
    ]);
  });

  const row = fc.record({
    group: fc.integer({ min: -1, max: 2 }),
    why: fc.constantFrom(left.used, left.used, left.noAmount, left.excluded),
    top: fc.integer({ min: -50, max: 50 }),
    bottom: fc.integer({ min: 1, max: 50 }),
  });

  test("give each what it gives alone", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const all = summed(
          { reasons: rows.map(({ why }) => why), groups: rows.map(({ group }) => group) },
          (reasons) =>
            quotientSums(
              reasons,
              Float64Array.from(rows, ({ top }) => top),
              Float64Array.from(rows, ({ bottom }) => bottom),
              nothing,
            ),
        );
        for (const group of [0, 1, 2]) {
          const own = rows.filter((one) => one.group === group && one.why === left.used);
          const [top, bottom] = [
            own.reduce((sum, one) => sum + one.top, 0),
            own.reduce((sum, one) => sum + one.bottom, 0),
          ];
          const result = all.resultIn(group);
          if (own.length === 0) expect(result.kind).toBe("none");
          else expect(result).toMatchObject({ value: top / bottom, numerator: top, denominator: bottom });
          expect(all.counts.counted(group).rows).toBe(own.length);
        }
      }),
    );
  });
});
