import type { MetricId } from "../metrics/catalogue.ts";

/** A metric of the catalogue, or one of the file's own. */
export type TrackedId = MetricId | OwnId;
export type OwnId = `own:${string}`;

export function isOwn(id: TrackedId): id is OwnId {
  return id.startsWith("own:");
}
