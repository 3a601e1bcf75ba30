import type { MetricId } from "./catalogue.ts";
import { metricOf } from "./catalogue.ts";
import type { FieldId } from "./field.ts";
import { secondTableOf, tablesOf } from "./metric-tables.ts";
import { neededOf } from "./needs.ts";
import { type TableKind, tableKinds } from "./table-kind.ts";

/** Whether a kind of table has a column for a field; undefined where there is no such table. */
export type TableFields = (kind: TableKind) => ((field: FieldId) => boolean) | undefined;

/** The tables that a metric is computed from, or what is wanting. */
export type MetricPlace =
  | { readonly kind: "ready"; readonly table: TableKind; readonly beside: TableKind | undefined }
  /** The table is there and lacks columns. */
  | { readonly kind: "columns"; readonly table: TableKind; readonly missing: readonly FieldId[] }
  /** The table is not there; the columns are those that it would need. */
  | { readonly kind: "table"; readonly table: TableKind; readonly missing: readonly FieldId[] }
  /** Nothing but a formula can be told what it needs. */
  | { readonly kind: "formula-only" };

/**
 * Where a metric is computed from: of the tables that it may be of the first that has all of its columns, else the one
 * that lacks fewest. What it compares with comes from any other table that has it.
 */
export function placeOf(id: MetricId, fields: TableFields): MetricPlace {
  const metric = metricOf(id);
  const [likeliest] = tablesOf(id);
  if (likeliest === undefined || Object.values(metric.options).some(({ needed }) => needed))
    return { kind: "formula-only" };
  const there = tablesOf(id).flatMap((table) => {
    const has = fields(table);
    return has === undefined ? [] : [{ table, missing: missingOf(id, has) }];
  });
  const [best] = [...there].sort((a, b) => a.missing.length - b.missing.length);
  if (best === undefined) return { kind: "table", table: likeliest, missing: metric.needs };
  if (best.missing.length > 0) return { kind: "columns", ...best };
  return metric.beside.length === 0
    ? { kind: "ready", table: best.table, beside: undefined }
    : besidePlace(id, best.table, fields);
}

function missingOf(id: MetricId, has: (field: FieldId) => boolean): readonly FieldId[] {
  return neededOf(metricOf(id), has).filter((field) => !has(field));
}

function besidePlace(id: MetricId, table: TableKind, fields: TableFields): MetricPlace {
  const { beside } = metricOf(id);
  const likeliest = secondTableOf(id);
  if (likeliest === undefined) return { kind: "formula-only" };
  const lacking = (kind: TableKind) => {
    const has = fields(kind);
    return has === undefined ? beside : beside.filter((field) => !has(field));
  };
  const found = [likeliest, ...tableKinds].find((kind) => kind !== table && lacking(kind).length === 0);
  if (found !== undefined) return { kind: "ready", table, beside: found };
  const kind = fields(likeliest) === undefined ? "table" : "columns";
  return { kind, table: likeliest, missing: lacking(likeliest) };
}
