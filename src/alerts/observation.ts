import type { Sighting } from "./condition.ts";

/** What a check saw of one group: its figure, or why it has none, in words. */
export type Seen =
  | { readonly kind: "figure"; readonly sighting: Sighting }
  | { readonly kind: "no-data"; readonly why: string };

/** What a check found: each group of the data, "" for all of it, or in words why it could not be read. */
export type Observation =
  | { readonly kind: "seen"; readonly groups: ReadonlyMap<string, Seen> }
  | { readonly kind: "error"; readonly why: string };
