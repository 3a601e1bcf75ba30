/**
 * The spreadsheet's time zone. Google hands a date cell over as an instant; what the cell shows is its wall clock,
 * and only that is compared and subtracted here, as `=B2-A2` does in the sheet.
 */
export interface Zone {
  /** Milliseconds to add to an instant (UTC) to get the wall clock, read as if it were UTC. */
  offsetMs(instantMs: number): number;
}

const MINUTE_MS = 60_000;
/** Some 24 days in whole minutes; no zone changes its clock twice within so short a time. */
const BUCKET_MS = 35_000 * MINUTE_MS;
/** More than from 1900 on. */
const BUCKETS_BEFORE_1970 = 1_100;

/**
 * A zone that asks for as few offsets as it can: two for each stretch of 25 days that has dates, and some 20 more
 * where the clock changes in between. Asking is a call to a service of Google's for each.
 *
 * @param lookUp the offset at an instant, in milliseconds
 */
export function zoneOf(lookUp: (instantMs: number) => number): Zone {
  const atEdge = new Map<number, number>();
  const changes = new Map<number, number>();

  const edge = (bucket: number): number => {
    const known = atEdge.get(bucket);
    if (known !== undefined) return known;
    const offset = lookUp(bucket * BUCKET_MS);
    atEdge.set(bucket, offset);
    return offset;
  };

  const changeIn = (bucket: number): number => {
    const known = changes.get(bucket);
    if (known !== undefined) return known;
    let before = bucket * BUCKET_MS;
    let change = before + BUCKET_MS;
    while (change - before > MINUTE_MS) {
      const middle = before + Math.floor((change - before) / 2 / MINUTE_MS) * MINUTE_MS;
      if (lookUp(middle) === edge(bucket)) before = middle;
      else change = middle;
    }
    changes.set(bucket, change);
    return change;
  };

  // Most stretches have one offset throughout: those of this and the last century are at hand by their number.
  const steady: (number | undefined)[] = [];
  return {
    offsetMs(instantMs) {
      const bucket = Math.floor(instantMs / BUCKET_MS);
      const known = steady[bucket + BUCKETS_BEFORE_1970];
      if (known !== undefined) return known;
      const [start, end] = [edge(bucket), edge(bucket + 1)];
      if (start === end) steady[bucket + BUCKETS_BEFORE_1970] = start;
      return start === end || instantMs < changeIn(bucket) ? start : end;
    },
  };
}

/** The zone whose wall clock is UTC. */
export const utc: Zone = { offsetMs: () => 0 };
