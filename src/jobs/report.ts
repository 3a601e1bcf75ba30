import type { Report } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** Writes the dashboard into a sheet of its own. */
export function writeReport(_world: World, _view: View | null): Report {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
