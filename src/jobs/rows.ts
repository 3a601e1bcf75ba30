import type { Shown } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/**
 * Selects the rows behind a figure in the sheet.
 *
 * @param row one of them, as the sheet counts; null for all
 */
export function showRows(_world: World, _view: View | null, _metric: TrackedId, _row: number | null): Shown {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
