import { metricsOf } from "../metrics/catalogue.ts";
import { familyIds } from "../metrics/families.ts";
import { metricIds } from "../metrics/metric-ids.ts";
import type { Formula } from "./formula.ts";
import { formulaName } from "./formula-name.ts";
import { type FamilyOrTables, type OwnFormula, ownFamilies } from "./own-families.ts";
import { formulaIn } from "./run.ts";

/** Every formula's name, once: the metrics' in the order of the catalogue, then the others. */
export const formulaNames: readonly string[] = [
  ...new Set([
    ...metricIds.map(formulaName),
    ...Object.values(ownFamilies).flatMap((formulas) => Object.keys(formulas)),
  ]),
];

/** Whether it is more, or other, than a metric over columns. */
export function isOwn(name: string): name is OwnFormula {
  return Object.values(ownFamilies).some((formulas) => Object.keys(formulas).includes(name));
}

/** @throws where there is no formula of this name */
export function familyOf(name: string): FamilyOrTables {
  const ofMetric = familyIds.find((family) => metricsOf(family).some((id) => formulaName(id) === name));
  if (ofMetric !== undefined) return ofMetric;
  const own = Object.entries(ownFamilies).find(([, formulas]) => Object.keys(formulas).includes(name));
  if (own === undefined) throw new Error(`There is no formula ${name}.`);
  return own[0] as FamilyOrTables;
}

/** @throws where there is no formula of this name */
export function formulaCalled(name: string): Formula {
  return formulaIn(familyOf(name), name);
}
