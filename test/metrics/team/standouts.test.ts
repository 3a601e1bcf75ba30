import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PersonFigure, standouts } from "../../../src/metrics/team/standouts.ts";

function figure(value: number, rows = 50): PersonFigure {
  return { value, rows, share: undefined };
}

function share(successes: number, trials: number): PersonFigure {
  return { value: successes / trials, rows: trials, share: { successes, trials } };
}

const kinds = (
  figures: readonly (PersonFigure | undefined)[],
  better: "higher" | "lower" | "neither" = "higher",
) => standouts(figures, better).map((found) => found?.kind);

describe("who stands out", () => {
  // The middle of 40, 45, 50, 55, 90 is 50; distances 10, 5, 0, 5, 40, their middle 5.
  const days = [40, 45, 50, 55, 90].map((value) => figure(value));

  test("by how many of the team's usual distances from its middle", () => {
    const found = standouts(days, "higher");
    expect(found.map((one) => one?.kind)).toEqual([undefined, undefined, undefined, undefined, "strength"]);
    expect(found[4]?.z).toBeCloseTo((0.6745 * 40) / 5, 12);
  });

  test("is a gap where less is better, and nothing where neither is", () => {
    expect(kinds(days, "lower")[4]).toBe("gap");
    expect(kinds(days, "neither")).toEqual(Array(5).fill(undefined));
  });

  // Of 40, 45, 50, 90 the middle is 47.5, and the middle of the distances 7.5, 2.5, 2.5, 42.5 is 5.
  test("of four people, with ten rows each; who has no figure does not count", () => {
    const four = [40, 45, 50, 90].map((value) => figure(value, 10));
    const found = standouts([...four, undefined], "higher");
    expect(found[3]?.z).toBeCloseTo((0.6745 * 42.5) / 5, 12);
    expect(found[4]).toBeUndefined();
  });

  test("not with fewer than ten rows, nor beside fewer than four", () => {
    expect(kinds([...days.slice(0, 4), figure(90, 9)])[4]).toBeUndefined();
    expect(kinds([figure(1), figure(2), figure(100)])).toEqual([undefined, undefined, undefined]);
    expect(kinds([...days.slice(0, 3), undefined, figure(90, 9)])).toEqual(Array(5).fill(undefined));
  });

  test("not in a team most of whom are the same", () => {
    expect(kinds([50, 50, 50, 90].map((value) => figure(value)))).toEqual(Array(4).fill(undefined));
  });

  test("in a share of counted rows only by more than chance explains", () => {
    const few = [share(6, 12), share(5, 12), share(6, 13), share(7, 13), share(9, 12)];
    const many = few.map(({ share: counts }) =>
      share((counts?.successes ?? 0) * 50, (counts?.trials ?? 0) * 50),
    );
    expect(kinds(few)[4]).toBeUndefined();
    expect(kinds(many)[4]).toBe("strength");
  });

  // Newcombe's interval of 70/100 less 31/60 is 0.03 to 0.33; less 101/160, oneself among them, it would hold 0.
  test("in a share above or below that of all others, oneself not among them", () => {
    const others = [share(10, 20), share(11, 20), share(10, 20)];
    expect(kinds([share(70, 100), ...others])[0]).toBe("strength");
    const mirrored = [share(10, 20), share(9, 20), share(10, 20)];
    expect(kinds([share(30, 100), ...mirrored])[0]).toBe("gap");
  });

  test("the same in any unit, and turned round where less is better", () => {
    const team = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(team, (values) => {
        const found = kinds(values.map((value) => figure(value)));
        expect(kinds(values.map((value) => figure(value * 8)))).toEqual(found);
        expect(
          kinds(
            values.map((value) => figure(-value)),
            "lower",
          ),
        ).toEqual(found);
        // Never more than half: the middle distance is among them.
        expect(found.filter((kind) => kind !== undefined).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
