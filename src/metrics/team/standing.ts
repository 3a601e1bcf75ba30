import type { Better } from "../metric.ts";
import { statisticOf } from "../statistic.ts";

/** Where a figure stands among those of a team. */
export interface TeamStanding {
  /** 1 is the best, and equal figures have the same; undefined where neither way is better. */
  readonly rank: number | undefined;
  /** Figure less the middle one. */
  readonly fromMedian: number;
}

/** The middle of those who have a figure; undefined where nobody has. */
export function teamMedian(figures: readonly (number | undefined)[]): number | undefined {
  const sorted = figures.flatMap((figure) => figure ?? []).sort((a, b) => a - b);
  return sorted.length === 0 ? undefined : statisticOf(sorted, "median");
}

/** @returns undefined for who has no figure */
export function standingsIn(
  figures: readonly (number | undefined)[],
  better: Better,
): readonly (TeamStanding | undefined)[] {
  const median = teamMedian(figures);
  const ascending = figures.flatMap((figure) => figure ?? []).sort((a, b) => a - b);
  return figures.map((figure) => {
    if (figure === undefined || median === undefined) return undefined;
    return { rank: rankOf(figure, ascending, better), fromMedian: figure - median };
  });
}

function rankOf(figure: number, ascending: readonly number[], better: Better): number | undefined {
  switch (better) {
    case "neither":
      return undefined;
    case "lower":
      return ascending.indexOf(figure) + 1;
    case "higher":
      return ascending.length - ascending.lastIndexOf(figure);
  }
}
