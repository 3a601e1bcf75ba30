import { CellValueType, type ICellData, type IWorkbookData, LocaleType } from "@univerjs/core";
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
  const styles: { [id: string]: { readonly n: { readonly pattern: string } } } = {};
  const styleOf = (pattern: string) => {
    styles[pattern] ??= { n: { pattern } };
    return pattern;
  };
  const ids = sheets.map((_, i) => String(i === 0 ? 0 : (1_000_000_007 * i) % 2_147_483_647));
  const grids = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), gridSize(sheet)]));
  const made = sheets.map((sheet, i) => {
    const own = gridSize(sheet);
    const gridOf = (name: string | null) => (name === null ? own : (grids.get(name.toLowerCase()) ?? null));
    const place = { decimalComma, gridOf };
    const cellData = Object.fromEntries(
      sheet.rows.map((row, r) => [r, Object.fromEntries(rowCells(row, place, styleOf))]),
    );
    const id = ids[i] ?? "";
    return [id, { id, name: sheet.name, rowCount: own.rows, columnCount: own.columns, cellData }] as const;
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

function rowCells(
  row: readonly FileCell[],
  place: FormulaPlace,
  styleOf: (pattern: string) => string,
): readonly (readonly [number, ICellData])[] {
  return row.flatMap((cell, column) => {
    const data = cellData(cell, place, styleOf);
    return data === null ? [] : [[column, data] as const];
  });
}

function cellData(
  cell: FileCell,
  place: FormulaPlace,
  styleOf: (pattern: string) => string,
): ICellData | null {
  switch (typeof cell) {
    case "string":
      return cell === "" ? null : { v: cell, t: CellValueType.STRING };
    case "number":
      return { v: cell, t: CellValueType.NUMBER };
    case "boolean":
      return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (cell === null) return null;
  if ("serial" in cell) return { v: cell.serial, t: CellValueType.NUMBER, s: styleOf(cell.format) };
  const formula = cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
  return { f: toEngineIfWritten(formula, place) };
}
