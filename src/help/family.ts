import { ownFamilies } from "../functions/all.ts";
import { formulaName } from "../functions/formula-name.ts";
import { type FamilyId, familyIds, metricsOf } from "../metrics/catalogue.ts";

/** A family of metrics, or the formulas that answer any metric of a table. */
export type FamilyOrTables = FamilyId | "tables";

export function familyOf(name: string): FamilyOrTables {
  const ofMetric = familyIds.find((family) => metricsOf(family).some((id) => formulaName(id) === name));
  if (ofMetric !== undefined) return ofMetric;
  const own = Object.entries(ownFamilies).find(([, formulas]) => Object.keys(formulas).includes(name));
  if (own === undefined) throw new Error(`${name} is in no family.`);
  return own[0] as FamilyOrTables;
}

/** The families that have formulas, those of tables first. */
export function familyIdsOf(
  cards: readonly { readonly family: FamilyOrTables }[],
): readonly FamilyOrTables[] {
  const all: readonly FamilyOrTables[] = ["tables", ...familyIds];
  return all.filter((family) => cards.some((card) => card.family === family));
}
