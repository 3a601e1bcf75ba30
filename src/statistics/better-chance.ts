import type { Share } from "./newcombe.ts";

/** Terms are kept away from underflow by steps of this factor; a power of two costs no digits. */
const STEP = 2 ** 512;

/**
 * The probability that b's true share is above a's, each share being as likely as any other beforehand (Bayes 1763,
 * Laplace): P(p_b > p_a) of two independent Beta distributions, summed exactly term by term (Cook 2005, "Exact
 * calculation of beta inequalities"; Miller 2015, "Formulas for Bayesian A/B testing"). It is the tail of Fisher's exact
 * test with one more of each (Altham 1969). Each term follows from the one before, so that no special function is
 * needed; the relative error is about 1e-16 times the trials.
 *
 * @param a successes and trials are whole numbers, here and in `b`; the time grows with the fewer trials
 */
export function chanceOfBetter(a: Share, b: Share): number {
  // Terms are as many as b's trials.
  return b.trials <= a.trials ? sumOfTerms(a, b) : 1 - sumOfTerms(b, a);
}

/** Σ over i of B(α_a + i, β_a + β_b) ÷ ((β_b + i) · B(1 + i, β_b) · B(α_a, β_a)), i below α_b. */
function sumOfTerms(a: Share, b: Share): number {
  const [alphaA, alphaB] = [a.successes + 1, b.successes + 1];
  const [betaA, betaB] = [a.trials - a.successes + 1, b.trials - b.successes + 1];
  let [term, sum, steps] = [1, 0, 0];
  for (let j = 0; j < betaB; j += 1) {
    term *= (betaA + j) / (alphaA + betaA + j);
    if (term < 1 / STEP) {
      term *= STEP;
      steps -= 1;
    }
  }
  for (let i = 0; i < alphaB; i += 1) {
    sum += term;
    term *= ((alphaA + i) / (alphaA + betaA + betaB + i)) * ((betaB + i) / (1 + i));
    if (sum > STEP) {
      sum /= STEP;
      term /= STEP;
      steps += 1;
    }
  }
  return Math.min(1, sum * STEP ** steps);
}
