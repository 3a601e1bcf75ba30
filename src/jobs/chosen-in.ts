import { firstMetrics, firstOf } from "../metrics/first-metrics.ts";
import type { Chosen } from "../settings/chosen.ts";
import { savedOf, type Versioned } from "../settings/settings.ts";
import type { ReadFile } from "./read-file.ts";
import { shownFigures } from "./shown-figures.ts";
import { placeIn } from "./view-question.ts";

const ALL = { period: { unit: "all" }, filters: [] } as const;

/**
 * The tiles that somebody has chosen, else what such tables are looked at for first: the metrics that have a figure in
 * these rows, or would have one were a cell mended. Where none has, as before the first row, those that the columns
 * suffice for.
 */
export function chosenIn(file: ReadFile): Versioned<Chosen> {
  const [saved] = savedOf(file.settings, "tiles");
  if (saved !== undefined) return saved;
  const kinds = file.sources.map(({ saved: { value } }) => value.kind);
  const ready = firstOf(kinds).filter((metric) => placeIn(file, metric).kind === "ready");
  const having = shownFigures(file, ALL, ready).figures.flatMap(({ metric, finding }) =>
    finding.kind === "none" && !finding.toMend ? [] : [metric],
  );
  const shown = new Set(having.length === 0 ? ready : having);
  return { value: { metrics: firstMetrics(kinds, (metric) => shown.has(metric)) }, revision: "" };
}
