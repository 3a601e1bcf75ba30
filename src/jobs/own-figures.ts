import type { Point } from "../calls/tile.ts";
import type { Words } from "../locale/words.ts";
import type { OwnMetric } from "../settings/own-metric.ts";
import { toNumber } from "../table/number.ts";
import { InputError } from "../table/problem.ts";
import { historySeries } from "./history.ts";
import type { World } from "./ports.ts";
import type { ReadFile } from "./read-file.ts";

/** What a metric of one's own stands at. */
export interface OwnFigure {
  readonly value: number | null;
  /** Why there is no value, in words. */
  readonly problem: string | null;
  /** Oldest first, from the history. */
  readonly series: readonly Point[];
}

/** Most points of a sparkline. */
const IN_SERIES = 13;

/**
 * The cells of metrics of one's own, each read once.
 *
 * @param inSeries most points of a series; by default those of a sparkline
 */
export function ownFigures(
  { world, words, history }: Pick<ReadFile, "world" | "words" | "history">,
  metrics: readonly OwnMetric[],
  inSeries = IN_SERIES,
): ReadonlyMap<OwnMetric, OwnFigure> {
  if (metrics.length === 0) return new Map();
  const series = historySeries(history());
  return new Map(
    metrics.map((metric) => [
      metric,
      { ...cellValue(world, metric, words), series: (series.get(metric.id) ?? []).slice(-inSeries) },
    ]),
  );
}

function cellValue(world: World, { sheetId, sheetName, cell }: OwnMetric, { server }: Words) {
  const found = world.sheets.cell(sheetId, sheetName, cell);
  if (found === undefined) return { value: null, problem: server.cellGone(sheetName) };
  try {
    const value = toNumber(found.value, cell, () => world.reading.decimalSign());
    return { value, problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { value: null, problem: server.noNumber(`${sheetName}!${cell}`, found.text) };
  }
}
