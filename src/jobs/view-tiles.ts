import type { Memory } from "../alerts/outbox.ts";
import type { Tile } from "../calls/tile.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { valuesOf } from "../settings/settings.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import { figuresIn } from "./figures.ts";
import { ownFigures } from "./own-figures.ts";
import { tilesOf } from "./tiles.ts";
import type { ViewedFile } from "./viewed-file.ts";

/** The tiles of metrics, those of the catalogue and the file's own, as a view shows them. */
export function viewTiles(
  file: ViewedFile,
  metrics: readonly TrackedId[],
  memories: ReadonlyMap<MetricId, Memory>,
): readonly Tile[] {
  const { world, settings, words, view, period } = file;
  const figures = figuresIn(
    file,
    metrics.filter((metric): metric is MetricId => !isOwn(metric)),
  );
  const own = ownFigures(
    world,
    valuesOf(settings, "own metric").filter(({ id }) => metrics.includes(id)),
    words,
  );
  return tilesOf(metrics, { settings, words, memories, view, period, figures, own });
}
