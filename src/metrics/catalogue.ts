import { type FamilyId, families } from "./families.ts";
import type { Metric } from "./metric.ts";

export type MetricId = { [Family in FamilyId]: keyof (typeof families)[Family] }[FamilyId];

/** The names of all options of a family's metrics. */
type OptionsOf<Family> = {
  [Id in keyof Family]: Family[Id] extends { readonly options: infer O } ? keyof O : never;
}[keyof Family];
export type OptionId = { [Family in FamilyId]: OptionsOf<(typeof families)[Family]> }[FamilyId];

/** Every metric of every family, by its id. */
export const catalogue = Object.assign({}, ...Object.values(families)) as {
  readonly [id in MetricId]: Metric;
};

export const metricIds = Object.keys(catalogue) as readonly MetricId[];

export function metricOf(id: MetricId): Metric {
  return catalogue[id];
}

export function metricsOf(family: FamilyId): readonly MetricId[] {
  return Object.keys(families[family]) as MetricId[];
}
