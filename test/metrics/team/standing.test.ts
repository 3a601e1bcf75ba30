import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingsIn, teamMedian } from "../../../src/metrics/team/standing.ts";

describe("where people stand", () => {
  test("equal figures have the same rank, and who has none has none", () => {
    const figures = [30, undefined, 50, 30, 10];
    // The middle of 10, 30, 30, 50.
    expect(teamMedian(figures)).toBe(30);
    expect(standingsIn(figures, "higher")).toEqual([
      { rank: 2, fromMedian: 0 },
      undefined,
      { rank: 1, fromMedian: 20 },
      { rank: 2, fromMedian: 0 },
      { rank: 4, fromMedian: -20 },
    ]);
    expect(standingsIn(figures, "lower").map((found) => found?.rank)).toEqual([2, undefined, 4, 2, 1]);
    expect(standingsIn(figures, "neither").map((found) => found?.rank)).toEqual(Array(5).fill(undefined));
  });

  test("nobody with a figure is no middle", () => {
    expect(teamMedian([undefined])).toBeUndefined();
    expect(standingsIn([undefined], "higher")).toEqual([undefined]);
  });

  test("somebody is first, and a better figure is never ranked after a worse one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (figures) => {
        const ranks = standingsIn(figures, "higher").map((found) => found?.rank ?? 0);
        expect(Math.min(...ranks)).toBe(1);
        for (const [i, figure] of figures.entries()) {
          expect(ranks[i]).toBe(1 + figures.filter((other) => other > figure).length);
        }
      }),
    );
  });
});
