import type { Groups } from "../../table/group.ts";

/**
 * Each label's share of the rows that count: label, share, rows, in the order of the groups. A label of which no row
 * counts is left out.
 */
export function labelShares(
  { labels, codes }: Groups,
  counts: (row: number) => boolean,
): [label: string, share: number, rows: number][] {
  const rows = new Float64Array(labels.length);
  let all = 0;
  for (const [row, code] of codes.entries()) {
    if (code < 0 || !counts(row)) continue;
    rows[code] = (rows[code] ?? 0) + 1;
    all += 1;
  }
  return labels.flatMap((label, code): [string, number, number][] => {
    const count = rows[code] ?? 0;
    return count === 0 ? [] : [[label, count / all, count]];
  });
}
