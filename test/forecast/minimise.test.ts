import { describe, expect, test } from "vitest";
import { curvature, inverseOf } from "../../src/forecast/curvature.ts";
import { minimise, restingAt } from "../../src/forecast/minimise.ts";
import { gaussLegendre } from "../../src/forecast/quadrature.ts";

/** Rosenbrock's valley, whose bottom is at (1, 1). */
function valley([x = 0, y = 0]: Float64Array, gradient: Float64Array): number {
  gradient.set([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
}

const wide = { least: [-9, -9], most: [9, 9] };

describe("minimise", () => {
  test("finds the bottom of Rosenbrock's valley from its usual start", () => {
    const { point, value, slope, steps } = minimise(valley, [-1.2, 1], wide, 1e-9);
    expect([...point].map((x) => x.toFixed(7))).toEqual(["1.0000000", "1.0000000"]);
    expect(value).toBeLessThan(1e-13);
    expect(slope).toBeLessThan(1e-6);
    expect(steps).toBeLessThan(60);
  });

  // With x at most 0.5 the valley is lowest where y = x² = 0.25.
  test("rests at a bound from which the slope leads outside", () => {
    const box = { least: [-9, -9], most: [0.5, 9] };
    const found = minimise(valley, [-1.2, 1], box, 1e-9);
    expect([...found.point].map((x) => x.toFixed(7))).toEqual(["0.5000000", "0.2500000"]);
    expect(restingAt(found, box)).toEqual([true, false]);
    expect(found.slope).toBeLessThan(1e-6);
  });

  test("a start at the bottom is the answer", () => {
    expect(minimise(valley, [1, 1], wide, 1e-9)).toMatchObject({ value: 0, steps: 0 });
  });
});

describe("curvature", () => {
  test("of the valley's bottom is its matrix of second derivatives", () => {
    const [[xx = 0, xy = 0] = [], [, yy = 0] = []] = curvature(valley, Float64Array.of(1, 1), [0, 1]);
    expect([xx, xy, yy].map((x) => x.toFixed(3))).toEqual(["802.000", "-400.000", "200.000"]);
  });

  test("an inverse times its matrix is the identity", () => {
    const matrix = [
      [4, 1, -2],
      [1, 3, 0.5],
      [-2, 0.5, 5],
    ];
    const inverse = inverseOf(matrix) ?? [];
    for (const [i, row] of matrix.entries()) {
      for (const j of [0, 1, 2]) {
        const product = row.reduce((sum, x, k) => sum + x * (inverse[k]?.[j] ?? 0), 0);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
      }
    }
  });

  test.each([
    [
      "of a saddle",
      [
        [1, 0],
        [0, -1],
      ],
    ],
    [
      "of a flat",
      [
        [1, 1],
        [1, 1],
      ],
    ],
    ["without a number", [[Number.NaN]]],
  ])("there is no inverse %s", (_, matrix) => {
    expect(inverseOf(matrix)).toBeUndefined();
  });
});

describe("Gauss and Legendre's rule", () => {
  test.each([1, 2, 8, 24, 32])("of %i nodes integrates polynomials up to its degree exactly", (n) => {
    const { nodes, weights } = gaussLegendre(n);
    for (const degree of [0, 1, n, 2 * n - 1]) {
      const found = nodes.reduce((sum, x, i) => sum + (weights[i] ?? 0) * x ** degree, 0);
      expect(found * (degree + 1)).toBeCloseTo(1, 12);
    }
  });
});
