import type { Desk } from "../../alerts/desk.ts";
import type { Rule } from "../../alerts/rule.ts";
import { isOurs } from "../../alerts/stored/desk-rows.ts";
import type { StoredDesk } from "../../alerts/stored/stored-desk.ts";
import { saveDesk } from "../../alerts/stored/write-desk.ts";
import type { Properties } from "../ports.ts";

/**
 * Writes what has changed.
 *
 * @param order the rules that get room first
 * @returns what is stored now, and the rules that there was no room for
 */
export function saveDeskIn(
  properties: Properties,
  desk: Desk,
  before: StoredDesk,
  order: readonly Rule[] = [],
): { readonly stored: StoredDesk; readonly refused: readonly string[] } {
  const ids = order.map(({ id }) => id);
  const { writes, deletes, stored, refused } = saveDesk(desk, before, ids);
  for (const texts of writes) properties.write(texts);
  for (const key of deletes) properties.remove(key);
  return { stored, refused };
}

/** Empties all that the alerts remember, in one call. */
export function forgetAll({ properties }: { readonly properties: Properties }): void {
  const ours = Object.entries(properties.all()).filter(([key, text]) => isOurs(key) && text !== "");
  if (ours.length > 0) properties.write(new Map(ours.map(([key]) => [key, ""])));
}
