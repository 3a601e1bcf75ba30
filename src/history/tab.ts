import { type HistoryColumns, historyColumns } from "../locale/history-columns.ts";
import { languages } from "../locale/language.ts";
import { type Cell, dateText, isBlank, isDate } from "../table/cell.ts";
import { foldHeader } from "../table/header.ts";
import { serialDay } from "../table/serial-day.ts";
import type { Zone } from "../table/zone.ts";
import type { HistoryEntry } from "./entry.ts";

export type ColumnId = keyof HistoryColumns;

/** Columns without which a row says nothing. */
const NEEDED: readonly ColumnId[] = ["day", "metric", "value"];

export const columnIds: readonly ColumnId[] = [
  "day",
  "name",
  "metric",
  "by",
  "group",
  "period",
  "value",
  "rows",
  "goal",
];

export interface HistoryRow {
  readonly entry: HistoryEntry;
  /** As the sheet counts: the header is row 1. */
  readonly row: number;
  /** Whether the row holds nothing but what we have written. */
  readonly bare: boolean;
}

/** What the history tab holds. */
export interface HistoryTab {
  /** Rows that can be read, from the top; what a person has put between them is left alone. */
  readonly rows: readonly HistoryRow[];
  /** Where each column stands, from 1; one that is missing is added by the next write. */
  readonly layout: ReadonlyMap<ColumnId, number>;
  /** Columns in use, ours and others: a missing one goes after them. */
  readonly width: number;
  /** Rows in use, the header among them. */
  readonly height: number;
}

export interface HistorySpelling {
  readonly zone: Zone;
  /** The id of a column that groups are told apart by, for its name in either language. */
  dimensionCalled(name: string): string;
}

/**
 * Reads the history tab.
 *
 * @param cells all of it, the header first; empty where there is none
 * @returns the heading found, where it is not that of a history
 */
export function parseHistory(
  cells: readonly (readonly Cell[])[],
  spelling: HistorySpelling,
): HistoryTab | { readonly heading: string } {
  const empty = cells.every((line) => line.every(isBlank));
  const [header = []] = cells;
  if (empty) return { rows: [], layout: new Map(), width: 0, height: 0 };
  const layout = layoutOf(header);
  if (NEEDED.some((column) => !layout.has(column))) {
    return { heading: header.filter((cell) => !isBlank(cell)).join(", ") };
  }
  const rows = cells.flatMap((line, i) => {
    const entry = i === 0 ? undefined : entryOf(line, layout, spelling);
    return entry === undefined ? [] : [{ entry, row: i + 1, bare: isBare(line, layout) }];
  });
  return { rows, layout, width: header.length, height: cells.length };
}

function layoutOf(header: readonly Cell[]): ReadonlyMap<ColumnId, number> {
  const found = header.map((cell) => foldHeader(String(cell)));
  return new Map(
    columnIds.flatMap((column): readonly [ColumnId, number][] => {
      const names = languages.map((language) => foldHeader(historyColumns[language][column]));
      const place = found.findIndex((name) => names.includes(name));
      return place < 0 ? [] : [[column, place + 1]];
    }),
  );
}

function entryOf(
  line: readonly Cell[],
  layout: ReadonlyMap<ColumnId, number>,
  { zone, dimensionCalled }: HistorySpelling,
): HistoryEntry | undefined {
  const cell = (column: ColumnId) => line[(layout.get(column) ?? 0) - 1] ?? "";
  const text = (column: ColumnId) => String(cell(column)).trim();
  const [day, metric, value] = [dayOf(cell("day"), zone), text("metric"), cell("value")];
  if (day === undefined || metric === "" || typeof value !== "number") return undefined;
  const number = (column: ColumnId) => {
    const found = cell(column);
    return typeof found === "number" ? found : null;
  };
  const by = text("by");
  const group = by === "" ? null : { by: dimensionCalled(by), value: text("group") };
  return { day, metric, group, period: text("period"), value, rows: number("rows"), goal: number("goal") };
}

/** A day as a date, as the number behind one whose format was changed, or as its text. */
function dayOf(cell: Cell, zone: Zone): string | undefined {
  const text =
    typeof cell === "number" ? serialDay(cell) : isDate(cell) ? dateText(cell, zone) : String(cell).trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? text
    : undefined;
}

function isBare(line: readonly Cell[], layout: ReadonlyMap<ColumnId, number>): boolean {
  const ours = new Set(layout.values());
  return line.every((cell, i) => ours.has(i + 1) || isBlank(cell));
}
