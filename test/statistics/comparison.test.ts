import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOfBetter } from "../../src/statistics/better-chance.ts";
import type { Share } from "../../src/statistics/newcombe.ts";
import { normalQuantile, zOf } from "../../src/statistics/normal.ts";
import { trialsToTell } from "../../src/statistics/sample-size.ts";
import { chanceFrom } from "../chance.ts";

const share = (successes: number, trials: number): Share => ({ successes, trials });
const anyShare = fc
  .tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }))
  .map(([won, lost]) => share(won, won + lost));

describe("the chance that b is better", () => {
  // R 4.2.2: the integral of dbeta(x, b)·pbeta(x, a); the fifth from last also by mpmath with 30 digits.
  test.each([
    [0, 0, 0, 0, 0.5],
    [0, 1, 1, 1, 0.833333333333333],
    [50, 200, 65, 200, 0.950760434212705],
    [0, 10, 10, 10, 0.999998582428923],
    [3, 7, 5, 9, 0.681406828465652],
    [120, 1000, 151, 1010, 0.9734772596437919],
    [4000, 100000, 4150, 100000, 0.955095054939416],
    [1, 5000, 9, 4000, 0.998038496196987],
  ])("of %d of %d and %d of %d is %d", (a, m, b, n, chance) => {
    expect(chanceOfBetter(share(a, m), share(b, n))).toBeCloseTo(chance, 12);
  });

  test("is right to many digits where it is tiny", () => {
    expect(chanceOfBetter(share(200, 1000), share(100, 1000)) / 1.459325065750327e-10).toBeCloseTo(1, 11);
    expect(chanceOfBetter(share(10, 10), share(0, 10)) / 1.4175710770138e-6).toBeCloseTo(1, 11);
  });

  test("of a million trials each it is there, and near what a normal distribution gives", () => {
    const found = chanceOfBetter(share(20_000, 1_000_000), share(20_300, 1_000_000));
    // R 4.2.2: pnorm(0.0003 / sqrt(0.02·0.98/1e6 + 0.0203·0.9797/1e6)).
    expect(found).toBeCloseTo(0.93444, 4);
    expect(chanceOfBetter(share(900_000, 1_000_000), share(100_000, 1_000_000))).toBe(0);
  });

  test("both chances add up to 1, and another success makes it larger", () => {
    fc.assert(
      fc.property(anyShare, anyShare, (a, b) => {
        expect(chanceOfBetter(a, b) + chanceOfBetter(b, a)).toBeCloseTo(1, 10);
        const more = share(b.successes + 1, b.trials + 1);
        expect(chanceOfBetter(a, more)).toBeGreaterThanOrEqual(chanceOfBetter(a, b) - 1e-12);
      }),
    );
  });

  // If shares are drawn as the method supposes, b is better in so many of the cases in which it says so.
  test("is what happens: of cases with a chance about 80 %, b is better in about 80 of 100", () => {
    const chance = chanceFrom(21);
    let [cases, better] = [0, 0];
    for (let run = 0; run < 20_000; run += 1) {
      const [p, q] = [chance.uniform(), chance.uniform()];
      const draw = (rate: number) =>
        share(Array.from({ length: 20 }, () => chance.uniform()).filter((u) => u < rate).length, 20);
      const said = chanceOfBetter(draw(p), draw(q));
      if (said < 0.75 || said > 0.85) continue;
      cases += 1;
      if (q > p) better += 1;
    }
    expect(cases).toBeGreaterThan(500);
    expect(Math.abs(better / cases - 0.8)).toBeLessThan(0.05);
  });
});

describe("how many trials tell two shares apart", () => {
  // R 4.2.2: power.prop.test; its help page has 76.7 for the first.
  test.each([
    [0.5, 0.75, 0.9, 0.95, 76.7069284517774],
    [0.1, 0.12, 0.8, 0.95, 3840.84748243628],
    [0.02, 0.025, 0.8, 0.95, 13808.924897181],
    [0.3, 0.2, 0.95, 0.99, 664.552853270721],
    [0, 0.05, 0.8, 0.95, 151.868862117276],
  ])("%d and %d with a power of %d, sure to %d: %d", (p, q, power, confidence, trials) => {
    expect(trialsToTell(p, q, zOf(confidence), normalQuantile(power)) / trials).toBeCloseTo(1, 9);
  });
});
