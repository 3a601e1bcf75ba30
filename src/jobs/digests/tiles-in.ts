import type { Tile } from "../../calls/tile.ts";
import type { MetricNaming } from "../../mail/letterhead.ts";
import { labelOf } from "../../metrics/answer-each.ts";
import type { MetricId } from "../../metrics/catalogue.ts";
import { spanBefore } from "../../metrics/span.ts";
import { valuesOf } from "../../settings/settings.ts";
import { isOwn, type TrackedId } from "../../settings/tracked.ts";
import { deskNow } from "../dashboard.ts";
import { figuresIn } from "../figures.ts";
import { ownFigures } from "../own-figures.ts";
import { tilesOf } from "../tiles.ts";
import type { ViewedFile } from "../viewed-file.ts";

/** The tiles of metrics in a view; unlike the sidebar's they are not kept, since the file looks otherwise at a period's end. */
export function tilesIn(file: ViewedFile, metrics: readonly TrackedId[]): readonly Tile[] {
  const { settings, words, world, view, period } = file;
  return tilesOf(metrics, {
    settings,
    words,
    desk: deskNow(world, settings),
    view,
    period,
    figures: figuresIn(
      file,
      metrics.filter((metric): metric is MetricId => !isOwn(metric)),
    ),
    own: ownFigures(
      file,
      valuesOf(settings, "own metric").filter(({ id }) => metrics.includes(id)),
    ),
  });
}

export function namingIn({ name, unit, better }: MetricNaming): MetricNaming {
  return { name, unit, better };
}

/** What a mail says that it is of. */
export function periodsOf({ period, span }: ViewedFile) {
  const hasBefore = period !== null && span !== undefined && period.earlier > 0;
  return {
    period: period?.label ?? null,
    before: hasBefore ? labelOf(spanBefore(span)) : null,
    soFar: period !== null && !period.finished,
  };
}
