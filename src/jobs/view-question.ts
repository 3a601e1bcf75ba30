import type { AskedAlone } from "../metrics/answer-each.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import type { FieldId } from "../metrics/field.ts";
import { besideFieldsOf, fieldsOf, type SharedColumns } from "../metrics/fields-of.ts";
import type { Metric } from "../metrics/metric.ts";
import { type MetricPlace, placeOf } from "../metrics/metric-place.ts";
import { neededOf } from "../metrics/needs.ts";
import { readOptions } from "../metrics/option.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { Finding } from "./finding.ts";
import type { ViewedFile } from "./viewed-file.ts";

/** What is asked of a table about a metric; or what is found instead, where nothing can be asked. */
export type ViewQuestion =
  | {
      readonly kind: "asked";
      readonly metric: MetricId;
      readonly table: TableKind;
      readonly beside: TableKind | undefined;
      readonly alone: AskedAlone;
    }
  | {
      readonly kind: "unasked";
      readonly metric: MetricId;
      readonly table: TableKind | null;
      readonly finding: Finding;
    };

/** The tables that a metric is computed from, by the columns that are chosen. */
export function placeIn({ sources }: Pick<ViewedFile, "sources">, metric: MetricId): MetricPlace {
  return placeOf(metric, (kind) => {
    const columns = sources.find(({ saved }) => saved.value.kind === kind)?.saved.value.columns;
    return columns && ((field) => columns[field] !== undefined);
  });
}

/** A metric as a view asks it: of the rows that its filters leave, its options as they stand by default. */
export function viewQuestion(metric: MetricId, file: ViewedFile): ViewQuestion {
  const place = placeIn(file, metric);
  const unasked = (table: TableKind | null, finding: Finding): ViewQuestion => ({
    kind: "unasked",
    metric,
    table,
    finding,
  });
  if (place.kind === "formula-only")
    return unasked(null, { kind: "formula-only", why: file.words.server.formulaOnly });
  const { table } = place;
  if (place.kind !== "ready") return unasked(table, { kind: "missing", table, fields: place.missing });
  const declared = metricOf(metric);
  const has = (field: FieldId) => file.tables.get(table)?.columns[field] !== undefined;
  const fields = fieldsOf(declared, has);
  const main = rowsOf(file, table, fields, neededOf(declared, has));
  if (main.kind !== "rows") return unasked(table, main);
  const second = place.beside && secondRows(file, place.beside, declared);
  if (second !== undefined && second.kind !== "rows") return unasked(table, second);
  const alone: AskedAlone = {
    metric: declared,
    values: readOptions(declared.options, () => undefined, file.world.reading),
    facts: main.kept.of(fields),
    beside: second?.kept.of(besideFieldsOf(declared)),
    unfiltered: main.kept === main.all ? undefined : main.all.of(fields),
  };
  return { kind: "asked", metric, table, beside: place.beside, alone };
}

interface Rows {
  readonly kind: "rows";
  readonly all: SharedColumns;
  readonly kept: SharedColumns;
}

/** The filter is of the rows that look another table up by a label: that one is looked up whole. */
function secondRows(file: ViewedFile, kind: TableKind, metric: Metric): Rows | Finding {
  const fields = besideFieldsOf(metric);
  const tables = metric.looksUp ? unfiltered(file.tables) : file.tables;
  return rowsOf({ ...file, tables }, kind, fields, metric.beside);
}

function unfiltered(tables: ViewedFile["tables"]): ViewedFile["tables"] {
  return new Map([...tables].map(([kind, table]) => [kind, { ...table, kept: { shared: table.all } }]));
}

/**
 * A table's rows, where the columns that are looked at can be.
 *
 * @param fields all that are looked at: without one that was chosen and is gone, the figure would be another
 */
function rowsOf(
  { tables, sources, words: { server } }: ViewedFile,
  kind: TableKind,
  fields: ReadonlySet<FieldId>,
  needed: readonly FieldId[],
): Rows | Finding {
  const source = sources.find(({ saved }) => saved.value.kind === kind);
  const table = tables.get(kind);
  if (source === undefined || table === undefined || source.gone.some((field) => fields.has(field)))
    return { kind: "failed", why: source?.problem ?? server.noSource };
  const cut = source.table()?.cut.find((field) => needed.includes(field));
  if (cut !== undefined)
    return { kind: "none", why: server.lineColumns(source.saved.value.columns[cut] ?? cut), toMend: true };
  if ("problem" in table.kept) return { kind: "none", why: table.kept.problem, toMend: true };
  return { kind: "rows", all: table.all, kept: table.kept.shared };
}
