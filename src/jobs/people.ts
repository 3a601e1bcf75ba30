import type { People } from "../calls/people.ts";
import type { View } from "../calls/view.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** Each person's figures beside the others'. */
export function people(_world: World, _view: View | null): People {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
