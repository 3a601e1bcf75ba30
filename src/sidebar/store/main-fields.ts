import type { FieldId } from "../../metrics/field.ts";
import type { TableKind } from "../../metrics/table-kind.ts";

/**
 * What most figures of a kind of table lean on, in the order in which it is shown. These are asked for where no
 * header tells them; a column holds one of them at most.
 */
export const mainFields: { readonly [kind in TableKind]: readonly FieldId[] } = {
  deals: ["outcome", "amount", "start", "end", "owner", "customer"],
  leads: ["outcome", "start", "source", "owner", "email"],
  orders: ["amount", "date", "customer", "product"],
  customers: ["customer", "start", "end"],
  activities: ["owner", "date", "contact"],
  campaigns: ["campaign", "spend", "sent", "clicks"],
  people: ["owner", "team", "manager", "region", "quota"],
  surveys: ["score", "date", "customer"],
};
