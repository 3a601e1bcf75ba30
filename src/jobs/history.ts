import type { HistoryState } from "../calls/dashboard.ts";
import type { Point } from "../calls/tile.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

export function historyState(_world: World): HistoryState {
  return { sheet: null, days: 0, firstDay: null, lastDay: null };
}

/** What the history tab has of each metric, oldest first. */
export function historySeries(_world: World): ReadonlyMap<TrackedId, readonly Point[]> {
  return new Map();
}

/** Writes today's figures into the history tab. */
export function recordNow(_world: World): void {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
