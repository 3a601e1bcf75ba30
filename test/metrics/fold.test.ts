import { describe, expect, test } from "vitest";
import { quotientFold, quotientOf, Sum, sampled, shareOf } from "../../src/metrics/fold.ts";
import { left } from "../../src/metrics/left-out.ts";
import { Spread } from "../../src/metrics/sampling.ts";

const nothing = () => ({ kind: "zero-total", argument: "amounts" }) as const;
const NONE = { kind: "none", problem: nothing() };

function summed(...numbers: readonly number[]): Sum {
  const sum = new Sum();
  for (const number of numbers) sum.add(number);
  return sum;
}

describe("a running sum", () => {
  test.each([
    ["nothing", [], 0],
    ["1 + 2 + 4", [1, 2, 4], 7],
    ["a 1 before numbers that swallow it", [1, 1e100, -1e100], 1],
    ["a 1 between them", [1e100, 1, -1e100], 1],
    ["two of them", [1, 1e100, 1, -1e100], 2],
    ["what is past the largest number", [1.7e308, 1.7e308], Number.POSITIVE_INFINITY],
  ])("of %s", (_, numbers, expected) => {
    const sum = summed(...numbers);
    expect(sum.value).toBe(expected);
    expect(sum.count).toBe(numbers.length);
  });
});

describe("a quotient", () => {
  test("has what was divided by what; by 0 there is none", () => {
    expect(quotientOf(3, 4, nothing)).toEqual({ kind: "value", value: 0.75, numerator: 3, denominator: 4 });
    expect(quotientOf(0, 4, nothing)).toMatchObject({ value: 0 });
    expect(quotientOf(3, 0, nothing)).toEqual(NONE);
  });

  test("of things that have something is a share", () => {
    const sampling = { kind: "share", successes: 3, trials: 4 };
    expect(shareOf(3, 4, nothing)).toEqual({
      kind: "value",
      value: 0.75,
      numerator: 3,
      denominator: 4,
      sampling,
    });
    expect(shareOf(0, 0, nothing)).toEqual(NONE);
  });

  test("of rows: (1 + 0 + 1) ÷ 3 is a share, as each of them has it or not", () => {
    const fold = quotientFold((row, add) => {
      if (row === 3) return left.noAmount;
      add(row % 2 === 0 ? 1 : 0, 1);
      return left.used;
    }, nothing);
    expect(fold.result()).toEqual(NONE);
    expect([0, 1, 2, 3].map((row) => fold.add(row))).toEqual([
      left.used,
      left.used,
      left.used,
      left.noAmount,
    ]);
    expect(fold.result()).toEqual({
      kind: "value",
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      sampling: { kind: "share", successes: 2, trials: 3 },
    });
  });

  test("has the chance in it by what its rows tell; a bare number is one of itself", () => {
    const spread = new Spread();
    spread.add(1, 1);
    spread.add(0, 1);
    expect(sampled(quotientOf(1, 2, nothing), spread)).toMatchObject({
      value: 0.5,
      sampling: { kind: "share", successes: 1, trials: 2 },
    });
    expect(sampled({ kind: "value", value: 5 }, spread)).toEqual({
      kind: "value",
      value: 5,
      numerator: undefined,
      denominator: undefined,
      sampling: { kind: "share", successes: 5, trials: 1 },
    });
    expect(sampled({ kind: "none", problem: nothing() }, spread)).toEqual(NONE);
  });
});
