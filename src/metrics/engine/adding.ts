import type { Sampling } from "../sampling.ts";

/**
 * The loops that pass every row for every metric: plain ones over arrays of numbers, each for itself, since that is
 * what the language is quickest at. A bucket's running sums lie side by side.
 */

/** The rows of which something is added up: those whose reason is 0, `left.used`, and that are in a bucket. */
export interface Adding {
  readonly reasons: Uint8Array;
  readonly bucketOf: Int32Array;
}

/** What a kind of addends has come to, by bucket. */
export interface BucketSums {
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
  sampling?(bucket: number, top: number, bottom: number): Sampling;
  sorted?(bucket: number): number[];
}

/** Adds to a sum and to the digits that plain addition loses (Neumaier 1974), which lie behind it. */
export function plus(sums: Float64Array, at: number, x: number): void {
  const sum = sums[at] ?? 0;
  const next = sum + x;
  sums[at + 1] = (sums[at + 1] ?? 0) + (Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum);
  sums[at] = next;
}

/** Every bucket's sum that lies at a place among the so many of the bucket. */
export function sumsAt(sums: Float64Array, width: number, place: number): Float64Array {
  const found = new Float64Array(sums.length / width);
  for (let bucket = 0; bucket < found.length; bucket += 1) {
    const at = bucket * width + place;
    const sum = sums[at] ?? 0;
    // Past 1e308 the lost digits are NaN; the sum itself then says that it is too large.
    found[bucket] = Number.isFinite(sum) ? sum + (sums[at + 1] ?? 0) : sum;
  }
  return found;
}
