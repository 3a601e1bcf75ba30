import { describe, expect, test } from "vitest";
import { digamma, logGamma, logGammaRise, rising } from "../../src/forecast/log-gamma.ts";
import { reference } from "./reference/read.ts";

/** How far off, in units of the larger of 1 and the value. */
function off(found: number, value: number): number {
  return Math.abs(found - value) / Math.max(1, Math.abs(value));
}

describe("against mpmath, from a millionth to a million", () => {
  test("ln Γ is right to 14 digits, ψ to 15", () => {
    for (const [x, log, slope] of reference.gamma) {
      expect(off(logGamma(x), log), `x = ${x}`).toBeLessThan(1e-14);
      expect(off(digamma(x), slope), `x = ${x}`).toBeLessThan(2e-15);
    }
  });

  test("the rise of ln Γ keeps its digits where both of its parts are millions", () => {
    for (const [x, by, rise] of reference.rises) {
      expect(off(logGammaRise(x, by), rise), `${x} + ${by}`).toBeLessThan(1e-14);
    }
  });

  test("a rising factorial is a ratio of gamma functions, its slope a difference of digammas", () => {
    for (const from of [1e-3, 0.4, 7, 3000]) {
      const { log, slope } = rising(from, 500);
      for (const n of [0, 1, 2, 17, 500]) {
        expect(off(log[n] ?? Number.NaN, logGammaRise(from, n))).toBeLessThan(1e-13);
        expect(off(slope[n] ?? Number.NaN, digamma(from + n) - digamma(from))).toBeLessThan(1e-13);
      }
    }
  });
});
