import { emptyDesk } from "../alerts/desk.ts";
import type { Tile } from "../calls/tile.ts";
import type { Filter, View } from "../calls/view.ts";
import type { Goal } from "../goals/goal.ts";
import { type NewEntry, seriesKey } from "../history/entry.ts";
import { metricOf } from "../metrics/catalogue.ts";
import { valuesOf } from "../settings/settings.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import { chosenIn } from "./chosen-in.ts";
import type { ReadFile } from "./read-file.ts";
import { shownMetrics } from "./tiles.ts";
import { viewTiles } from "./view-tiles.ts";

/**
 * What is recorded of a day: every metric that the dashboard shows, as the file opens; and for each goal the figure
 * that it is about, of its period and group.
 */
export function historyEntries(read: ReadFile, day: string): readonly NewEntry[] {
  const { settings } = read;
  const shown = shownMetrics(chosenIn(read).value.metrics, settings);
  if (shown.length === 0) return [];
  const opening = viewTiles(read, null, shown, emptyDesk);
  const entries = new Map<string, NewEntry>();
  const add = (tiles: readonly Tile[], filter: Filter | null) => {
    for (const entry of tiles.flatMap((tile) => entryOf(tile, filter, day))) {
      const key = seriesKey(entry);
      if (!entries.has(key) || entry.goal !== null) entries.set(key, entry);
    }
  };
  add(opening.tiles, null);
  for (const { view, metrics } of goalViews(valuesOf(settings, "goal"), opening.view)) {
    const found = viewTiles(read, view, metrics, emptyDesk);
    // A label that is gone from the data is no filter, and the figure would be everybody's.
    if (found.view.filters.length === view.filters.length) add(found.tiles, view.filters[0] ?? null);
  }
  return [...entries.values()];
}

interface GoalView {
  readonly view: View;
  readonly metrics: readonly TrackedId[];
}

/** The views that goals are about, besides the one with which the file opens. */
function goalViews(goals: readonly Goal<TrackedId>[], opening: View): readonly GoalView[] {
  const views = new Map<string, { readonly view: View; readonly metrics: TrackedId[] }>();
  for (const goal of goals) {
    const view: View = { period: periodOf(goal, opening), filters: goal.group === null ? [] : [goal.group] };
    const key = JSON.stringify(view);
    if (key === JSON.stringify(opening) || (isOwn(goal.metric) && goal.group !== null)) continue;
    const known = views.get(key);
    if (known === undefined) views.set(key, { view, metrics: [goal.metric] });
    else known.metrics.push(goal.metric);
  }
  return [...views.values()];
}

/** A goal for any period is for the one that is shown, where it is not of a sum. */
function periodOf({ metric, period }: Goal<TrackedId>, opening: View): View["period"] {
  if (period !== "any") return { unit: period, back: 0 };
  const additive = !isOwn(metric) && metricOf(metric).additive === true;
  return additive ? { unit: "all" } : opening.period;
}

function entryOf(tile: Tile, filter: Filter | null, day: string): readonly NewEntry[] {
  const { metric, name, unit, value, rows, period, goal, own } = tile;
  if (value === null) return [];
  const group = filter === null || own !== null ? null : { by: filter.by, value: filter.value };
  return [
    {
      ...{ day, metric, name, unit, group, value },
      period: period ?? "",
      rows: own === null ? rows : null,
      goal: goal?.goal.value.target ?? null,
    },
  ];
}
