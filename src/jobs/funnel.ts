import type { Funnel } from "../calls/funnel.ts";
import type { View } from "../calls/view.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** The stages of the deals, and which step loses most. */
export function funnel(_world: World, _view: View | null): Funnel {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
