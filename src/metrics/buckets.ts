/** The rows of every group and period, bucket after bucket; within a bucket in the order of the rows. */
export interface Buckets {
  readonly rows: Int32Array;
  /** Where each bucket begins in `rows`, and after them where the last one ends. */
  readonly starts: Int32Array;
  /** How many buckets a group has: 1 where rows are not by period. */
  readonly periods: number;
}

/** What rows are put into buckets by. */
export interface Split {
  readonly rows: number;
  readonly groups: number;
  readonly periods: number;
  /** Each row's group; -1 for a row in none. Without it all rows are in the one. */
  readonly groupOf: Int32Array | undefined;
  /** Each row's period; -1 for a row in none. Without it all rows are in the one. */
  readonly periodOf: Int32Array | undefined;
}

/**
 * Sorts rows by group and period, by counting. A metric's rows of one bucket then lie side by side, and its running
 * answer is at hand for as long as they last.
 */
export function bucketsOf(split: Split): Buckets {
  const periods = split.periodOf === undefined ? 1 : split.periods;
  const bucketOf = bucketsByRow(split, periods);
  const starts = new Int32Array(split.groups * periods + 1);
  for (const bucket of bucketOf) {
    if (bucket >= 0) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  return { rows: placed(bucketOf, starts), starts, periods };
}

/** Each row's bucket; -1 for a row in none. */
function bucketsByRow({ rows, groupOf, periodOf }: Split, periods: number): Int32Array {
  const bucketOf = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf === undefined ? 0 : (groupOf[row] ?? -1);
    const period = periodOf === undefined ? 0 : (periodOf[row] ?? -1);
    bucketOf[row] = group < 0 || period < 0 ? -1 : group * periods + period;
  }
  return bucketOf;
}

function placed(bucketOf: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const sorted = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let row = 0; row < bucketOf.length; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket < 0) continue;
    const place = next[bucket] ?? 0;
    sorted[place] = row;
    next[bucket] = place + 1;
  }
  return sorted;
}
