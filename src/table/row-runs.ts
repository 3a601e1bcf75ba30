/** Rows that lie below each other, as the sheet counts them. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/**
 * Rows as few runs.
 *
 * @param rows in ascending order
 * @example runsOf([2, 3, 4, 7]) // => [{ "first": 2, "count": 3 }, { "first": 7, "count": 1 }]
 */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
