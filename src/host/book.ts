import { CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { Area, Grid } from "./a1.ts";
import { type CellValue, cellValue, displayOf, hasContent, patternOf } from "./cell-value.ts";
import { Charts } from "./charts.ts";
import type { Engine } from "./engine.ts";
import { type FormulaPlace, fromEngine, toEngine } from "./formula-syntax.ts";
import type { SheetLocale } from "./locale.ts";
import type { Metadata } from "./services/metadata.ts";
import { readTyped } from "./typed-input.ts";
import { serialOfInstant, type Zone } from "./zone.ts";

type Cells = { [row: number]: { [column: number]: ICellData } };

/** The function behind a formula that Google cannot parse; the typed text is its argument. */
export const parseError = "FORMULA_PARSE_ERROR";

/** The cells of the workbook, read and written as Google's sheets would. */
export class Book {
  readonly engine: Engine;
  readonly locale: SheetLocale;
  readonly zone: Zone;
  readonly charts = new Charts();
  /** How many sheets scripts have made: an id is never given twice, though its sheet may be gone. */
  sheetsMade = 0;
  /** What scripts have noted of sheets, by the engine's id of the sheet. */
  readonly metadata = new Map<string, Metadata[]>();

  constructor(engine: Engine, locale: SheetLocale, zone: Zone) {
    this.engine = engine;
    this.locale = locale;
    this.zone = zone;
  }

  sheets(): readonly Worksheet[] {
    return this.engine.workbook.getSheets();
  }

  sheetByName(name: string): Worksheet | null {
    return this.sheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()) ?? null;
  }

  grid(sheet: Worksheet): Grid {
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  cellCount(): number {
    return this.sheets().reduce((count, sheet) => count + sheet.getRowCount() * sheet.getColumnCount(), 0);
  }

  values(sheet: Worksheet, area: Area): CellValue[][] {
    return this.map(sheet, area, (cell, pattern) => cellValue(cell, pattern, this.zone));
  }

  displayValues(sheet: Worksheet, area: Area): string[][] {
    return this.map(sheet, area, (cell, pattern) => displayOf(cell, pattern, this.locale));
  }

  formulas(sheet: Worksheet, area: Area): string[][] {
    const place = this.place(sheet);
    const { formulas, workbook } = this.engine;
    const [unit, id] = [workbook.getUnitId(), sheet.getSheetId()];
    return cells(area, (row, column) => {
      const formula = formulas.getFormulaStringByCell(row, column, id, unit);
      return formula ? (unparsed(formula) ?? fromEngine(formula, place)) : "";
    });
  }

  /** The last row and column with content, from 1; 0 where there is none. */
  extent(sheet: Worksheet): Grid {
    let rows = 0;
    let columns = 0;
    const note = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (!hasContent(cell)) return;
      if (row >= rows) rows = row + 1;
      if (column >= columns) columns = column + 1;
    };
    sheet.getCellMatrix().forValue((row, column, cell) => void note(row, column, cell));
    for (const [row, line] of Object.entries(this.spilled(sheet) ?? {})) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {}))
        note(Number(row), Number(column), cell);
    }
    return { rows, columns };
  }

  /** Writes a block. A text is read as typing is; `null` and "" leave the cell blank; the format stays. */
  write(sheet: Worksheet, area: Area, valueAt: (row: number, column: number) => unknown): void {
    const block: Cells = {};
    for (let row = area.row; row <= area.endRow; row += 1) {
      const line: { [column: number]: ICellData } = {};
      for (let column = area.column; column <= area.endColumn; column += 1) {
        const value = valueAt(row - area.row, column - area.column);
        line[column] = { ...blank, ...this.typedCell(sheet, row, column, value) };
      }
      block[row] = line;
    }
    this.engine.write(sheet.getSheetId(), block);
  }

  /** Writes the same part of a cell (a style, say) over an area. */
  fill(sheet: Worksheet, area: Area, part: (row: number, column: number) => ICellData): void {
    const block: Cells = {};
    for (let row = area.row; row <= area.endRow; row += 1) {
      const line: { [column: number]: ICellData } = {};
      for (let column = area.column; column <= area.endColumn; column += 1) {
        line[column] = part(row - area.row, column - area.column);
      }
      block[row] = line;
    }
    this.engine.write(sheet.getSheetId(), block);
  }

  /** Whether the cell holds a formula that Google could not parse. */
  isParseError(sheet: Worksheet, row: number, column: number): boolean {
    return unparsed(sheet.getCellRaw(row, column)?.f ?? "") !== null;
  }

  pattern(sheet: Worksheet, row: number, column: number): string {
    return patternOf(this.engine.workbook.getStyles(), sheet.getCellRaw(row, column));
  }

  place(sheet: Worksheet): FormulaPlace {
    return {
      decimalComma: this.locale.decimal === ",",
      gridOf: (name) => {
        const named = name === null ? sheet : this.sheetByName(name);
        return named === null ? null : this.grid(named);
      },
    };
  }

  /** What a cell becomes by typing, or by a script that writes. */
  typedCell(sheet: Worksheet, row: number, column: number, value: unknown): ICellData {
    const pattern = this.pattern(sheet, row, column);
    if (typeof value === "number") return numberCell(value, pattern, null);
    if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (value instanceof Date) {
      const serial = serialOfInstant(this.zone, value.getTime());
      return numberCell(
        serial,
        pattern,
        Number.isInteger(serial) ? this.locale.datePattern : `${this.locale.datePattern} h:mm:ss`,
      );
    }
    const text = value === null || value === undefined ? "" : String(value);
    if (pattern === "@" && text !== "") return { v: text, t: CellValueType.STRING };
    const typed = readTyped(text, this.locale);
    switch (typed.kind) {
      case "blank":
        return {};
      case "text":
        return { v: typed.text, t: CellValueType.STRING };
      case "boolean":
        return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
      case "number":
        return numberCell(typed.value, pattern, typed.pattern);
      case "formula":
        return { f: toEngine(typed.formula, this.place(sheet)) ?? refused(typed.formula), v: null, t: null };
    }
  }

  private map<T>(
    sheet: Worksheet,
    area: Area,
    read: (cell: Nullable<ICellData>, pattern: string) => T,
  ): T[][] {
    const styles = this.engine.workbook.getStyles();
    const matrix = sheet.getCellMatrix();
    const spilled = this.spilled(sheet);
    return cells(area, (row, column) => {
      const own = matrix.getValue(row, column) ?? null;
      const spill = spilled?.[row]?.[column];
      const cell = spill && !(own?.v !== undefined && own.v !== null && !own.f) ? spill : own;
      return read(cell, patternOf(styles, own) || patternOf(styles, cell));
    });
  }

  /** What the formulas of a sheet have written beyond their own cells. */
  private spilled(sheet: Worksheet) {
    const { formulas, workbook } = this.engine;
    return formulas.getArrayFormulaCellData()[workbook.getUnitId()]?.[sheet.getSheetId()];
  }
}

const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };

function cells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= area.endRow; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column <= area.endColumn; column += 1) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function numberCell(value: number, has: string, implied: string | null): ICellData {
  // What Google shows for a number that is none. [platform 1.4.5]
  if (!Number.isFinite(value)) return { v: "#NUM!", t: CellValueType.STRING };
  const cell = { v: value, t: CellValueType.NUMBER };
  return implied === null || (has !== "" && has !== "General")
    ? cell
    : { ...cell, s: { n: { pattern: implied } } };
}

function refused(formula: string): string {
  return `=${parseError}("${formula.replaceAll('"', '""')}")`;
}

function unparsed(formula: string): string | null {
  const [, text] = new RegExp(`^=${parseError}\\("([\\s\\S]*)"\\)$`).exec(formula) ?? [];
  return text?.replaceAll('""', '"') ?? null;
}
