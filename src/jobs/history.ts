import type { HistoryState } from "../calls/dashboard.ts";
import type { Point } from "../calls/tile.ts";
import { seriesOf } from "../history/series.ts";
import { type HistoryTab, parseHistory } from "../history/tab.ts";
import { fieldsCalled } from "../locale/names.ts";
import { dimensions } from "../metrics/dimension.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import type { Cell } from "../table/cell.ts";
import type { World } from "./ports.ts";

/** The history tab as far as it can be read. */
export interface ReadHistory {
  /** Its name; null where there is none. */
  readonly name: string | null;
  /** None where the tab is not that of a history any more: whoever records is told. */
  readonly rows: HistoryTab["rows"];
}

export function readHistory(world: World): ReadHistory {
  const cells = world.history.cells();
  const tab = parsed(world, cells);
  return { name: cells.length === 0 ? null : world.history.name, rows: "heading" in tab ? [] : tab.rows };
}

/** How far the history reaches. */
export function historyState({ name, rows }: ReadHistory): HistoryState {
  const sorted = [...new Set(rows.map(({ entry }) => entry.day))].sort();
  return {
    sheet: name,
    days: sorted.length,
    firstDay: sorted[0] ?? null,
    lastDay: sorted[sorted.length - 1] ?? null,
  };
}

/** What the history tab has of each metric of the file's own, oldest first. */
export function historySeries({ rows }: ReadHistory): ReadonlyMap<TrackedId, readonly Point[]> {
  const own = [...new Set(rows.map(({ entry }) => entry.metric as TrackedId))].filter(isOwn);
  return new Map(
    own.map((metric) => [
      metric,
      seriesOf(rows, { metric, group: null, period: "" }).map(({ day, value }) => ({ label: day, value })),
    ]),
  );
}

/** The history tab; the heading found, where it is not that of a history any more. */
export function tabIn(world: World): HistoryTab | { readonly heading: string } {
  return parsed(world, world.history.cells());
}

function parsed(world: World, cells: readonly (readonly Cell[])[]) {
  return parseHistory(cells, {
    zone: world.reading.zone,
    dimensionCalled: (name) => dimensions.find((id) => fieldsCalled(name).includes(id)) ?? name,
  });
}
