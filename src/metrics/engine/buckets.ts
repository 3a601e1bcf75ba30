import { once } from "../../table/once.ts";
import { inStretches } from "../../table/stretches.ts";

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

/** One for each group and period: the periods of a group lie side by side. */
export interface Buckets {
  readonly count: number;
  /** How many buckets a group has: 1 where rows are not by period. */
  readonly periods: number;
  /** Each row's bucket; -1 for a row in none. */
  readonly bucketOf: Int32Array;
  sorted(): Sorted;
}

/** The rows of every bucket, bucket after bucket; within a bucket in the order of the rows. */
export interface Sorted {
  readonly rows: Int32Array;
  /** Where each bucket begins in `rows`, and after them where the last one ends. */
  readonly starts: Int32Array;
}

export function bucketsOf(split: Split): Buckets {
  const periods = split.periodOf === undefined ? 1 : split.periods;
  const count = split.groups * periods;
  const bucketOf = bucketsByRow(split, periods);
  return { count, periods, bucketOf, sorted: once(() => sortedBy(bucketOf, count)) };
}

/** Of rows that are not by period a group has one bucket, whatever the period. */
export function bucketAt({ periods }: Buckets, group: number, period: number): number {
  return periods === 1 ? group : group * periods + period;
}

function bucketsByRow({ rows, groupOf, periodOf }: Split, periods: number): Int32Array {
  const bucketOf = new Int32Array(rows);
  if (groupOf !== undefined && periodOf !== undefined) {
    inStretches(rows, (from, to) => combine(bucketOf, groupOf, { periodOf, periods }, from, to));
    return bucketOf;
  }
  // Where only one of them is told apart, its codes are the buckets; a row beyond them is in none.
  const codes = groupOf ?? periodOf;
  if (codes === undefined) return bucketOf;
  bucketOf.fill(-1).set(codes.subarray(0, rows));
  return bucketOf;
}

interface OfPeriods {
  readonly periodOf: Int32Array;
  readonly periods: number;
}

function combine(
  bucketOf: Int32Array,
  groupOf: Int32Array,
  { periodOf, periods }: OfPeriods,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const group = groupOf[row] ?? -1;
    const period = periodOf[row] ?? -1;
    bucketOf[row] = group < 0 || period < 0 ? -1 : group * periods + period;
  }
}

/**
 * Sorts rows by bucket, by counting. A fold's rows of one bucket then lie side by side, and its running answer is at
 * hand for as long as they last.
 */
function sortedBy(bucketOf: Int32Array, count: number): Sorted {
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < bucketOf.length; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket >= 0) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  return { rows: placed(bucketOf, starts), starts };
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
