import type { Inserted } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** Writes the formula of a tile's figure into the selected cell. */
export function insertFormula(
  _world: World,
  _view: View | null,
  _metric: TrackedId,
  _overwrite: boolean,
): Inserted {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
