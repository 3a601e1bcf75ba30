import { inStretches } from "./stretches.ts";

/**
 * The spreadsheet's time zone. Google hands a date cell over as an instant; what the cell shows is its wall clock,
 * and only that is compared and subtracted here, as `=B2-A2` does in the sheet.
 */
export interface Zone {
  /** Milliseconds to add to an instant (UTC) to get the wall clock, read as if it were UTC. */
  offsetMs(instantMs: number): number;
  /** The wall clocks of instants, anew; NaN for NaN. */
  wallClocks(instants: Float64Array): Float64Array;
}

const MINUTE_MS = 60_000;
/** Some 24 days in whole minutes; no zone changes its clock twice within so short a time. */
const BUCKET_MS = 35_000 * MINUTE_MS;
/** More than from 1900 on, and until 2170. */
const [BUCKETS_BEFORE_1970, BUCKETS_AT_HAND] = [1_100, 4_100];

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
  const steady = new Float64Array(BUCKETS_AT_HAND).fill(Number.NaN);
  const offsetMs = (instantMs: number) => {
    const known = steadyAt(steady, instantMs);
    if (!Number.isNaN(known)) return known;
    const bucket = Math.floor(instantMs / BUCKET_MS);
    const [start, end] = [edge(bucket), edge(bucket + 1)];
    if (start === end) steady[bucket + BUCKETS_BEFORE_1970] = start;
    return start === end || instantMs < changeIn(bucket) ? start : end;
  };
  return {
    offsetMs,
    wallClocks(instants) {
      const walls = new Float64Array(instants.length);
      const shifted = { instants, walls, steady, offsetMs };
      inStretches(walls.length, (from, to) => shift(shifted, from, to));
      return walls;
    },
  };
}

interface Shift {
  readonly instants: Float64Array;
  readonly walls: Float64Array;
  /** The offsets at hand, by stretch; NaN for others. */
  readonly steady: Float64Array;
  offsetMs(instantMs: number): number;
}

function shift({ instants, walls, steady, offsetMs }: Shift, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const instant = instants[row] ?? Number.NaN;
    walls[row] = instant;
    // No place in an array is looked up by NaN: it would be looked up by name.
    if (Number.isNaN(instant)) continue;
    const known = steadyAt(steady, instant);
    walls[row] = instant + (Number.isNaN(known) ? offsetMs(instant) : known);
  }
}

function steadyAt(steady: Float64Array, instantMs: number): number {
  return steady[Math.floor(instantMs / BUCKET_MS) + BUCKETS_BEFORE_1970] ?? Number.NaN;
}

/** The zone whose wall clock is UTC. */
export const utc: Zone = { offsetMs: () => 0, wallClocks: (instants) => instants.slice() };
