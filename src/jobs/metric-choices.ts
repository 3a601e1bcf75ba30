import type { MetricChoice } from "../calls/metric-choice.ts";
import { namesOf } from "../locale/names.ts";
import type { Words } from "../locale/words.ts";
import { wordsIn } from "../locale/words.ts";
import { type MetricId, metricOf, metricsOf } from "../metrics/catalogue.ts";
import { familyIds } from "../metrics/families.ts";
import { placeOf } from "../metrics/metric-place.ts";
import type { OwnMetric } from "../settings/own-metric.ts";
import { type Settings, valuesOf } from "../settings/settings.ts";
import type { World } from "./ports.ts";
import { languageIn, readSettings } from "./settings-now.ts";

/** Every metric that could be a tile, in the order of the catalogue, the file's own first. */
export function metricChoices(world: World): readonly MetricChoice[] {
  const settings = readSettings(world);
  const words = wordsIn(languageIn(settings, world));
  const own = valuesOf(settings, "own metric").map((metric) => ownChoice(metric, words));
  const others = familyIds.flatMap((family) =>
    metricsOf(family).map((metric): MetricChoice => {
      const { name, definition } = words.metrics[metric];
      const { unit } = metricOf(metric);
      const availability = availabilityOf(metric, settings);
      return {
        metric,
        name,
        also: namesOf(metric).filter((other) => other !== name),
        definition,
        family,
        familyName: words.families[family],
        unit,
        availability,
      };
    }),
  );
  return [...own, ...others];
}

/** By the columns that are chosen; whether they are still there is told by the tile. */
export function availabilityOf(metric: MetricId, settings: Settings): MetricChoice["availability"] {
  const sources = valuesOf(settings, "source");
  const place = placeOf(metric, (kind) => {
    const columns = sources.find((source) => source.kind === kind)?.columns;
    return columns && ((field) => columns[field] !== undefined);
  });
  return place.kind === "ready" ? { kind: "ready" } : place;
}

function ownChoice({ id, name, unit, sheetName, cell }: OwnMetric, { server }: Words): MetricChoice {
  return {
    metric: id,
    name,
    also: [],
    definition: server.ownDefinition(sheetName, cell),
    family: null,
    familyName: server.ownFamily,
    unit,
    availability: { kind: "ready" },
  };
}
