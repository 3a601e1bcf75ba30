import type { Histories } from "./histories.ts";
import { rising } from "./log-gamma.ts";
import type { Likelihood } from "./maximum-likelihood.ts";
import { gammaRates, shareOf, softplus } from "./mixing.ts";
import { repeatLikelihood, weighted } from "./repeat-likelihood.ts";
import { silences } from "./silence.ts";

/**
 * The likelihood of the Pareto/NBD model (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, A Note on Deriving
 * the Pareto/NBD Model and Related Expressions): customers buy at gamma distributed rates (r, alpha) and leave at
 * gamma distributed rates (s, beta), at any time.
 */
export function paretoNbdLikelihood(histories: Histories): Likelihood {
  const { repeats, age, customers } = histories;
  const most = repeats.reduce((a, b) => Math.max(a, b), 0);
  const silenceOf = silences();
  return repeatLikelihood(histories, {
    leaving: gammaRates,
    // To begin with, a customer stays for as long as customers have been observed.
    leavingMean: Math.log(
      weighted(
        customers,
        customers.map(() => 1),
      ) / weighted(age, customers),
    ),
    evaluate: (parameters, slopes) => evaluate(histories, { most, silenceOf }, parameters, slopes),
  });
}

interface Prepared {
  readonly most: number;
  readonly silenceOf: ReturnType<typeof silences>;
}

function evaluate(
  { repeats, recency, age, customers }: Histories,
  { most, silenceOf }: Prepared,
  [r = 0, alpha = 0, s = 0, beta = 0]: Float64Array,
  slopes: Float64Array,
): number {
  const ofR = rising(r, most);
  const [logAlpha, logBeta] = [Math.log(alpha), Math.log(beta)];
  let [sum, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
  for (let i = 0; i < repeats.length; i += 1) {
    const [n, x, until] = [customers[i] ?? 0, repeats[i] ?? 0, age[i] ?? 0];
    const silence = silenceOf({ alpha, beta, ofAlpha: r + x, ofBeta: s + 1 }, recency[i] ?? 0, until);
    const [logEndAlpha, logEndBeta] = [Math.log(alpha + until), Math.log(beta + until)];
    const logAlive = -(r + x) * logEndAlpha - s * logEndBeta;
    const odds = Math.log(s) + silence.log - logAlive;
    const left = shareOf(odds);
    const alive = 1 - left;
    sum += n * ((ofR.log[x] ?? 0) + r * logAlpha + s * logBeta + logAlive + softplus(odds));
    byR += n * ((ofR.slope[x] ?? 0) + logAlpha - alive * logEndAlpha - left * silence.logAlpha);
    byAlpha += n * (r / alpha - (r + x) * (alive / (alpha + until) + left * silence.perAlpha));
    byS += n * (logBeta - alive * logEndBeta - left * (silence.logBeta - 1 / s));
    byBeta += n * (s / beta - (alive * s) / (beta + until) - left * (s + 1) * silence.perBeta);
  }
  slopes.set([byR * r, byAlpha * alpha, byS * s, byBeta * beta]);
  return sum;
}
