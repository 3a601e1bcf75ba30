import type { Alerts, TrackedRule, WatchedMetric } from "../../calls/alerts.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { TrackedId } from "../../settings/tracked.ts";

interface Ground {
  readonly dashboard: Dashboard;
  readonly alerts: Alerts;
}

/** An alert as it is saved. The dashboard comes with every write, so it knows first; it knows none of a metric gone. */
export function savedRule(id: string, { dashboard, alerts }: Ground): Saved<TrackedRule> | null {
  const known = dashboard.tiles.flatMap(({ rules }) => rules);
  const [saved] = known.filter(({ value }) => value.id === id);
  if (saved !== undefined) return saved;
  const [orphan] = alerts.rules.filter(({ rule }) => rule.value.id === id);
  const isOrphan =
    orphan !== undefined && !dashboard.tiles.some(({ metric }) => metric === orphan.rule.value.metric);
  return isOrphan ? orphan.rule : null;
}

/** What is known of a metric that is watched, also of one for which there is no data any more. */
export function watchedMetric(metric: TrackedId, { dashboard, alerts }: Ground): WatchedMetric {
  const watched = alerts.metrics.find((one) => one.metric === metric);
  if (watched !== undefined) return watched;
  const tile = dashboard.tiles.find((one) => one.metric === metric);
  if (tile !== undefined) {
    const { name, unit, better, additive } = tile;
    return { metric, name, unit, better, additive, share: unit === "ratio" };
  }
  const rule = alerts.rules.find((one) => one.rule.value.metric === metric);
  const { name = metric, unit = "count" } = rule ?? {};
  return { metric, name, unit, better: "neither", additive: false, share: false };
}
