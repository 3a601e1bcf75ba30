import type { Adding } from "./adding.ts";
import type { Buckets } from "./buckets.ts";

/** The values of a bucket's rows that count, ascending. */
export function ranked(
  values: Float64Array,
  { reasons }: Adding,
  buckets: Buckets,
): (bucket: number) => number[] {
  const { rows, starts } = buckets.sorted();
  return (bucket) => {
    const found = new Float64Array((starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0));
    const length = collect(found, values, reasons, rows.subarray(starts[bucket], starts[bucket + 1]));
    return Array.from(found.subarray(0, length).sort());
  };
}

/** Puts the values of those rows that count side by side; says how many there are. */
function collect(found: Float64Array, values: Float64Array, reasons: Uint8Array, rows: Int32Array): number {
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (reasons[row] !== 0) continue;
    found[length] = values[row] ?? 0;
    length += 1;
  }
  return length;
}
