import type { Desk } from "../alerts/desk.ts";
import type { Tile } from "../calls/tile.ts";
import type { View } from "../calls/view.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { valuesOf } from "../settings/settings.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import { ownFigures } from "./own-figures.ts";
import type { ReadFile } from "./read-file.ts";
import { type ShownFigures, shownFigures } from "./shown-figures.ts";
import { tilesOf } from "./tiles.ts";

/** Tiles, and the view that they are of. */
export interface ViewTiles extends Pick<ShownFigures, "view" | "period" | "filterOptions"> {
  readonly tiles: readonly Tile[];
}

/**
 * The tiles of metrics, those of the catalogue and the file's own, as a view shows them.
 *
 * @param asked null: the view with which the file opens
 */
export function viewTiles(
  read: ReadFile,
  asked: View | null,
  metrics: readonly TrackedId[],
  desk: Pick<Desk, "memories">,
): ViewTiles {
  const { settings, words } = read;
  const shown = shownFigures(
    read,
    asked,
    metrics.filter((metric): metric is MetricId => !isOwn(metric)),
  );
  const own = ownFigures(
    read,
    valuesOf(settings, "own metric").filter(({ id }) => metrics.includes(id)),
  );
  const { view, period, filterOptions } = shown;
  const figures = new Map(shown.figures.map((found) => [found.metric, found]));
  const tiles = tilesOf(metrics, { settings, words, desk, view, period, figures, own });
  return { view, period, filterOptions, tiles };
}
