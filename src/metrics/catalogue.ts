import { conversionRate, winRate } from "./conversion.ts";
import type { Metric } from "./metric.ts";
import { cycleTime } from "./speed.ts";
import { clv } from "./value.ts";

/** Every metric as the sidebar, the alerts and the mails know it, in the order in which they show it. */
export const catalogue = {
  "conversion-rate": conversionRate,
  "win-rate": winRate,
  clv: clv(1),
  "cycle-time": cycleTime("mean"),
} satisfies { readonly [id: string]: Metric };

export type MetricId = keyof typeof catalogue;

export const metricIds = Object.keys(catalogue) as readonly MetricId[];

export function metricOf(id: MetricId): Metric {
  return catalogue[id];
}
