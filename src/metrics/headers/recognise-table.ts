import { recogniseFields, type Sampled } from "../headers.ts";
import type { TableKind } from "../table-kind.ts";

export function recogniseTable(columns: readonly Sampled[]): {
  readonly kind: TableKind | null;
  readonly unrecognised: readonly string[];
} {
  const found = recogniseFields(columns);
  return { kind: found.outcome === undefined ? null : "deals", unrecognised: [] };
}
