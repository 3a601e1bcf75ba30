import { inStretches } from "../../table/stretches.ts";
import type { LeftRows } from "../figure.ts";
import { type LeftOut, left } from "../left-out.ts";
import { UNREADABLE } from "../sums/reasons.ts";
import type { Adding } from "./adding.ts";
import type { Counted } from "./refusals.ts";

/** How the counts of a bucket begin: rows that count, those of them that are flagged, then a count for each reason. */
const [PLAIN, FLAGGED, REASONS] = [0, 1, 2];

interface CountingRows {
  /** The reasons that there may be. */
  readonly told: ReadonlySet<number>;
  /** Marks some of the rows that count. */
  readonly flags: Uint8Array | undefined;
  /** 0 for a row that says nothing at all: left out, it is not counted either. */
  readonly used: Uint8Array;
}

/** How many rows of each bucket count, and how many do not for which reason. */
export class Counts {
  private readonly reasons: readonly number[];
  private readonly slots = new Uint8Array(UNREADABLE + 1);
  private readonly width: number;
  private readonly counts: Uint32Array;
  private readonly firsts: Uint32Array;

  constructor(adding: Adding, buckets: number, { told, flags, used }: CountingRows) {
    this.reasons = [...told].filter((reason) => reason !== left.used).sort((a, b) => a - b);
    for (const [i, reason] of this.reasons.entries()) this.slots[reason] = REASONS + i;
    this.width = REASONS + this.reasons.length;
    this.counts = new Uint32Array(buckets * this.width);
    this.firsts = new Uint32Array(buckets * this.width);
    const layout = { used, slots: this.slots, width: this.width, flags };
    const into = { counts: this.counts, firsts: this.firsts };
    inStretches(adding.reasons.length, (from, to) => countReasons(adding, layout, into, from, to));
  }

  /** How many rows of a bucket count. */
  rows(bucket: number): number {
    const from = bucket * this.width;
    return (this.counts[from + PLAIN] ?? 0) + (this.counts[from + FLAGGED] ?? 0);
  }

  /** How many rows of each bucket count. */
  allRows(): Float64Array {
    const all = this.allFlagged();
    for (let bucket = 0; bucket < all.length; bucket += 1)
      all[bucket] = (all[bucket] ?? 0) + (this.counts[bucket * this.width + PLAIN] ?? 0);
    return all;
  }

  allFlagged(): Float64Array {
    const all = new Float64Array(this.counts.length / this.width);
    for (let bucket = 0; bucket < all.length; bucket += 1)
      all[bucket] = this.counts[bucket * this.width + FLAGGED] ?? 0;
    return all;
  }

  /** How many rows of a bucket do not count for a reason. */
  left(bucket: number, reason: LeftOut): number {
    const slot = this.slots[reason] ?? 0;
    return slot < REASONS ? 0 : (this.counts[bucket * this.width + slot] ?? 0);
  }

  counted(bucket: number): Counted {
    const found: LeftRows[] = [];
    const from = bucket * this.width + REASONS;
    for (const [i, reason] of this.reasons.entries()) {
      const rows = this.counts[from + i] ?? 0;
      if (rows === 0) continue;
      found.push({ why: reason as LeftRows["why"], rows, first: this.firsts[from + i] ?? 0 });
    }
    const rows = this.rows(bucket);
    return { any: rows > 0 || found.length > 0, rows, left: found };
  }
}

/** How counts of reasons lie: so many side by side for each bucket. */
interface CountLayout {
  /** 0 for a row that says nothing at all: left out, it is not counted either. */
  readonly used: Uint8Array;
  /** The place of each reason among the counts of a bucket; behind that of rows that count is that of flagged ones. */
  readonly slots: Uint8Array;
  readonly width: number;
  readonly flags: Uint8Array | undefined;
}

/** How many rows of each bucket have each reason, and which is the first of them. */
function countReasons(
  { reasons, bucketOf }: Adding,
  layout: CountLayout,
  { counts, firsts }: { readonly counts: Uint32Array; readonly firsts: Uint32Array },
  from: number,
  to: number,
): void {
  const { width } = layout;
  for (let row = from; row < to; row += 1) {
    const bucket = bucketOf[row] ?? -1;
    if (bucket < 0) continue;
    const slot = slotOf(reasons[row] ?? 0, row, layout);
    if (slot < 0) continue;
    const at = bucket * width + slot;
    const known = counts[at] ?? 0;
    if (known === 0) firsts[at] = row;
    counts[at] = known + 1;
  }
}

/** -1 for a row that is not counted. */
function slotOf(reason: number, row: number, { used, slots, flags }: CountLayout): number {
  if (reason !== 0) return used[row] === 0 ? -1 : (slots[reason] ?? 0);
  return flags === undefined ? 0 : (flags[row] ?? 0);
}
