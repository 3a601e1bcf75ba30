import type { FieldId } from "../metrics/field.ts";

/** A field of a deal and the header of the column that holds it. A field without a column is left out. */
export type Columns = { readonly [field in FieldId]?: string };

/** Where the deals are. */
export interface Source {
  /** The sheet's own id, which survives renaming. */
  readonly sheetId: number;
  readonly sheetName: string;
  readonly columns: Columns;
}
