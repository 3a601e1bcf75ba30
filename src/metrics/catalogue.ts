import { campaigns } from "./families/campaigns.ts";
import { conversion } from "./families/conversion.ts";
import { customers } from "./families/customers.ts";
import { feedback } from "./families/feedback.ts";
import { leads } from "./families/leads.ts";
import { people } from "./families/people.ts";
import { pipeline } from "./families/pipeline.ts";
import { quality } from "./families/quality.ts";
import { retention } from "./families/retention.ts";
import { speed } from "./families/speed.ts";
import { value } from "./families/value.ts";
import type { Metric } from "./metric.ts";

/** Families as people think of them, in the order in which they are shown. */
export const families = {
  leads,
  conversion,
  speed,
  value,
  pipeline,
  customers,
  retention,
  feedback,
  people,
  campaigns,
  quality,
};

export type FamilyId = keyof typeof families;
export type MetricId = { [Family in FamilyId]: keyof (typeof families)[Family] }[FamilyId];

/** The names of all options of a family's metrics. */
type OptionsOf<Family> = {
  [Id in keyof Family]: Family[Id] extends { readonly options: infer O } ? keyof O : never;
}[keyof Family];
export type OptionId = { [Family in FamilyId]: OptionsOf<(typeof families)[Family]> }[FamilyId];

export const catalogue = Object.assign({}, ...Object.values(families)) as {
  readonly [id in MetricId]: Metric;
};

export const familyIds = Object.keys(families) as readonly FamilyId[];
export const metricIds = Object.keys(catalogue) as readonly MetricId[];

export function metricOf(id: MetricId): Metric {
  return catalogue[id];
}

export function metricsOf(family: FamilyId): readonly MetricId[] {
  return Object.keys(families[family]) as MetricId[];
}
