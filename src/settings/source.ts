import type { FieldId } from "../metrics/field.ts";
import type { TableKind } from "../metrics/table-kind.ts";

/** A field and the header of the column that holds it. A field without a column is left out. */
export type Columns = { readonly [field in FieldId]?: string };

/** Where a kind of table is; a file has one of each at most. */
export interface Source {
  readonly kind: TableKind;
  /** The sheet's own id, which survives renaming. */
  readonly sheetId: number;
  readonly sheetName: string;
  readonly columns: Columns;
  /** Fields that are to have no column, though one would be recognised: they are not offered again. */
  readonly leftOut?: readonly FieldId[];
}
