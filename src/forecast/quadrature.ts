/** Places within (0, 1) and how much each counts; the weights add up to 1. */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Newton's steps to the last digit; from the first guess four are enough. */
const STEPS = 8;

/**
 * The rule of Gauss and Legendre: exact for polynomials up to degree 2n − 1. Its nodes are the zeros of Legendre's
 * polynomial (Abramowitz & Stegun 25.4.29), found by Newton's method.
 */
export function gaussLegendre(n: number): Rule {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < STEPS; step += 1) {
      let [before, now] = [0, 1];
      for (let k = 0; k < n; k += 1) [before, now] = [now, ((2 * k + 1) * x * now - k * before) / (k + 1)];
      slope = (n * (x * now - before)) / (x * x - 1);
      x -= now / slope;
    }
    nodes[i] = (1 - x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}
