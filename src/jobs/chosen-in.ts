import { firstMetrics } from "../metrics/first-metrics.ts";
import type { Chosen } from "../settings/chosen.ts";
import { type Settings, savedOf, type Versioned } from "../settings/settings.ts";
import type { ReadSource } from "./read-file.ts";
import { placeIn } from "./view-question.ts";

/** The tiles that somebody has chosen, else what such tables are looked at for first. */
export function chosenIn(settings: Settings, sources: readonly ReadSource[]): Versioned<Chosen> {
  const [saved] = savedOf(settings, "tiles");
  if (saved !== undefined) return saved;
  const kinds = sources.map(({ saved: { value } }) => value.kind);
  const metrics = firstMetrics(kinds, (metric) => placeIn({ sources }, metric).kind === "ready");
  return { value: { metrics }, revision: "" };
}
