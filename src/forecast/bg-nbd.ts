import type { Histories } from "./histories.ts";
import { rising } from "./log-gamma.ts";
import type { Likelihood } from "./maximum-likelihood.ts";
import { betaChances, shareOf, softplus } from "./mixing.ts";
import { repeatLikelihood } from "./repeat-likelihood.ts";

/** The log-odds of leaving after a purchase that a fit begins with: one in eight leaves. */
const START_ODDS = -2;

/**
 * The likelihood of the BG/NBD model (Fader, Hardie & Lee 2005, Counting Your Customers the Easy Way, equation 6):
 * customers buy at gamma distributed rates (r, alpha) and leave after a repeat purchase with beta distributed chances
 * (a, b).
 */
export function bgNbdLikelihood(histories: Histories): Likelihood {
  const most = histories.repeats.reduce((a, b) => Math.max(a, b), 0);
  return repeatLikelihood(histories, {
    leaving: betaChances,
    leavingMean: START_ODDS,
    evaluate: (parameters, slopes) => evaluate(histories, most, parameters, slopes),
  });
}

function evaluate(
  { repeats, recency, age, customers }: Histories,
  most: number,
  [r = 0, alpha = 0, a = 0, b = 0]: Float64Array,
  slopes: Float64Array,
): number {
  const [ofR, ofB, ofBoth] = [rising(r, most), rising(b, most), rising(a + b, most)];
  const logAlpha = Math.log(alpha);
  let [sum, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < repeats.length; i += 1) {
    const n = customers[i] ?? 0;
    const x = repeats[i] ?? 0;
    const end = alpha + (age[i] ?? 0);
    const grown = Math.log1p((age[i] ?? 0) / alpha);
    sum += n * ((ofR.log[x] ?? 0) - r * grown - x * (grown + logAlpha));
    byR += n * ((ofR.slope[x] ?? 0) - grown);
    byAlpha += n * (r / alpha - (r + x) / end);
    if (x === 0) continue;
    const last = alpha + (recency[i] ?? 0);
    const silence = Math.log1p((end - last) / last);
    const odds = oddsOfHavingLeft(x, silence, r, a, b);
    const left = shareOf(odds);
    sum += n * (softplus(odds) + (ofB.log[x] ?? 0) - (ofBoth.log[x] ?? 0));
    byR += n * left * silence;
    byAlpha += n * left * (r + x) * (1 / end - 1 / last);
    byA += n * (left / a - (ofBoth.slope[x] ?? 0));
    byB += n * ((ofB.slope[x] ?? 0) - (ofBoth.slope[x] ?? 0) - left / (b + x - 1));
  }
  slopes.set([byR * r, byAlpha * alpha, byA * a, byB * b]);
  return sum;
}

/**
 * The log-odds of having left after the last purchase, against being silent by chance.
 *
 * @param x repeat purchases, one at least
 * @param silence ln((alpha + T) ÷ (alpha + t_x))
 */
export function oddsOfHavingLeft(x: number, silence: number, r: number, a: number, b: number): number {
  return Math.log(a / (b + x - 1)) + (r + x) * silence;
}
