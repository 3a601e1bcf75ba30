import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incidence } from "../../src/statistics/cumulative-incidence.ts";
import {
  type Curve,
  kaplanMeier,
  type Quantile,
  quantileOf,
  type Scale,
  survivalAt,
} from "../../src/statistics/kaplan-meier.ts";
import { type LifeTable, lifeTable } from "../../src/statistics/life-table.ts";
import { Z95 } from "../../src/statistics/normal.ts";
import { chanceFrom } from "../chance.ts";

type Numbers = readonly (number | null)[];
type Quantiles = {
  readonly [scale in Scale]: { readonly time: Numbers; readonly low: Numbers; readonly high: Numbers };
};
type KnownCurve = { readonly times: number[]; readonly survival: number[]; readonly error: number[] };
interface Known {
  readonly mp: Quantiles;
  readonly mpCurve: KnownCurve;
  readonly placebo: Quantiles;
  readonly made: Quantiles;
  readonly madeCurve: KnownCurve;
  readonly incidence: readonly {
    readonly [name in "from" | "lives" | "open" | "first" | "second" | "error"]: number;
  }[];
}

const known: Known = JSON.parse(
  readFileSync(join(import.meta.dirname, "../known/reference/survival.json"), "utf8"),
);

// Weeks of remission of acute leukaemia: Freireich et al. 1963, as Gehan 1965 has them.
const MP = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const MP_ENDED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

const mp = lifeTable(MP, MP_ENDED);
const placebo = lifeTable(
  PLACEBO,
  PLACEBO.map(() => 1),
);
const numbers = Array.from({ length: 240 }, (_, i) => i + 1);
const made = lifeTable(
  numbers.map((i) => (((37 * i) % 101) % 40) / 2),
  numbers.map((i) => ((i * i + Math.floor(i / 5)) % 7) % 3),
);

function quantiles(table: LifeTable, scale: Scale): readonly Quantile[] {
  return [0.25, 0.5, 0.75].map((share) => quantileOf(kaplanMeier(table), share, Z95, scale));
}

const orNull = (value: number | undefined) => value ?? null;

describe("Kaplan and Meier's curve", () => {
  test("of 6-MP against placebo has the published medians, 23 and 8 weeks, with R's limits", () => {
    expect(quantiles(mp, "log")[1]).toEqual({ time: 23, low: 16, high: undefined });
    expect(quantiles(placebo, "log")[1]).toEqual({ time: 8, low: 4, high: 12 });
  });

  test.each(
    (["mp", "placebo", "made"] as const).flatMap((name) =>
      (["log", "log-log", "plain"] as const).map((scale) => [name, scale] as const),
    ),
  )("quartiles of %s with limits on the scale %s are R's", (name, scale) => {
    const found = quantiles({ mp, placebo, made }[name], scale);
    expect(found.map(({ time }) => orNull(time))).toEqual(known[name][scale].time);
    expect(found.map(({ low }) => orNull(low))).toEqual(known[name][scale].low);
    expect(found.map(({ high }) => orNull(high))).toEqual(known[name][scale].high);
  });

  test.each([
    ["6-MP", mp, known.mpCurve],
    ["lives with many ties", made, known.madeCurve],
  ] as const)("S and its standard error, of %s, are R's to ten digits", (_, table, expected) => {
    const { times, survival, variance } = kaplanMeier(table);
    expect(times).toEqual(expected.times);
    for (const [i, s] of survival.entries()) {
      expect(s).toBeCloseTo(expected.survival[i] ?? Number.NaN, 10);
      expect(s * Math.sqrt(variance[i] ?? 0)).toBeCloseTo(expected.error[i] ?? Number.NaN, 10);
    }
  });

  test("with nothing lost from sight is the share that is left, and its median the sample's", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 40 }), (times) => {
        const curve = kaplanMeier(
          lifeTable(
            times,
            times.map(() => 1),
          ),
        );
        for (const time of times) {
          const left = times.filter((other) => other > time).length / times.length;
          expect(survivalAt(curve, time)).toBeCloseTo(left, 12);
        }
        const sorted = [...times].sort((a, b) => a - b);
        const [low = 0, high = 0] = [
          sorted[Math.ceil(times.length / 2) - 1],
          sorted[Math.floor(times.length / 2)],
        ];
        expect(quantileOf(curve, 0.5, Z95, "log").time).toBe((low + high) / 2);
      }),
    );
  });

  test("of lives that all go on never falls; none at all is no curve", () => {
    const open = kaplanMeier(lifeTable([3, 5], [0, 0]));
    expect(survivalAt(open, 100)).toBe(1);
    expect(quantileOf(open, 0.5, Z95, "log-log")).toEqual({
      time: undefined,
      low: undefined,
      high: undefined,
    });
    expect(kaplanMeier(lifeTable([], [])).times).toEqual([]);
  });

  // Lives exponential with a median of 30, seen for up to 60: about a quarter goes on.
  test.each(["log", "log-log", "plain"] as const)(
    "limits on the scale %s hold the median in about 95 of 100",
    (scale) => {
      const chance = chanceFrom(8);
      const runs = 600;
      let held = 0;
      for (let run = 0; run < runs; run += 1) {
        const lives = Array.from({ length: 60 }, () => (30 / Math.LN2) * chance.exponential());
        const seen = lives.map(() => 60 * Math.sqrt(chance.uniform()));
        const table = lifeTable(
          lives.map((life, i) => Math.min(life, seen[i] ?? 0)),
          lives.map((life, i) => (life <= (seen[i] ?? 0) ? 1 : 0)),
        );
        const { low = 0, high = Number.POSITIVE_INFINITY } = quantileOf(kaplanMeier(table), 0.5, Z95, scale);
        if (low <= 30 && 30 <= high) held += 1;
      }
      expect(held / runs).toBeGreaterThan(0.92);
      expect(held / runs).toBeLessThan(0.985);
    },
  );
});

describe("Aalen and Johansen's cumulative incidence", () => {
  test.each(known.incidence)(
    "of those that last beyond $from is R's, with its standard error",
    (expected) => {
      const found = incidence(made, expected.from);
      expect(found.lives).toBe(expected.lives);
      for (const name of ["first", "second", "open", "error"] as const) {
        expect(found[name]).toBeCloseTo(expected[name], 10);
      }
    },
  );

  test("the three shares add up to 1, and open is Kaplan and Meier's", () => {
    const life = fc.tuple(fc.nat({ max: 20 }), fc.constantFrom(0, 1, 2));
    fc.assert(
      fc.property(fc.array(life, { maxLength: 50 }), fc.nat({ max: 20 }), (lives, until) => {
        const table = lifeTable(
          lives.map(([time]) => time),
          lives.map(([, how]) => how),
        );
        const { first, second, open, error } = incidence(table, -1, until);
        expect(first + second + open).toBeCloseTo(1, 12);
        const curve: Curve = kaplanMeier(table);
        expect(open).toBeCloseTo(survivalAt(curve, until), 12);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThan(1);
      }),
    );
  });

  test("with nothing lost from sight is the plain share, its error the binomial one", () => {
    const found = incidence(lifeTable([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 1, 1, 2, 1, 2, 1]), 0);
    expect(found.first).toBeCloseTo(5 / 8, 12);
    expect(found.error).toBeCloseTo(Math.sqrt(((5 / 8) * (3 / 8)) / 8), 12);
  });
});
