import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinct, type History, historiesIn } from "../../src/forecast/histories.ts";
import { fitRepeats, type RepeatModelName, repeatModels } from "../../src/forecast/repeat-models.ts";
import { chanceFrom } from "../chance.ts";
import { bgNbdMoments, historyOf } from "./draws.ts";

const NAMES: readonly RepeatModelName[] = ["BG/NBD", "Pareto/NBD"];

/** Customers whose purchases are known by the day. */
function customers(seed: number, count: number): readonly History[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => {
    const age = Math.ceil(190 + 84 * chance.uniform()) / 7;
    const { repeats, recency } = historyOf(bgNbdMoments(chance, [0.4, 4, 0.8, 2.5], age), age);
    return { repeats, recency: Math.floor(recency * 7) / 7, age };
  });
}

function fitted(name: RepeatModelName, all: readonly History[]) {
  const found = fitRepeats(name, distinct(all));
  if (found.kind === "unfit") throw new Error(found.why);
  return found;
}

describe.each(NAMES)("a fit of %s", (name) => {
  const all = customers(1, 400);
  const once = fitted(name, all);

  test("counts a history as often as there are customers with it", () => {
    const thrice = fitted(name, [...all, ...all, ...all]);
    expect(thrice.fit.logLikelihood / once.fit.logLikelihood).toBeCloseTo(3, 9);
    for (const [i, value] of once.fit.parameters.entries()) {
      expect((thrice.fit.parameters[i] ?? 0) / value).toBeCloseTo(1, 5);
      // Of three times the customers, standard errors are smaller by the root of three.
      expect((once.fit.errors[i] ?? 0) / (thrice.fit.errors[i] ?? 0)).toBeCloseTo(Math.sqrt(3), 4);
    }
  });

  test("does not hang on the order of customers", () => {
    const turned = fitted(name, [...all].reverse());
    for (const [i, value] of once.fit.parameters.entries()) {
      expect((turned.fit.parameters[i] ?? 0) / value).toBeCloseTo(1, 5);
    }
  });

  test.each([
    ["days", 7],
    ["years", 7 / 365.25],
    ["thousandths of a second", 604_800_000],
  ])("says the same of times in %s", (_, units) => {
    const scaled = fitted(
      name,
      all.map(({ repeats, recency, age }) => ({ repeats, recency: recency * units, age: age * units })),
    );
    expect((scaled.fit.parameters[0] ?? 0) / (once.fit.parameters[0] ?? 0)).toBeCloseTo(1, 4);
    expect((scaled.fit.parameters[1] ?? 0) / (once.fit.parameters[1] ?? 0) / units).toBeCloseTo(1, 4);
    const [history] = all;
    if (history === undefined) throw new Error("nobody");
    const { repeats, recency, age } = history;
    const inUnits = { repeats, recency: recency * units, age: age * units };
    expect(scaled.model.probabilityAlive(inUnits)).toBeCloseTo(once.model.probabilityAlive(history), 5);
    expect(scaled.model.expectedPurchases(inUnits, 52 * units)).toBeCloseTo(
      once.model.expectedPurchases(history, 52),
      4,
    );
  });

  test("is a maximum: no parameter a thousandth off is likelier", () => {
    const { evaluate } = repeatModels[name].likelihood(distinct(all));
    const at = (parameters: readonly number[]) =>
      evaluate(Float64Array.from(parameters), new Float64Array(4));
    for (const i of [0, 1, 2, 3]) {
      for (const factor of [0.999, 1.001]) {
        const moved = once.fit.parameters.map((value, j) => (i === j ? value * factor : value));
        expect(at(moved)).toBeLessThan(once.fit.logLikelihood);
      }
    }
  });
});

describe("whatever the histories", () => {
  const history = fc
    .record({
      repeats: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4000 }),
      ),
      age: fc.oneof(
        fc.integer({ min: 0, max: 400 }).map((days) => days / 7),
        fc.constantFrom(0, 1 / 7, 520),
      ),
      part: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
    })
    .map(({ repeats, age, part }) => ({ repeats, recency: repeats === 0 ? 0 : age * part, age }));
  const shop = fc.array(history, { minLength: 100, maxLength: 140 });

  test.each(NAMES)(
    "%s has a reason for having no parameters, or finite ones by which all figures are",
    (name) => {
      fc.assert(
        fc.property(shop, (all) => {
          const histories = distinct(all);
          const found = fitRepeats(name, histories);
          if (found.kind === "unfit") return;
          for (const value of found.fit.parameters) expect(value).toBeGreaterThan(0);
          for (const error of found.fit.errors) expect(error ?? 1).toBeGreaterThan(0);
          for (const one of historiesIn(histories).slice(0, 10)) {
            const alive = found.model.probabilityAlive(one);
            expect(alive).toBeGreaterThanOrEqual(0);
            expect(alive).toBeLessThanOrEqual(1);
            expect(Number.isFinite(found.model.expectedPurchases(one, 52))).toBe(true);
          }
        }),
        { numRuns: 20 },
      );
    },
  );
});

describe("no parameters where customers do not tell them", () => {
  const shop = (of: (i: number) => History) => distinct(Array.from({ length: 200 }, (_, i) => of(i)));

  test.each(NAMES)("%s: nobody is silent", (name) => {
    const faithful = shop((i) => ({ repeats: 20 + (i % 5), recency: 50, age: 50 }));
    expect(fitRepeats(name, faithful)).toEqual({ kind: "unfit", why: "nobody-leaves" });
  });

  test("BG/NBD: half of them leave at once, the others never", () => {
    const split = shop((i) =>
      i % 2 === 0 ? { repeats: 50, recency: 51.9, age: 52 } : { repeats: 1, recency: 1, age: 52 },
    );
    expect(fitRepeats("BG/NBD", split)).toMatchObject({ kind: "unfit" });
  });
});

describe("distinct histories", () => {
  test("are as many as differ, and every customer has one", () => {
    const all = [
      { repeats: 1, recency: 2, age: 3 },
      { repeats: 0, recency: 0, age: 3 },
      { repeats: 1, recency: 2, age: 3 },
    ];
    const found = distinct(all);
    expect([...found.customers]).toEqual([2, 1]);
    expect([...found.placeOf]).toEqual([0, 1, 0]);
    expect(all.map((_, i) => historiesIn(found)[found.placeOf[i] ?? -1])).toEqual(all);
  });
});
