import { uniforms } from "../src/statistics/seeded.ts";

/** Draws that are the same in every run: normal ones by Box & Muller, Poisson ones by Knuth. */
export interface Chance {
  /** From 0 up to 1. */
  uniform(): number;
  normal(): number;
  poisson(mean: number): number;
  /** Of mean 1. */
  exponential(): number;
}

export function chanceFrom(seed: number): Chance {
  const uniform = uniforms(seed);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    exponential: () => -Math.log(1 - uniform()),
    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count += 1;
      return count;
    },
  };
}
