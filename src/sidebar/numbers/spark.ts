import type { Point } from "../../calls/tile.ts";

/** A figure's place in a drawing, from its left upper corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * A series as runs of spots, parted where a period has no figure. The lowest figure lies at the foot, the highest at
 * the head; a series that never moves lies in the middle.
 */
export function sparkRuns(
  series: readonly Point[],
  width: number,
  height: number,
): readonly (readonly Spot[])[] {
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const step = series.length > 1 ? width / (series.length - 1) : 0;
  const runs: Spot[][] = [[]];
  for (const [at, { value }] of series.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ x: at * step, y: height * (range === 0 ? 0.5 : 1 - (value - low) / range) });
  }
  return runs.filter((run) => run.length > 0);
}
