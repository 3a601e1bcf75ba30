import type { HistoryState } from "../calls/dashboard.ts";
import type { Point } from "../calls/tile.ts";
import { seriesOf } from "../history/series.ts";
import { type HistoryTab, parseHistory } from "../history/tab.ts";
import { fieldsCalled } from "../locale/names.ts";
import { dimensions } from "../metrics/dimension.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import type { World } from "./ports.ts";

/** How far the history reaches. */
export function historyState(world: World): HistoryState {
  const days = rowsIn(world).map(({ entry }) => entry.day);
  const sorted = [...new Set(days)].sort();
  return {
    sheet: world.history.cells().length === 0 ? null : world.history.name,
    days: sorted.length,
    firstDay: sorted[0] ?? null,
    lastDay: sorted[sorted.length - 1] ?? null,
  };
}

/** What the history tab has of each metric of the file's own, oldest first. */
export function historySeries(world: World): ReadonlyMap<TrackedId, readonly Point[]> {
  const rows = rowsIn(world);
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
  return parseHistory(world.history.cells(), {
    zone: world.reading.zone,
    dimensionCalled: (name) => dimensions.find((id) => fieldsCalled(name).includes(id)) ?? name,
  });
}

/** None where there is no tab, or one that is not that of a history: whoever records is told. */
function rowsIn(world: World): HistoryTab["rows"] {
  const tab = tabIn(world);
  return "heading" in tab ? [] : tab.rows;
}
