import type { FamilyId } from "../metrics/families.ts";
import type { FieldId } from "../metrics/field.ts";
import type { Unit } from "../metrics/metric.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { TrackedId } from "../settings/tracked.ts";

/** A metric that could be a tile, in the order of the catalogue. */
export interface MetricChoice {
  readonly metric: TrackedId;
  readonly name: string;
  /** Further names in both languages, for the search. */
  readonly also: readonly string[];
  readonly definition: string;
  /** null: a metric of one's own. */
  readonly family: FamilyId | null;
  readonly familyName: string;
  readonly unit: Unit;
  readonly availability:
    | { readonly kind: "ready" }
    /** A table has some of what it needs: the columns that it lacks. */
    | { readonly kind: "columns"; readonly table: TableKind; readonly missing: readonly FieldId[] }
    /** No table of this kind is chosen. */
    | { readonly kind: "table"; readonly table: TableKind; readonly missing: readonly FieldId[] }
    /** Only a formula can be told what it needs. */
    | { readonly kind: "formula-only" };
}
