/** From here on Stirling's series is exact to the last digits with the terms below. */
const LARGE = 10;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * ln Γ(x): Stirling's series (Abramowitz & Stegun 6.1.41) after the recurrence has carried x up to 10.
 *
 * @param x above 0
 * @example logGamma(5) // => 3.178053830347946
 */
export function logGamma(x: number): number {
  let product = 1;
  let large = x;
  while (large < LARGE) {
    product *= large;
    large += 1;
  }
  return (large - 0.5) * Math.log(large) - large + HALF_LOG_TWO_PI + stirling(large) - Math.log(product);
}

/** What Stirling's formula lacks of ln Γ(x), for x from 10 on. */
function stirling(x: number): number {
  const y = 1 / (x * x);
  const terms =
    1 / 12 +
    y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 + y * (-691 / 360360 + y / 156)))));
  return terms / x;
}

/**
 * ln Γ(x + by) − ln Γ(x), in which what is large in both cancels before it is calculated.
 *
 * @param x above 0
 * @param by 0 or more
 * @example logGammaRise(3, 2) // => 2.4849066497880004
 */
export function logGammaRise(x: number, by: number): number {
  if (x < LARGE) return logGamma(x + by) - logGamma(x);
  const grown = (x + by - 0.5) * Math.log1p(by / x);
  return by * Math.log(x) + grown - by + stirling(x + by) - stirling(x);
}

/**
 * ψ(x), the derivative of ln Γ(x): the asymptotic series (Abramowitz & Stegun 6.3.18) after the recurrence.
 *
 * @param x above 0
 * @example digamma(1) // => -0.5772156649015329
 */
export function digamma(x: number): number {
  let below = 0;
  let large = x;
  while (large < LARGE) {
    below += 1 / large;
    large += 1;
  }
  const y = 1 / (large * large);
  const series =
    y *
    (1 / 12 + y * (-1 / 120 + y * (1 / 252 + y * (-1 / 240 + y * (1 / 132 + y * (-691 / 32760 + y / 12))))));
  return Math.log(large) - 0.5 / large - series - below;
}

/** For n = 0 to `most`: Σ ln(from + i) over i below n, the logarithm of Γ(from + n) ÷ Γ(from), and Σ 1 ÷ (from + i), its derivative. */
export interface Rising {
  readonly log: Float64Array;
  readonly slope: Float64Array;
}

/**
 * Rising factorials, as ratios of gamma functions whose arguments are a whole number apart: a sum of logarithms, with
 * nothing to cancel.
 *
 * @param from above 0
 */
export function rising(from: number, most: number): Rising {
  const log = new Float64Array(most + 1);
  const slope = new Float64Array(most + 1);
  for (let n = 0; n < most; n += 1) {
    log[n + 1] = (log[n] ?? 0) + Math.log(from + n);
    slope[n + 1] = (slope[n] ?? 0) + 1 / (from + n);
  }
  return { log, slope };
}
