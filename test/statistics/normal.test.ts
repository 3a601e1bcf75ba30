import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalQuantile, tOf, Z95, zOf } from "../../src/statistics/normal.ts";

describe("the normal distribution's quantile", () => {
  // R 4.2.2, qnorm.
  test.each([
    [0.975, 1.95996398454005],
    [0.995, 2.5758293035489],
    [0.9, 1.2815515655446],
    [0.6, 0.2533471031358],
    [0.5001, 0.000250662830088008],
    [1e-5, -4.26489079392283],
    [1e-10, -6.36134090240406],
    [1e-40, -13.3109213714252],
    [1e-300, -37.0470962993612],
    [0.999999, 4.75342430881709],
  ])("of %d is %d to 13 digits", (p, z) => {
    expect(normalQuantile(p) / z).toBeCloseTo(1, 13);
  });

  test("rises, and mirrors about one half", () => {
    const p = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(p, p, (a, b) => {
        if (a < b) expect(normalQuantile(a)).toBeLessThanOrEqual(normalQuantile(b));
        expect(normalQuantile(1 - a)).toBeCloseTo(-normalQuantile(1 - (1 - a)), 10);
      }),
    );
    expect(zOf(0.95)).toBeCloseTo(Z95, 14);
  });
});

describe("Student's t", () => {
  // R 4.2.2, qt.
  test.each([
    [0.8, 9, 1.38302873839663],
    [0.9, 12, 1.78228755564932],
    [0.95, 9, 2.2621571627982],
    [0.95, 20, 2.08596344726586],
    [0.95, 200, 1.97189622363391],
    [0.99, 12, 3.0545395893929],
    [0.99, 50, 2.67779327094084],
  ])("for %d with %d degrees is %d", (confidence, degrees, t) => {
    expect(Math.abs(tOf(zOf(confidence), degrees) - t)).toBeLessThan(1e-4);
  });
});
