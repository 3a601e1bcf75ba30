import type { Desk } from "../alerts/v2/desk.ts";
import type { Rule } from "../alerts/v2/rule.ts";
import type { StoredDesk } from "../alerts/v2/stored-desk.ts";
import { saveDesk } from "../alerts/v2/write-desk.ts";

/** The properties of the file, each write in one call. */
export interface Properties {
  all(): { readonly [key: string]: string };
  write(texts: ReadonlyMap<string, string>): void;
  remove(key: string): void;
}

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
