import { describe, expect, test } from "vitest";
import { expectedAmount, gammaGammaLikelihood } from "../../src/forecast/gamma-gamma.ts";
import { maximise } from "../../src/forecast/maximum-likelihood.ts";
import { fitSpend } from "../../src/forecast/spend-model.ts";
import { chanceFrom } from "../chance.ts";
import { gamma } from "./draws.ts";
import { reference } from "./reference/read.ts";

/** Customers whose orders are gamma distributed about means of their own. */
function spendings(seed: number, customers: number, p: number, q: number, scale: number) {
  const chance = chanceFrom(seed);
  return Array.from({ length: customers }, () => {
    const repeats = 1 + chance.poisson(1.5);
    const rate = gamma(chance, q) / scale;
    return { repeats, mean: gamma(chance, p * repeats) / rate / repeats };
  });
}

describe("the Gamma-Gamma model", () => {
  test("log-likelihood and gradient against mpmath, with amounts of 0.0001 to 1e9", () => {
    for (const { parameters, repeats, mean, log, slopes } of reference.gammaGamma) {
      const found = new Float64Array(3);
      const { evaluate } = gammaGammaLikelihood([{ repeats, mean }]);
      const value = evaluate(Float64Array.from(parameters), found);
      const where = `${parameters} ${repeats} × ${mean}`;
      expect(Math.abs(value - log) / Math.max(1, Math.abs(log)), where).toBeLessThan(1e-9);
      const largest = Math.max(1, ...slopes.map(Math.abs));
      for (const [i, slope] of slopes.entries()) {
        expect(Math.abs((found[i] ?? 0) - slope) / largest, where).toBeLessThan(1e-8);
      }
    }
  });

  // 15.44 × 6.25 ÷ 2.74 = 96.5 ÷ 2.74; with two purchases of 22.35: 6.25 × (15.44 + 44.7) ÷ (12.5 + 2.74).
  test("the expected amount is drawn from the average of all to the customer's own", () => {
    const model = { p: 6.25, q: 3.74, gamma: 15.44 };
    expect(expectedAmount(model, 0, 0)).toBeCloseTo(35.218978, 6);
    expect(expectedAmount(model, 2, 44.7)).toBeCloseTo(24.663714, 6);
    expect(expectedAmount(model, 3000, 3000 * 80)).toBeCloseTo(80, 1);
  });

  test("amounts a thousand million times larger scale gamma and nothing else", () => {
    const small = spendings(7, 400, 4, 3, 20);
    const large = small.map(({ repeats, mean }) => ({ repeats, mean: mean * 1e9 }));
    const [a, b] = [fitSpend(small), fitSpend(large)];
    if (a.kind !== "fitted" || b.kind !== "fitted") throw new Error("not fitted");
    expect(b.model.p / a.model.p).toBeCloseTo(1, 6);
    expect(b.model.q / a.model.q).toBeCloseTo(1, 6);
    expect(b.model.gamma / a.model.gamma / 1e9).toBeCloseTo(1, 6);
  });

  test("is at its maximum within a hundred evaluations, of however many customers", () => {
    const likelihood = gammaGammaLikelihood(spendings(8, 12_000, 6.25, 3.74, 15.44));
    let evaluations = 0;
    const counted = (parameters: Float64Array, slopes: Float64Array) => {
      evaluations += 1;
      return likelihood.evaluate(parameters, slopes);
    };
    expect(maximise({ ...likelihood, evaluate: counted }).fit).toBeDefined();
    expect(evaluations).toBeLessThan(100);
  });

  test("equal amounts are expected again, to a millionth", () => {
    const found = fitSpend(spendings(3, 200, 4, 3, 20).map(({ repeats }) => ({ repeats, mean: 9.99 })));
    if (found.kind !== "fitted") throw new Error("not fitted");
    expect(found.alike).toEqual(["orders", "spenders"]);
    expect(found.fit.errors).toEqual([undefined, undefined, undefined]);
    expect(expectedAmount(found.model, 0, 0) / 9.99).toBeCloseTo(1, 5);
    expect(expectedAmount(found.model, 5, 49.95) / 9.99).toBeCloseTo(1, 5);
  });

  test("where a few spend so much that there is no average, none is given", () => {
    expect(fitSpend(spendings(11, 400, 5, 0.8, 20))).toEqual({ kind: "unfit", why: "no-average" });
  });

  test("fewer than 30 customers with an amount tell nothing", () => {
    expect(fitSpend(spendings(1, 29, 4, 3, 20))).toEqual({ kind: "unfit", why: "few-amounts" });
  });
});
