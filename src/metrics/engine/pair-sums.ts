import { inStretches } from "../../table/stretches.ts";
import { addPair, PAIR_SPREAD, samplingOfPairs } from "../sampling.ts";
import type { Addends } from "../sums/sums.ts";
import { type Adding, type BucketSums, plus, sumsAt } from "./adding.ts";

/** Where, behind two sums with their lost digits, lies what `addPair` keeps. */
const SPREAD_AT = 4;
const WIDTH = SPREAD_AT + PAIR_SPREAD;

type Pairs = Extract<Addends, { readonly of: "pairs" | "parts" }>;

/** Σ of what is divided and Σ of what it is divided by, and how much they spread. */
export function pairSums(pairs: Pairs, adding: Adding, buckets: number): BucketSums {
  const sums = new Float64Array(buckets * WIDTH);
  const { length } = adding.reasons;
  if (pairs.of === "pairs") inStretches(length, (from, to) => addPairs(adding, pairs, sums, from, to));
  else inStretches(length, (from, to) => addParts(adding, pairs, sums, from, to));
  return {
    tops: sumsAt(sums, WIDTH, 0),
    bottoms: sumsAt(sums, WIDTH, 2),
    sampling: (bucket, top, bottom) => samplingOfPairs(sums, bucket * WIDTH + SPREAD_AT, top, bottom),
  };
}

function addParts(
  { reasons, bucketOf }: Adding,
  { flags, values }: Extract<Pairs, { readonly of: "parts" }>,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket < 0 || reasons[row] !== 0) continue;
    const value = values[row] ?? 0;
    addBoth(sums, bucket * WIDTH, flags[row] === 1 ? value : 0, value);
  }
}

function addPairs(
  { reasons, bucketOf }: Adding,
  { tops, bottoms }: Extract<Pairs, { readonly of: "pairs" }>,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket < 0 || reasons[row] !== 0) continue;
    addBoth(sums, bucket * WIDTH, tops[row] ?? 0, bottoms[row] ?? 0);
  }
}

function addBoth(sums: Float64Array, at: number, top: number, bottom: number): void {
  plus(sums, at, top);
  plus(sums, at + 2, bottom);
  addPair(sums, at + SPREAD_AT, top, bottom);
}
