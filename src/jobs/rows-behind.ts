import type { RowsBehind } from "../calls/detail.ts";
import type { AskedAlone } from "../metrics/answer-each.ts";
import type { FieldId } from "../metrics/field.ts";
import { onePeriod } from "../metrics/one-period.ts";
import { type RowTrace, traceRows } from "../metrics/row-trace.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import { cellText } from "../table/cell-text.ts";
import type { ViewedFile } from "./viewed-file.ts";

/** Rows that are sent to the page; it can show all in the sheet. */
const MOST_ROWS = 50;
/** Columns by which people know a row, and how many columns there is room for in all. */
const KNOWN_BY: readonly FieldId[] = ["id", "name", "customer", "company", "owner", "campaign", "product"];
const MOST_COLUMNS = 6;
/** Columns that tell which row it is, before those that the figure is made of. */
const MOST_KNOWN_BY = 3;

/** The period that a view's figure is about; undefined for all rows. */
export type Period = Parameters<typeof onePeriod>[1];

/**
 * What has become of each row of a metric's table in a view.
 *
 * @param one as the view asks the metric
 * @throws {InputError} for cells that are not what they should be
 */
export function traceIn(file: ViewedFile, table: TableKind, one: AskedAlone, period: Period): RowTrace {
  const viewed = file.tables.get(table);
  if (viewed === undefined || "problem" in viewed.kept) return { used: [], left: [] };
  const { all } = viewed.all;
  const kept = viewed.kept.shared.all;
  return traceRows(onePeriod(one, period), all.used, kept.used, all.rows);
}

/** The rows that a figure rests on, as the sheet counts them, with the columns that matter. */
export function rowsBehind(
  file: ViewedFile,
  table: TableKind,
  fields: Iterable<FieldId>,
  used: readonly number[],
): RowsBehind | null {
  const source = file.tables.get(table)?.source;
  if (source?.sheet === undefined) return null;
  const { header, rows, name } = source.sheet;
  const places = shownColumns(source.saved.value.columns, [...fields], header);
  const { zone, decimalSign } = file.world.reading;
  return {
    sheetId: source.saved.value.sheetId,
    sheetName: name,
    headers: places.map((place) => header[place] ?? ""),
    rows: used.slice(0, MOST_ROWS).map((row) => ({
      row: row + FIRST_ROW,
      cells: places.map((place) => cellText(rows[row]?.[place] ?? "", zone, decimalSign())),
    })),
    total: used.length,
  };
}

/** Under the header. */
export const FIRST_ROW = 2;

/** First what people know a row by, then what the figure is made of; a column that is two fields is shown once. */
function shownColumns(
  columns: { readonly [field in FieldId]?: string },
  fields: readonly FieldId[],
  header: readonly string[],
): readonly number[] {
  const placesOf = (some: readonly FieldId[]) => [
    ...new Set(some.flatMap((field) => columns[field] ?? []).map((name) => header.indexOf(name))),
  ];
  const known = placesOf(KNOWN_BY).slice(0, MOST_KNOWN_BY);
  const own = placesOf(fields);
  return [...new Set([...known, ...own])].filter((place) => place >= 0).slice(0, MOST_COLUMNS);
}
