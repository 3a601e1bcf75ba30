import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  LocaleType,
} from "@univerjs/core";
import { type FormulaPlace, toEngineIfWritten } from "./formula-syntax.ts";
import type { FileCell, FileSheet } from "./host.ts";

/** A new sheet of Google's has this many rows and columns at least. */
const leastRows = 1_000;
const leastColumns = 26;

function gridSize({ rows }: FileSheet): { readonly rows: number; readonly columns: number } {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: Math.max(leastRows, rows.length), columns: Math.max(leastColumns, widest) };
}

/** The sheets of a file as the engine opens them. The first has the id 0, as in Google's addresses (#gid=0). */
export function snapshotOf(sheets: readonly FileSheet[], decimalComma: boolean): Partial<IWorkbookData> {
  const styles: { [id: string]: IStyleData } = {};
  const styleOf = (style: IStyleData) => {
    const id = JSON.stringify(style);
    styles[id] ??= style;
    return id;
  };
  const ids = sheets.map((_, i) => String(i === 0 ? 0 : (1_000_000_007 * i) % 2_147_483_647));
  const grids = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), gridSize(sheet)]));
  const made = sheets.map((sheet, i) => {
    const own = gridSize(sheet);
    const gridOf = (name: string | null) => (name === null ? own : (grids.get(name.toLowerCase()) ?? null));
    const place = { decimalComma, gridOf };
    const drawnRows = Array.from({ length: drawnHeight(sheet) }, (_, r) => sheet.rows[r] ?? []);
    const cellData = Object.fromEntries(
      drawnRows.map((row, r) => [r, Object.fromEntries(rowCells(row, place, drawn(sheet, r), styleOf))]),
    );
    const id = ids[i] ?? "";
    const columnData = fittedWidths(sheet);
    const size = { rowCount: own.rows, columnCount: own.columns };
    return [id, { id, name: sheet.name, ...size, cellData, columnData }] as const;
  });
  return {
    id: "book",
    name: "Salesgauge",
    locale: LocaleType.EN_US,
    sheetOrder: ids,
    styles,
    sheets: Object.fromEntries(made),
  };
}

/** A spill fills cells below what the file holds: they are formatted beforehand. */
function drawnHeight({ rows, look }: FileSheet): number {
  return Math.max(rows.length, ...(look?.formats ?? []).map(({ rows: [, last] }) => last + 1));
}

/** The styles that a row's cells are drawn in besides their own date formats. */
interface RowLook {
  readonly width: number;
  at(column: number): IStyleData;
}

function drawn({ look }: FileSheet, row: number): RowLook {
  const bold = look?.bold?.includes(row) ? { bl: BooleanNumber.TRUE } : {};
  const formats = (look?.formats ?? []).filter(({ rows: [first, last] }) => row >= first && row <= last);
  return {
    width: Math.max(0, ...formats.map(({ column }) => column + 1)),
    at(column) {
      const pattern = formats.find((block) => block.column === column)?.format;
      return pattern === undefined ? bold : { ...bold, n: { pattern } };
    },
  };
}

const letterWidth = 8.2;
const margin = 14;
const narrowest = 88;
const widest = 230;
/** Enough rows to know a column by. */
const sampled = 40;

/** Columns as wide as what stands in them; a text that is alone in its row may run on to the right. */
function fittedWidths({ rows }: FileSheet): { readonly [column: number]: { readonly w: number } } {
  const lengths: number[] = [];
  for (const row of rows.slice(0, sampled)) {
    for (const [column, cell] of row.entries()) {
      const runsOn = column + 1 < row.length && (row[column + 1] ?? null) === null;
      lengths[column] = Math.max(lengths[column] ?? 0, runsOn ? 0 : shownLength(cell));
    }
  }
  return Object.fromEntries(
    lengths.map((length, column) => [
      column,
      { w: Math.min(widest, Math.max(narrowest, Math.round(length * letterWidth + margin))) },
    ]),
  );
}

function shownLength(cell: FileCell): number {
  if (cell === null) return 0;
  if (typeof cell !== "object") return String(cell).length;
  return "serial" in cell ? cell.format.length + 1 : 0;
}

function rowCells(
  row: readonly FileCell[],
  place: FormulaPlace,
  styled: RowLook,
  styleOf: (style: IStyleData) => string,
): readonly (readonly [number, ICellData])[] {
  const width = Math.max(row.length, styled.width);
  return Array.from({ length: width }, (_, column): readonly [number, ICellData] | undefined => {
    const cell = row[column] ?? null;
    const data = cellData(cell, place);
    const style = { ...styled.at(column), ...dateStyle(cell) };
    if (Object.keys(style).length > 0) return [column, { ...data, s: styleOf(style) }];
    return data === null ? undefined : [column, data];
  }).filter((entry) => entry !== undefined);
}

function dateStyle(cell: FileCell): IStyleData {
  return cell !== null && typeof cell === "object" && "serial" in cell ? { n: { pattern: cell.format } } : {};
}

function cellData(cell: FileCell, place: FormulaPlace): ICellData | null {
  switch (typeof cell) {
    case "string":
      return cell === "" ? null : { v: cell, t: CellValueType.STRING };
    case "number":
      return { v: cell, t: CellValueType.NUMBER };
    case "boolean":
      return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (cell === null) return null;
  if ("serial" in cell) return { v: cell.serial, t: CellValueType.NUMBER };
  const formula = cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
  return { f: toEngineIfWritten(formula, place) };
}
