import type { FamilyOrTables } from "../functions/own-families.ts";
import { familyIds } from "../metrics/families.ts";

/** The families that have formulas, those of tables first. */
export function familyIdsOf(
  cards: readonly { readonly family: FamilyOrTables }[],
): readonly FamilyOrTables[] {
  const all: readonly FamilyOrTables[] = ["tables", ...familyIds];
  return all.filter((family) => cards.some((card) => card.family === family));
}
