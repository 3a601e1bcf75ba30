import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

/** The published fits of the CDNOW customers (Fader, Hardie & Lee 2005). */
const BG_NBD = column(0.243, 4.414, 0.793, 2.426);
const PARETO = column(0.553, 10.578, 0.606, 11.669);

describe("P_ALIVE and EXPECTED_PURCHASES of one customer", () => {
  // The paper's example: x = 2, t_x = 30.43, T = 38.86, the next 39 weeks.
  test("1.226 purchases in the next 39 weeks, and 73 % alive", () => {
    expect(ask("EXPECTED_PURCHASES", [39, 2, 30.43, 38.86, BG_NBD])).toBeCloseTo(1.226, 3);
    expect(ask("P_ALIVE", [2, 30.43, 38.86, BG_NBD])).toBeCloseTo(0.7266, 4);
  });

  test("who has not come back is alive by BG/NBD, and may not be by Pareto/NBD", () => {
    expect(ask("P_ALIVE", [0, 0, 38.86, BG_NBD])).toBe(1);
    expect(ask("P_ALIVE", [0, 0, 38.86, PARETO, "Pareto/NBD"])).toBeLessThan(1);
  });

  test("in no time nothing is bought", () => {
    expect(ask("EXPECTED_PURCHASES", [0, 2, 30.43, 38.86, BG_NBD])).toBe(0);
    expect(ask("EXPECTED_PURCHASES", [0, 2, 30.43, 38.86, PARETO, "Pareto/NBD"])).toBe(0);
  });

  test("a row, texts and percentages of parameters are read as numbers are", () => {
    expect(ask("P_ALIVE", [2, 30.43, "38,86", [["0,243", "4,414", 0.793, "2,426"]]], "tr_TR")).toBeCloseTo(
      0.7266,
      4,
    );
  });

  test("however odd the customer and the parameters: a probability, and no more purchases than without leaving", () => {
    const above = fc.double({ min: 1e-6, max: 1e4, noNaN: true });
    const model = fc.constantFrom("BG/NBD", "Pareto/NBD");
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const repeats = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(
        repeats,
        share,
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.tuple(above, above, above, above),
        model,
        (x, part, age, parameters, name) => {
          const history = [x, x === 0 ? 0 : age * part, age, column(...parameters), name];
          const alive = ask("P_ALIVE", history) as number;
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
          const [r, alpha] = parameters;
          // Weeks no further than what the formula takes.
          const weeks = Math.min(50, (1e4 * (alpha + age)) / (r + x + 40));
          const bought = ask("EXPECTED_PURCHASES", [weeks, ...history]) as number;
          expect(bought).toBeGreaterThanOrEqual(0);
          expect(bought).toBeLessThanOrEqual(((alive * (r + x) * weeks) / (alpha + age)) * (1 + 1e-9));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      ["P_ALIVE", 2, 40, 38.86, BG_NBD],
      "recency: 40 is out of range, expected 0 to 38.86",
      "recency: 40 aralık dışında",
    ],
    [
      ["P_ALIVE", 0, 5, 38.86, BG_NBD],
      "recency: 5 is out of range, expected 0 to 0",
      "recency: 5 aralık dışında",
    ],
    [["P_ALIVE", -1, 0, 38.86, BG_NBD], "repeats: -1 is out of range", "repeats: -1 aralık dışında"],
    [["P_ALIVE", 2, 30, 38.86, ""], "parameters is missing", "parameters eksik"],
    [
      ["P_ALIVE", 2, 30, 38.86, column(1, 2, 3)],
      "parameters: expected 4 numbers above 0, r, alpha, a, b",
      "parameters: 0'dan büyük 4 sayı",
    ],
    [["P_ALIVE", 2, 30, 38.86, column(1, 2, 0, 3), "Pareto/NBD"], "r, alpha, s, beta", "r, alpha, s, beta"],
    [
      ["P_ALIVE", 2, 30, 38.86, column(1, 2, "", 3)],
      "parameters: expected 4 numbers",
      "CLV_MODEL'in verdiği gibi",
    ],
    [
      ["EXPECTED_PURCHASES", 1e12, 2, 30, 38.86, BG_NBD],
      "weeks: 1000000000000 is out of range",
      "weeks: 1000000000000 aralık dışında",
    ],
    [
      ["EXPECTED_PURCHASES", -1, 2, 30, 38.86, BG_NBD],
      "weeks: -1 is out of range",
      "weeks: -1 aralık dışında",
    ],
  ] as const)("%j is an error in both languages", ([name, ...args], english, turkish) => {
    expect(errorOf(name, args, "en")).toContain(english);
    expect(errorOf(name, args, "tr")).toContain(turkish);
  });
});
