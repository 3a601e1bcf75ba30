import type { History } from "../../src/forecast/histories.ts";
import type { Chance } from "../chance.ts";

/** Marsaglia & Tsang 2000, a simple method for generating gamma variables; of rate 1. */
export function gamma(chance: Chance, shape: number): number {
  if (shape < 1) return gamma(chance, shape + 1) * (1 - chance.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = chance.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(chance: Chance, a: number, b: number): number {
  const x = gamma(chance, a);
  return x / (x + gamma(chance, b));
}

/** The moments of a customer's purchases after the first until `end`, who may leave after each with a chance. */
function momentsOf(chance: Chance, rate: number, leaving: number, end: number): number[] {
  const moments: number[] = [];
  for (let t = chance.exponential() / rate; t < end; t += chance.exponential() / rate) {
    moments.push(t);
    if (chance.uniform() < leaving) break;
  }
  return moments;
}

type Four = readonly [number, number, number, number];

/** When a customer buys again, of r, alpha, a and b: as the BG/NBD model has it. */
export function bgNbdMoments(chance: Chance, [r, alpha, a, b]: Four, age: number): number[] {
  const rate = gamma(chance, r) / alpha;
  return momentsOf(chance, rate, beta(chance, a, b), age);
}

/** When a customer buys again, of r, alpha, s and beta: as the Pareto/NBD model has it. */
export function paretoNbdMoments(chance: Chance, [r, alpha, s, beta]: Four, age: number): number[] {
  const rate = gamma(chance, r) / alpha;
  const left = chance.exponential() / (gamma(chance, s) / beta);
  return momentsOf(chance, rate, 0, Math.min(age, left));
}

export function historyOf(moments: readonly number[], age: number): History {
  return { repeats: moments.length, recency: moments[moments.length - 1] ?? 0, age };
}
