import type { Problem } from "../table/problem.ts";
import type { Figure, LeftRows } from "./figure.ts";
import { left, leftOutNames } from "./left-out.ts";
import type { Fold } from "./metric.ts";

/** What to say where a cell of the grid has no figure; undefined where it has one all the same. */
export interface Refusals {
  readonly noRows: Problem | undefined;
  readonly noAmounts: Problem | undefined;
  readonly tooLarge: Problem;
}

/** Rows of a bucket: they lie between two places of the sorted ones. */
export type Stretch = readonly [start: number, end: number];

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

  add(fold: Fold, sorted: Int32Array, [start, end]: Stretch, used: (row: number) => boolean): void {
    const { counts, firsts } = this;
    let rows = 0;
    for (let at = start; at < end; at += 1) {
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

  addBeside(fold: Fold, sorted: Int32Array, [start, end]: Stretch): void {
    for (let at = start; at < end; at += 1) {
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

  /** Sums of numbers near 1e308 leave the range of a number: that is no figure. */
  figure(fold: Fold, { noRows, noAmounts, tooLarge }: Refusals, split: boolean): Figure {
    const rows = this.counts[left.used] ?? 0;
    const leftRows = this.leftRows();
    // Among others, who has a quota and no deals has a figure too: none of the quota.
    const none = this.rows === 0 && !(split && this.besideRows > 0);
    if (none && noRows !== undefined) return { kind: "none", problem: noRows, left: leftRows };
    // A sum of which every part is missing is not 0: nobody knows what it is.
    const unknown = rows === 0 && (this.counts[left.noAmount] ?? 0) > 0;
    if (unknown && noAmounts !== undefined) return { kind: "none", problem: noAmounts, left: leftRows };
    const result = fold.result();
    if (result.kind === "none") return { ...result, left: leftRows };
    const { kind, value, numerator, denominator, sampling } = result;
    if (!Number.isFinite(value)) return { kind: "none", problem: tooLarge, left: leftRows };
    // Written out: of thousands of figures, copies of unlike results take longer than their sums.
    return { kind, value, numerator, denominator, sampling, rows, left: leftRows };
  }
}
