import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/** The name of the sheet of generated data; null where there is none. */
export function sampleIn(_world: World): string | null {
  return null;
}

/** Adds a sheet of generated deals with columns, tiles and goals ready. */
export function trySample(_world: World): void {
  throw new Refused("unexpected", (words) => words.unknownCall);
}

/** Takes away the sample sheet and the settings that came with it. */
export function removeSample(_world: World): void {
  throw new Refused("unexpected", (words) => words.unknownCall);
}
