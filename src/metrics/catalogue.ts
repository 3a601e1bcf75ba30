import { type FamilyId, families, familyIds } from "./families.ts";
import type { Metric } from "./metric.ts";
import { familyMetrics } from "./metric-ids.ts";

export type MetricId = { [Family in FamilyId]: keyof (typeof families)[Family] }[FamilyId];

/** The names of all options of a family's metrics. */
type OptionsOf<Family> = {
  [Id in keyof Family]: Family[Id] extends { readonly options: infer O } ? keyof O : never;
}[keyof Family];
export type OptionId = { [Family in FamilyId]: OptionsOf<(typeof families)[Family]> }[FamilyId];

/** Reads the metric's own family and no other. */
export function metricOf(id: MetricId): Metric {
  const family = familyIds.find((one) => metricsOf(one).includes(id));
  const metrics: { readonly [id: string]: Metric } = family === undefined ? {} : families[family];
  const found = metrics[id];
  if (found === undefined) throw new Error(`There is no metric ${id}.`);
  return found;
}

export function metricsOf(family: FamilyId): readonly MetricId[] {
  return familyMetrics[family];
}
