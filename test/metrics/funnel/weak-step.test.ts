import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/metrics/funnel/steps.ts";
import { weakestStep } from "../../../src/metrics/funnel/weak-step.ts";

type Counts = readonly (readonly [successes: number, trials: number] | undefined)[];

function steps(counts: Counts): readonly Step[] {
  return counts.map((count, place) => ({
    from: `S${place}`,
    to: `S${place + 1}`,
    place,
    decided: count && { successes: count[0], trials: count[1] },
  }));
}

function weakest(now: Counts, before: Counts = []) {
  const found = weakestStep(steps(now), steps(before));
  return found && [found.step.from, found.rate, found.against.kind, found.against.rate];
}

describe("the weakest step", () => {
  test("is the one that fell most against the period before", () => {
    // S1: 80 % to 50 %, S2: 60 % to 45 %; both more than chance would bring.
    expect(
      weakest(
        [
          [90, 100],
          [50, 100],
          [90, 200],
        ],
        [
          [90, 100],
          [80, 100],
          [120, 200],
        ],
      ),
    ).toEqual(["S1", 0.5, "previous", 0.8]);
    // S0 fell from 95 % to 80 %, S1 as before.
    const [now, before] = [
      [
        [80, 100],
        [50, 100],
      ] as const,
      [
        [95, 100],
        [80, 100],
      ] as const,
    ];
    expect(weakest(now, before)).toEqual(["S1", 0.5, "previous", 0.8]);
  });

  test("is the first of two that are alike", () => {
    expect(
      weakest([
        [90, 100],
        [90, 100],
        [50, 100],
        [50, 100],
      ])?.[0],
    ).toBe("S2");
    expect(
      weakest(
        [
          [50, 100],
          [50, 100],
        ],
        [
          [80, 100],
          [80, 100],
        ],
      )?.[0],
    ).toBe("S0");
  });

  // Wilson's upper limit of 4/20 is 0.416, of 20/100 0.289; the middle of 0.9 and 0.2 is 0.55.
  test("is one of two steps too, and one that just 20 deals have decided", () => {
    expect(
      weakest([
        [90, 100],
        [20, 100],
      ]),
    ).toEqual(["S1", 0.2, "steps", 0.55]);
    expect(
      weakest([
        [90, 100],
        [80, 100],
        [4, 20],
      ]),
    ).toEqual(["S2", 0.2, "steps", 0.8]);
  });

  test("where none fell by more than chance explains, is the lowest of all, against their middle", () => {
    // Newcombe's interval of 60/100 − 52/100 contains 0. The middle of 0.9, 0.8 and 0.52 is 0.8.
    expect(
      weakest(
        [
          [90, 100],
          [80, 100],
          [52, 100],
        ],
        [
          [90, 100],
          [80, 100],
          [60, 100],
        ],
      ),
    ).toEqual(["S2", 0.52, "steps", 0.8]);
  });

  test("is none where all are alike", () => {
    expect(
      weakest([
        [80, 100],
        [78, 100],
        [82, 100],
      ]),
    ).toBeUndefined();
    expect(
      weakest([
        [30, 30],
        [30, 30],
      ]),
    ).toBeUndefined();
  });

  test("is none of those that too few deals have decided, or of which nothing is told", () => {
    expect(weakest([[90, 100], [1, 19], undefined])).toBeUndefined();
    expect(weakest([[5, 100]])).toBeUndefined();
    expect(weakest([])).toBeUndefined();
  });

  test("compares a step with the same step only", () => {
    const before = steps([[90, 100]]).map((step) => ({ ...step, to: "elsewhere" }));
    expect(weakestStep(steps([[10, 100]]), before)).toBeUndefined();
    const after = steps([[90, 100]]).map((step) => ({ ...step, from: "elsewhere" }));
    expect(weakestStep(steps([[10, 100]]), after)).toBeUndefined();
  });

  const count = fc
    .tuple(fc.nat(200), fc.nat(200))
    .map(([successes, failures]) => [successes, successes + failures + 1] as const);

  test("never did better than what it is held against", () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 5 }), fc.array(count, { maxLength: 5 }), (now, before) => {
        const found = weakestStep(steps(now), steps(before));
        if (found !== undefined) expect(found.rate).toBeLessThan(found.against.rate);
      }),
    );
  });
});
