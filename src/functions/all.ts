import { catalogue, metricIds } from "../metrics/catalogue.ts";
import { conversionRate } from "./conversion-rate.ts";
import type { Formula } from "./formula.ts";
import { formulaOf } from "./metric-formula.ts";
import { campaigns } from "./own/campaigns.ts";
import { conversion } from "./own/conversion.ts";
import { customers } from "./own/customers.ts";
import { feedback } from "./own/feedback.ts";
import { leads } from "./own/leads.ts";
import { people } from "./own/people.ts";
import { pipeline } from "./own/pipeline.ts";
import { quality } from "./own/quality.ts";
import { retention } from "./own/retention.ts";
import { speed } from "./own/speed.ts";
import { value } from "./own/value.ts";

/** Formulas that are more, or other, than a metric over columns, by the family they belong to. */
export const ownFamilies = {
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

type OwnFamilies = typeof ownFamilies;
export type OwnFormula = { [Family in keyof OwnFamilies]: keyof OwnFamilies[Family] }[keyof OwnFamilies];

export const ownFormulas: { readonly [name: string]: Formula } = Object.assign(
  {},
  ...Object.values(ownFamilies),
);

/** The name under which a metric is typed: win-rate is WIN_RATE. */
export function formulaName(id: string): string {
  return id.toUpperCase().replace(/-/g, "_");
}

/** Every formula by its name. */
export const formulas: ReadonlyMap<string, Formula> = new Map([
  ...metricIds.map((id): [string, Formula] => [formulaName(id), formulaOf(catalogue[id])]),
  ["CONVERSION_RATE", conversionRate],
  ...Object.entries(ownFormulas),
]);
