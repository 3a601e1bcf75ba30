import { type LeftOut, left } from "../left-out.ts";
import type { Sampling } from "../sampling.ts";
import type { Added, Addends, Sums } from "../sums/sums.ts";
import type { Adding, BucketSums } from "./adding.ts";
import type { Buckets } from "./buckets.ts";
import { Counts } from "./counts.ts";
import { meanSums } from "./mean-sums.ts";
import { pairSums } from "./pair-sums.ts";
import { ranked } from "./ranks.ts";
import { valueSums } from "./value-sums.ts";

/** What the rows of each bucket have come to. */
export interface AddedUp {
  readonly counts: Counts;
  /** By bucket. */
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
  of(bucket: number): Added;
}

/**
 * Adds up, for all buckets at once, what the rows add.
 *
 * @param used 0 for a row that says nothing at all
 * @throws what was thrown about a row that is in a bucket, the topmost one
 */
export function addUp({ reasons, addends }: Sums, buckets: Buckets, used: Uint8Array): AddedUp {
  const { bucketOf, count } = buckets;
  reasons.throwAmong((row) => (bucketOf[row] ?? -1) >= 0);
  const adding: Adding = { reasons: reasons.codes, bucketOf };
  const flags = addends.of === "flags" ? addends.flags : undefined;
  const counts = new Counts(adding, count, { told: reasons.told, flags, used });
  const sums = addedTo(addends, adding, buckets, counts);
  return {
    counts,
    tops: sums.tops,
    bottoms: sums.bottoms,
    of: (bucket) => new AddedRows(bucket, counts, sums),
  };
}

class AddedRows implements Added {
  private readonly bucket: number;
  private readonly counts: Counts;
  private readonly sums: BucketSums;

  constructor(bucket: number, counts: Counts, sums: BucketSums) {
    this.bucket = bucket;
    this.counts = counts;
    this.sums = sums;
  }

  get top(): number {
    return this.sums.tops[this.bucket] ?? 0;
  }

  get bottom(): number {
    return this.sums.bottoms[this.bucket] ?? 0;
  }

  count(why: LeftOut): number {
    return why === left.used ? this.counts.rows(this.bucket) : this.counts.left(this.bucket, why);
  }

  sampling(): Sampling | undefined {
    return this.sums.sampling?.(this.bucket, this.top, this.bottom);
  }

  sorted(): number[] {
    return this.sums.sorted?.(this.bucket) ?? [];
  }
}

function addedTo(addends: Addends, adding: Adding, buckets: Buckets, counts: Counts): BucketSums {
  const rows = counts.allRows();
  switch (addends.of) {
    case "ones":
      return { tops: rows, bottoms: rows };
    case "flags":
      return {
        tops: counts.allFlagged(),
        bottoms: rows,
        sampling: (_, successes, trials) => ({ kind: "share", successes, trials }),
      };
    case "values":
      return valueSums(addends.values, adding, rows);
    case "means":
      return meanSums(addends.values, adding, rows);
    case "ranks":
      return { tops: rows, bottoms: rows, sorted: ranked(addends.values, adding, buckets) };
    case "parts":
    case "pairs":
      return pairSums(addends, adding, buckets.count);
  }
}
