import type { FieldId } from "../field.ts";

/**
 * What exports call a field, as they write it: by language, the most telling names first. Names of one rank tell as
 * much as each other: a table that has two of them does not say which is meant.
 */
export interface FieldNames {
  readonly en: readonly (readonly string[])[];
  readonly tr: readonly (readonly string[])[];
}

export type NamesOfFields = { readonly [field in FieldId]?: FieldNames };
