import { describe, expect, test } from "vitest";
import { discountedPurchases } from "../../src/forecast/discounted.ts";
import { distinct, type History } from "../../src/forecast/histories.ts";
import { repeatModels } from "../../src/forecast/repeat-models.ts";
import { reference } from "./reference/read.ts";

const NAMES = ["BG/NBD", "Pareto/NBD"] as const;
const OF = {
  "BG/NBD": { values: reference.bgNbd, counts: reference.bgNbdCounts },
  "Pareto/NBD": { values: reference.paretoNbd, counts: reference.paretoNbdCounts },
};

function historyOf([repeats, recency, age]: readonly [number, number, number]): History {
  return { repeats, recency, age };
}

/** How far off, in units of the value; a value that is next to nothing, in units of 1e-290. */
function off(found: number, value: number): number {
  return Math.abs(found - value) / Math.max(1e-290, Math.abs(value));
}

describe.each(NAMES)("%s against mpmath, from the papers' closed forms at 60 digits and more", (name) => {
  const { values, counts } = OF[name];
  const at = (parameters: readonly number[]) => repeatModels[name].of(parameters);

  test("log-likelihood and its gradient: no repeats, one, thousands; recency 0, short of the age, the age", () => {
    for (const { parameters, history, log, slopes } of values.points) {
      const { evaluate } = repeatModels[name].likelihood(distinct([historyOf(history)]));
      const found = new Float64Array(4);
      const where = `${parameters} ${history}`;
      const value = evaluate(Float64Array.from(parameters), found);
      expect(Math.abs(value - log) / Math.max(1, Math.abs(log)), where).toBeLessThan(1e-10);
      const largest = Math.max(1, ...slopes.map(Math.abs));
      for (const [i, slope] of slopes.entries()) {
        expect(Math.abs((found[i] ?? 0) - slope) / largest, where).toBeLessThan(1e-8);
      }
    }
  });

  test("probability of being alive", () => {
    for (const { parameters, history, alive } of values.points) {
      expect(off(at(parameters).probabilityAlive(historyOf(history)), alive)).toBeLessThan(1e-9);
    }
  });

  test("expected purchases within a minute, 39 weeks and ten years", () => {
    for (const { parameters, history, expected } of values.points) {
      for (const [ahead, purchases] of expected) {
        const found = at(parameters).expectedPurchases(historyOf(history), ahead);
        expect(off(found, purchases), `${parameters} ${history} ${ahead}`).toBeLessThan(1e-9);
      }
    }
  });

  test("discounted purchases, by the integral over rates and chances of leaving", () => {
    for (const { parameters, history, ahead, discount, value } of values.discounted) {
      const discounted = discountedPurchases(at(parameters), discount);
      expect(off(discounted(historyOf(history), ahead), value)).toBeLessThan(1e-9);
    }
  });

  test("without a discount they are the expected purchases", () => {
    for (const { parameters, history, ahead } of values.discounted) {
      const model = at(parameters);
      const plain = model.expectedPurchases(historyOf(history), ahead);
      expect(discountedPurchases(model, 0)(historyOf(history), ahead)).toBe(plain);
      expect(off(discountedPurchases(model, 1e-13)(historyOf(history), ahead), plain)).toBeLessThan(1e-8);
    }
  });

  test("the chances of 0 to 8 repeat purchases", () => {
    for (const { parameters, age, chances } of counts) {
      const found = at(parameters).countChances(age, chances.length - 1);
      for (const [x, chance] of chances.entries()) {
        expect(Math.abs((found[x] ?? 0) - chance)).toBeLessThan(1e-10);
      }
    }
  });

  test("the chances of all counts add up to 1, and their mean is what a new customer is expected to buy", () => {
    for (const { parameters, age } of counts) {
      const chances = at(parameters).countChances(age, 40_000);
      const sum = chances.reduce((a, b) => a + b);
      const mean = chances.reduce((a, b, x) => a + b * x, 0);
      expect(sum).toBeCloseTo(1, 9);
      expect(mean).toBeCloseTo(at(parameters).expectedPurchases(historyOf([0, 0, 0]), age), 6);
    }
  });

  test("the purchase rate is the slope of expected purchases", () => {
    for (const { parameters, history } of values.discounted) {
      const model = at(parameters);
      const before = model.expectedPurchases(historyOf(history), 39 - 1e-4);
      const after = model.expectedPurchases(historyOf(history), 39 + 1e-4);
      const rate = model.purchaseRate(historyOf(history), 39);
      expect((after - before) / 2e-4 / rate).toBeCloseTo(1, 6);
    }
  });
});

describe("BG/NBD where the textbook's form fails in doubles", () => {
  test("1,200 and 2,500 repeat purchases, where its powers overflow; a = 1 and next to it, where it is 0 ÷ 0", () => {
    for (const { parameters, history, ahead, value } of reference.thousand) {
      const found = repeatModels["BG/NBD"].of(parameters).expectedPurchases(historyOf(history), ahead);
      expect(off(found, value), `${parameters} ${history}`).toBeLessThan(1e-11);
    }
  });
});
