import type { SelectedCell } from "../calls/calls.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** The cell that is selected in the sheet. */
export function selectedCell(_world: World): SelectedCell {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
