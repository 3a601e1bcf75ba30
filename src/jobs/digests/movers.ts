import type { Tile } from "../../calls/tile.ts";
import type { Mover } from "../../mail/digest.ts";
import { namingIn } from "./tiles-in.ts";

const MOST = 5;
/** Where chance can't be told from change, as for sums of money, less than this is not worth a line. */
const LEAST_UNTOLD = 0.1;

interface Moved {
  readonly mover: Mover;
  /** The change as a share of the figure before, whichever way. */
  readonly share: number;
}

/** What has changed most: first what chance does not explain, then what may be more than chance, each by its share. */
export function moversIn(tiles: readonly Tile[]): readonly Mover[] {
  const certain = (moved: Moved) => (moved.mover.change.noise === false ? 1 : 0);
  return tiles
    .flatMap((tile) => moved(tile) ?? [])
    .sort((a, b) => certain(b) - certain(a) || b.share - a.share)
    .slice(0, MOST)
    .map(({ mover }) => mover);
}

function moved({ name, unit, better, value, change, series }: Tile): Moved | undefined {
  if (value === null || change === null || change.share === null || change.noise === true) return undefined;
  const share = Math.abs(change.share);
  if (share === 0 || (change.noise === null && share < LEAST_UNTOLD)) return undefined;
  return {
    share,
    mover: {
      metric: namingIn({ name, unit, better }),
      label: "",
      value,
      change: { previous: change.previous.value, noise: change.noise },
      course: series,
    },
  };
}
