import { inStretches } from "../../table/stretches.ts";
import { samplingOfMean } from "../sampling.ts";
import { type Adding, type BucketSums, plus, sumsAt } from "./adding.ts";

/** A sum, its lost digits, how many there are, their mean, the squared deviations from it. */
const WIDTH = 5;

/** Σ of values over the rows that count, and how much they spread. */
export function meanSums(values: Float64Array, adding: Adding, rows: Float64Array): BucketSums {
  const sums = new Float64Array(rows.length * WIDTH);
  inStretches(adding.reasons.length, (from, to) => addMeans(adding, values, sums, from, to));
  return {
    tops: sumsAt(sums, WIDTH, 0),
    bottoms: rows,
    sampling: (bucket, _, count) => samplingOfMean(count, sums[bucket * WIDTH + 4] ?? 0),
  };
}

/** The squared deviations from the mean as it comes (Welford 1962). */
function addMeans(
  { reasons, bucketOf }: Adding,
  values: Float64Array,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket < 0 || reasons[row] !== 0) continue;
    const at = bucket * WIDTH;
    const x = values[row] ?? 0;
    plus(sums, at, x);
    const count = (sums[at + 2] ?? 0) + 1;
    const mean = sums[at + 3] ?? 0;
    const next = mean + (x - mean) / count;
    sums[at + 2] = count;
    sums[at + 3] = next;
    sums[at + 4] = (sums[at + 4] ?? 0) + (x - mean) * (x - next);
  }
}
