import type { FieldId } from "../../metrics/field.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import type { Columns } from "../../settings/source.ts";

/**
 * What most figures of a kind of table lean on, in the order in which it is shown. These are asked for where no
 * header tells them; a column holds one of them at most.
 */
export const mainFields: { readonly [kind in TableKind]: readonly FieldId[] } = {
  deals: ["outcome", "amount", "start", "end", "owner", "customer"],
  leads: ["outcome", "start", "lifecycle", "source", "owner"],
  orders: ["amount", "date", "customer", "product"],
  customers: ["customer", "start", "end", "startValue", "endValue"],
  activities: ["owner", "date", "contact"],
  campaigns: ["campaign", "spend", "sent", "opens", "clicks"],
  people: ["owner", "team", "manager", "region", "quota"],
  surveys: ["score", "date", "customer"],
};

/** The main fields that a sheet's headers do not tell; a list of people may call them people or owners. */
export function unknownFields(kind: TableKind, guess: Columns): readonly FieldId[] {
  return mainFields[kind].filter(
    (field) => guess[field] === undefined && !(field === "owner" && guess.person !== undefined),
  );
}
