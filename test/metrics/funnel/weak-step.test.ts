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
  });

  test("is none of those that too few deals have decided, or of which nothing is told", () => {
    expect(weakest([[90, 100], [1, 19], undefined])).toBeUndefined();
    expect(weakest([[5, 100]])).toBeUndefined();
    expect(weakest([])).toBeUndefined();
  });

  test("compares a step with the same step only", () => {
    const before = steps([[90, 100]]).map((step) => ({ ...step, to: "elsewhere" }));
    expect(weakestStep(steps([[10, 100]]), before)).toBeUndefined();
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
