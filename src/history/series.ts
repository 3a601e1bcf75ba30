import { type HistoryEntry, seriesKey } from "./entry.ts";
import type { HistoryRow } from "./tab.ts";

/** The days of one series, oldest first; of two rows of a day the lower one counts. */
export function seriesOf(
  rows: readonly HistoryRow[],
  like: Pick<HistoryEntry, "metric" | "group" | "period">,
): readonly HistoryEntry[] {
  const key = seriesKey({ ...like, day: "", value: 0, rows: null, goal: null });
  const byDay = new Map(
    rows.filter(({ entry }) => seriesKey(entry) === key).map(({ entry }) => [entry.day, entry]),
  );
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
