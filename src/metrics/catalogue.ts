import { type FamilyId, families, familyIds } from "./families.ts";
import type { Metric } from "./metric.ts";

export type MetricId = { [Family in FamilyId]: keyof (typeof families)[Family] }[FamilyId];

/** The names of all options of a family's metrics. */
type OptionsOf<Family> = {
  [Id in keyof Family]: Family[Id] extends { readonly options: infer O } ? keyof O : never;
}[keyof Family];
export type OptionId = { [Family in FamilyId]: OptionsOf<(typeof families)[Family]> }[FamilyId];

/** Families are looked through in their order, those after the metric's own are not read. */
export function metricOf(id: MetricId): Metric {
  for (const family of familyIds) {
    const metrics: { readonly [id: string]: Metric } = families[family];
    const found = metrics[id];
    if (found !== undefined) return found;
  }
  throw new Error(`There is no metric ${id}.`);
}

export function metricsOf(family: FamilyId): readonly MetricId[] {
  return Object.keys(families[family]) as MetricId[];
}
