import type { TrackedId } from "./tracked.ts";

/** The metrics that the dashboard shows, in their order. */
export interface Chosen {
  readonly metrics: readonly TrackedId[];
}
