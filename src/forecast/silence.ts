import { gaussLegendre, type Rule } from "./quadrature.ts";

/** (alpha + y)^−ofAlpha × (beta + y)^−ofBeta: how likely it is that a customer has left at the moment y. */
export interface Density {
  readonly alpha: number;
  readonly beta: number;
  readonly ofAlpha: number;
  readonly ofBeta: number;
}

/** The integral of a density over a silence, and means weighted by it. */
export interface Silence {
  /** ln of the integral; -Infinity for a silence of no length. */
  readonly log: number;
  /** Of ln(alpha + y) and ln(beta + y). */
  readonly logAlpha: number;
  readonly logBeta: number;
  /** Of 1 ÷ (alpha + y) and 1 ÷ (beta + y). */
  readonly perAlpha: number;
  readonly perBeta: number;
}

/** How many nodes an integrand asks for that falls by e^−range: beyond e^−36 nothing is left of it. */
const RULES = [
  { range: 3, nodes: 8 },
  { range: 8, nodes: 12 },
  { range: 16, nodes: 16 },
] as const;
const MOST_NODES = 24;
const GONE = 36;
/** A unit of ln time asks for as many nodes as this fall: the integrand is singular at a distance of π in it. */
const PER_LOG_TIME = 2.5;

/**
 * Integrates densities over silences by Gauss and Legendre in w = ln((near + y) ÷ (near + from)), near being the
 * smaller of alpha and beta. The papers give the integral as a difference of two 2F1's, whose digits cancel where the
 * silence is short; here all terms are positive, and the means, which the gradient is made of, come of the same nodes.
 */
export function silences(): (density: Density, from: number, to: number) => Silence {
  const rules = RULES.map(({ range, nodes }) => ({ range, rule: gaussLegendre(nodes) }));
  const finest = gaussLegendre(MOST_NODES);
  return (density, from, to) => {
    const { alpha, beta, ofAlpha, ofBeta } = density;
    const swapped = beta < alpha;
    const near = swapped ? beta : alpha;
    const farPower = swapped ? ofAlpha : ofBeta;
    const ratio = Math.abs(beta - alpha) / (near + from);
    const falls = ofAlpha + ofBeta - 1;
    const fallsAtFirst = falls - (farPower * ratio) / (1 + ratio);
    const whole = Math.log1p((to - from) / (near + from));
    const width = fallsAtFirst > 0 ? Math.min(whole, GONE / fallsAtFirst) : whole;
    const range = width * Math.max(falls, PER_LOG_TIME);
    const rule = rules.find((one) => range <= one.range)?.rule ?? finest;
    const { sum, ...means } = integrate({ falls, farPower, ratio, width }, rule);
    const [logAlpha, logBeta] = [Math.log(alpha + from), Math.log(beta + from)];
    const log = Math.log(sum * width) + Math.log(near + from) - ofAlpha * logAlpha - ofBeta * logBeta;
    const nearMeans = { log: means.near, per: means.perNear / (near + from) };
    const farMeans = { log: means.far, per: means.perFar / (near + from) };
    const [ofA, ofB] = swapped ? [farMeans, nearMeans] : [nearMeans, farMeans];
    return {
      log,
      logAlpha: logAlpha + ofA.log,
      logBeta: logBeta + ofB.log,
      perAlpha: ofA.per,
      perBeta: ofB.per,
    };
  };
}

/** e^−(falls × w) × ((far + y) ÷ (near + y))^−farPower, as it is at w = 0 counted as 1. */
interface Integrand {
  readonly falls: number;
  readonly farPower: number;
  /** (far − near) ÷ (near + from). */
  readonly ratio: number;
  /** Of the stretch, in w. */
  readonly width: number;
}

/** The integral as a share of the width; the means of both logarithms' growth and of both reciprocals. */
function integrate({ falls, farPower, ratio, width }: Integrand, { nodes, weights }: Rule) {
  let [sum, near, lags, perNear, perFar] = [0, 0, 0, 0, 0];
  for (let i = 0; i < nodes.length; i += 1) {
    const w = width * (nodes[i] ?? 0);
    const shrunk = Math.exp(-w);
    const lag = Math.log((1 + ratio * shrunk) / (1 + ratio));
    const term = (weights[i] ?? 0) * Math.exp(-falls * w - farPower * lag);
    sum += term;
    near += term * w;
    lags += term * lag;
    perNear += term * shrunk;
    perFar += (term * shrunk) / (1 + ratio * shrunk);
  }
  return { sum, near: near / sum, far: (near + lags) / sum, perNear: perNear / sum, perFar: perFar / sum };
}
