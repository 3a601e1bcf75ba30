import type { MetricId } from "../catalogue.ts";

/** What a person's card shows, in this order, where the data has it. */
export const peopleMetrics: readonly MetricId[] = [
  "sales-volume",
  "win-rate",
  "average-deal-size",
  "cycle-time",
  "deals-won",
  "deal-count",
  "pipeline-value",
];

/** Those of them that a person can work on: how much is sold follows from these. */
export const hintMetrics = [
  "win-rate",
  "average-deal-size",
  "cycle-time",
  "deal-count",
] as const satisfies readonly MetricId[];
export type HintMetric = (typeof hintMetrics)[number];

export function isHintMetric(id: MetricId): id is HintMetric {
  return (hintMetrics as readonly MetricId[]).includes(id);
}
