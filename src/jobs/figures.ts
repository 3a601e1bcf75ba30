import type { ServerWords } from "../locale/server.en.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { metricOf } from "../metrics/catalogue.ts";
import { measure } from "../metrics/engine.ts";
import { type Facts, type GivenColumns, readFacts } from "../metrics/facts.ts";
import { type FieldId, fieldIds } from "../metrics/field.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Source } from "../settings/source.ts";
import { type Column, usedHeight } from "../table/column.ts";
import type { SheetRows, World } from "./ports.ts";

/** The deals of a source, or why they can't be read. */
export type Deals =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problem: string };

/** Reads the source's sheet once. */
export function readDeals(world: World, source: Source, words: ServerWords): Deals {
  const sheet = world.sheets.read(source.sheetId, source.sheetName);
  if (sheet === undefined) return { ok: false, problem: words.sheetGone(source.sheetName) };
  const headers = fieldIds.flatMap((field) => source.columns[field] ?? []);
  const gone = headers.filter((header) => !sheet.header.includes(header));
  if (gone.length > 0) return { ok: false, problem: words.columnsGone(gone.join(", "), sheet.name) };
  const twice = headers.find((header) => sheet.header.indexOf(header) !== sheet.header.lastIndexOf(header));
  if (twice !== undefined) return { ok: false, problem: words.columnTwice(twice, sheet.name) };
  return { ok: true, facts: readFacts(columnsOf(sheet, source), world.reading) };
}

function columnsOf(sheet: SheetRows, source: Source): GivenColumns {
  const columns: { [field in FieldId]?: Column } = {};
  for (const field of fieldIds) {
    const header = source.columns[field];
    if (header !== undefined) columns[field] = columnOf(sheet, header);
  }
  return columns;
}

function columnOf({ header, rows }: SheetRows, name: string): Column {
  const place = header.indexOf(name);
  const cells = rows.map((row) => row[place] ?? "");
  return { argument: name, firstRow: 2, height: cells.length, cells: cells.slice(0, usedHeight(cells)) };
}

/** Fields without which a metric has no figure and that have no column. */
export function missingFields(metric: MetricId, source: Source): readonly FieldId[] {
  return metricOf(metric).needs.filter((field) => source.columns[field] === undefined);
}

/** A metric's figure over the deals; undefined where a column that it needs is not chosen. */
export function figureOf(metric: MetricId, facts: Facts, source: Source): Figure | undefined {
  return missingFields(metric, source).length > 0 ? undefined : measure(metricOf(metric), facts);
}
