import type { LeftRows } from "../figure.ts";
import { left, leftOutNames } from "../left-out.ts";
import type { Fold } from "../metric.ts";
import type { Sorted } from "./buckets.ts";
import type { Counted } from "./refusals.ts";

/**
 * Takes one bucket's rows after another to its running answer, and counts what is left out of it. One tally serves all
 * the buckets of a question, since making one takes longer than a bucket of a few rows.
 */
export class Tally {
  private readonly counts = new Uint32Array(leftOutNames.length);
  private readonly firsts = new Uint32Array(leftOutNames.length);
  /** Rows that say anything at all. */
  private rows = 0;
  private besideRows = 0;

  begin(): void {
    this.counts.fill(0);
    this.rows = 0;
    this.besideRows = 0;
  }

  add(fold: Fold, { rows: sorted, starts }: Sorted, bucket: number, used: (row: number) => boolean): void {
    const { counts, firsts } = this;
    const end = starts[bucket + 1] ?? 0;
    let rows = 0;
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      const row = sorted[at] ?? 0;
      const why = fold.add(row);
      if (why !== left.used && !used(row)) continue;
      const count = counts[why] ?? 0;
      if (count === 0) firsts[why] = row;
      counts[why] = count + 1;
      rows += 1;
    }
    this.rows += rows;
  }

  addBeside(fold: Fold, { rows: sorted, starts }: Sorted, bucket: number): void {
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      if (fold.addBeside?.(sorted[at] ?? 0) === left.used) this.besideRows += 1;
    }
  }

  private leftRows(): readonly LeftRows[] {
    const found: LeftRows[] = [];
    for (let why = left.used + 1; why < this.counts.length; why += 1) {
      const rows = this.counts[why] ?? 0;
      if (rows > 0) found.push({ why: why as LeftRows["why"], rows, first: this.firsts[why] ?? 0 });
    }
    return found;
  }

  /** @param split among others, who has a quota and no deals has a figure too: none of the quota */
  counted(split: boolean): Counted {
    return {
      any: this.rows > 0 || (split && this.besideRows > 0),
      rows: this.counts[left.used] ?? 0,
      left: this.leftRows(),
    };
  }
}
