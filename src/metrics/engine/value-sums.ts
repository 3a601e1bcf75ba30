import { inStretches } from "../../table/stretches.ts";
import { type Adding, type BucketSums, plus, sumsAt } from "./adding.ts";

/** A sum and its lost digits. */
const WIDTH = 2;

/** Σ of values, over the rows that count. */
export function valueSums(values: Float64Array, adding: Adding, rows: Float64Array): BucketSums {
  const sums = new Float64Array(rows.length * WIDTH);
  inStretches(adding.reasons.length, (from, to) => addValues(adding, values, sums, from, to));
  return { tops: sumsAt(sums, WIDTH, 0), bottoms: rows };
}

function addValues(
  { reasons, bucketOf }: Adding,
  values: Float64Array,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket >= 0 && reasons[row] === 0) plus(sums, bucket * WIDTH, values[row] ?? 0);
  }
}
