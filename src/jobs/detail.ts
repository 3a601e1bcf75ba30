import type { MetricDetail } from "../calls/detail.ts";
import type { View } from "../calls/view.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** All that a tile opens to. */
export function detail(_world: World, _view: View | null, _metric: TrackedId): MetricDetail {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
