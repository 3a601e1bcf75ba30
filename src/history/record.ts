import type { FieldWords } from "../locale/fields.en.ts";
import type { HistoryColumns } from "../locale/history-columns.ts";
import type { FieldId } from "../metrics/field.ts";
import { sheetFormat } from "../metrics/sheet-format.ts";
import {
  blocksOf,
  type CellBlock,
  type FormattedCell,
  type PlacedCell,
  textCell,
} from "../table/cell-block.ts";
import { type RowRun, runsOf } from "../table/row-runs.ts";
import { daySerial } from "../table/serial-day.ts";
import { type HistoryEntry, type NewEntry, seriesKey } from "./entry.ts";
import { type ColumnId, columnIds, type HistoryRow, type HistoryTab } from "./tab.ts";
import { tooClose } from "./thin.ts";

/** What is to be done in the history tab, so that no more of it is touched than has to be. */
export interface HistoryEdits {
  /** Rows to be taken out, the lowest run first, so that each still has its number when its turn comes. */
  readonly deleted: readonly RowRun[];
  /** What is written after that. */
  readonly written: readonly CellBlock[];
}

/** As a rule there is one a week; more where somebody has sorted the tab, and then the rest waits for the next time. */
const MOST_RUNS = 20;

export interface HistoryWords {
  readonly columns: HistoryColumns;
  readonly fields: FieldWords;
}

/**
 * Records a day's figures:
 * 1. Rows that have grown too old to be kept so closely go, unless somebody has written beside them.
 * 2. Where the day has a row of the same series, its figure is written over; one that is the same is left alone.
 * 3. All others are added below.
 */
export function recordEdits(
  tab: HistoryTab,
  entries: readonly NewEntry[],
  today: string,
  words: HistoryWords,
): HistoryEdits {
  const deleted = runsOf(droppedRows(tab.rows, today)).slice(0, MOST_RUNS);
  const layout = completed(tab);
  const standing = new Map(
    tab.rows.filter(({ entry }) => entry.day === today).map((row) => [seriesKey(row.entry), row]),
  );
  const missing = columnIds.filter((column) => !tab.layout.has(column));
  const heading = missing.map((column) => ({
    ...textCell(words.columns[column]),
    row: 1,
    column: placeOf(column, layout),
  }));
  let end = Math.max(tab.height, 1);
  const cells = entries.flatMap((entry): readonly PlacedCell[] => {
    const known = standing.get(seriesKey(entry));
    if (known !== undefined && sameFigure(known.entry, entry)) return [];
    if (known === undefined) end += 1;
    return placed(entry, known?.row ?? end, layout, words);
  });
  const written = [...heading, ...cells].map((cell) => ({
    ...cell,
    row: cell.row - deletedAbove(cell.row, deleted),
  }));
  return { deleted: [...deleted].reverse(), written: blocksOf(written) };
}

function droppedRows(rows: readonly HistoryRow[], today: string): readonly number[] {
  const byEntry = new Map(rows.map((row): [HistoryEntry, HistoryRow] => [row.entry, row]));
  return tooClose([...byEntry.keys()], today).flatMap((entry) => {
    const row = byEntry.get(entry);
    return row?.bare ? [row.row] : [];
  });
}

function deletedAbove(row: number, runs: readonly RowRun[]): number {
  return runs.filter(({ first }) => first < row).reduce((sum, { count }) => sum + count, 0);
}

function completed({ layout, width }: HistoryTab): ReadonlyMap<ColumnId, number> {
  const missing = columnIds.filter((column) => !layout.has(column));
  return new Map([...layout, ...missing.map((column, i): [ColumnId, number] => [column, width + i + 1])]);
}

function placeOf(column: ColumnId, layout: ReadonlyMap<ColumnId, number>): number {
  return layout.get(column) ?? 0;
}

function sameFigure(known: HistoryEntry, entry: HistoryEntry): boolean {
  return (
    known.value === entry.value &&
    known.rows === entry.rows &&
    known.goal === entry.goal &&
    known.period === entry.period
  );
}

function placed(
  entry: NewEntry,
  row: number,
  layout: ReadonlyMap<ColumnId, number>,
  words: HistoryWords,
): readonly PlacedCell[] {
  const cells = cellsOf(entry, words);
  return columnIds.map((column) => ({ ...cells[column], row, column: placeOf(column, layout) }));
}

function cellsOf(
  entry: NewEntry,
  { fields }: HistoryWords,
): { readonly [column in ColumnId]: FormattedCell } {
  const { day, name, metric, group, period, value, rows, goal, unit } = entry;
  return {
    day: { value: daySerial(day), format: "yyyy-mm-dd" },
    name: textCell(name),
    metric: textCell(metric),
    by: textCell(group === null ? "" : (fields[group.by as FieldId] ?? group.by)),
    group: textCell(group?.value ?? ""),
    period: textCell(period),
    value: { value, format: sheetFormat(unit, value) },
    rows: { value: rows ?? "", format: "0" },
    goal: { value: goal ?? "", format: sheetFormat(unit, goal ?? 0) },
  };
}
