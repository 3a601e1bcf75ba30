import type { History } from "./histories.ts";
import { shareOf } from "./mixing.ts";
import { negativeBinomial } from "./negative-binomial.ts";
import { gaussLegendre } from "./quadrature.ts";
import type { RepeatModel } from "./repeat-model.ts";
import { silences } from "./silence.ts";

/** For the chances of counts, whose integrand is smooth in ln time. */
const NODES = 32;

/**
 * What the Pareto/NBD model says of customers (Fader & Hardie 2005, A Note on Deriving the Pareto/NBD Model and Related
 * Expressions).
 *
 * @param r shape of the purchase rates, as all above 0
 * @param alpha rate parameter of the purchase rates, in time
 * @param s shape of the rates of leaving
 * @param beta rate parameter of the rates of leaving, in time
 */
export function paretoNbd(r: number, alpha: number, s: number, beta: number): RepeatModel {
  const silenceOf = silences();
  const probabilityAlive = ({ repeats, recency, age }: History) => {
    const silence = silenceOf({ alpha, beta, ofAlpha: r + repeats, ofBeta: s + 1 }, recency, age);
    const logAlive = -(r + repeats) * Math.log(alpha + age) - s * Math.log(beta + age);
    return shareOf(logAlive - Math.log(s) - silence.log);
  };
  const rateNow = (history: History) =>
    (probabilityAlive(history) * (r + history.repeats)) / (alpha + history.age);
  return {
    probabilityAlive,
    expectedPurchases(history, ahead) {
      const end = beta + history.age;
      return rateNow(history) * end * fallingIntegral(s - 1, Math.log1p(ahead / end));
    },
    purchaseRate: (history, ahead) =>
      rateNow(history) * Math.exp(-s * Math.log1p(ahead / (beta + history.age))),
    timescale: ({ age }) => beta + age,
    countChances: (age, most) => countChances([r, alpha, s, beta], age, most),
  };
}

/** ∫ e^−(rate × u) du from 0 to `width`, whatever the sign of the rate. */
function fallingIntegral(rate: number, width: number): number {
  const falls = rate * width;
  return falls === 0 ? width : (-width * Math.expm1(-falls)) / falls;
}

/** Over the moments of leaving, in v = ln(1 + moment ÷ the smaller of alpha and beta), and over not leaving. */
function countChances(
  [r, alpha, s, beta]: readonly [number, number, number, number],
  age: number,
  most: number,
): Float64Array {
  const staying = Math.exp(-s * Math.log1p(age / beta));
  const chances = negativeBinomial(r, alpha, age, most).map((chance) => chance * staying);
  const scale = Math.min(alpha, beta);
  const width = Math.log1p(age / scale);
  const { nodes, weights } = gaussLegendre(NODES);
  for (const [i, node] of nodes.entries()) {
    const moment = scale * Math.expm1(node * width);
    const density = (s / (beta + moment)) * Math.exp(-s * Math.log1p(moment / beta));
    const share = (weights[i] ?? 0) * width * (scale + moment) * density;
    for (const [x, chance] of negativeBinomial(r, alpha, moment, most).entries()) {
      chances[x] = (chances[x] ?? 0) + share * chance;
    }
  }
  return chances;
}
