import type { LogHead } from "../history/alert-log.ts";
import type { HistoryEdits } from "../history/record.ts";
import type { ReportPlan } from "../report/plan.ts";
import type { Cell } from "../table/cell.ts";
import type { FormattedCell } from "../table/cell-block.ts";
import type { RowRun } from "../table/row-runs.ts";

/** What the jobs write into the workbook besides the settings, and what the user has selected there. */
export interface SheetPorts {
  readonly history: HistorySheet;
  readonly alertLog: AlertLogSheet;
  readonly report: ReportSheet;
  readonly samples: SampleSheets;
  readonly selection: Selection;
}

/** The tab that keeps what metrics stood at. */
export interface HistorySheet {
  readonly name: string;
  /** All of it in one reading, the header first; empty where there is none yet. */
  cells(): readonly (readonly Cell[])[];
  /** Takes rows out, then writes cells; makes the tab where there is none. */
  change(edits: HistoryEdits): void;
}

/** The tab that tells what alerts have done. */
export interface AlertLogSheet {
  head(): LogHead;
  /** The first row, and the last ones under it. */
  tail(most: number): { readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };
  /** Takes rows out, then writes cells; makes the tab where there is none. */
  change(edits: HistoryEdits): void;
}

export interface ReportSheet {
  /**
   * Writes the report into a sheet of its own, over an earlier one, and brings it to the front. What a person has
   * written below or beside it stays.
   *
   * @returns the sheet's name; undefined where all our names are taken by sheets that are not ours
   */
  write(plan: ReportPlan): string | undefined;
}

export interface SampleSheets {
  named(name: string): { readonly sheetId: number; readonly cells: readonly (readonly Cell[])[] } | undefined;
  /** @returns the new sheet's id */
  add(name: string, cells: readonly (readonly FormattedCell[])[]): number;
  read(sheetId: number): { readonly name: string; readonly cells: readonly (readonly Cell[])[] } | undefined;
  remove(sheetId: number): void;
  /** Tells the user something beside what is answered. */
  tell(text: string): void;
}

export interface CellInFocus {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly cell: string;
  /** As the sheet shows it. */
  readonly text: string;
  /** "" where the cell has none. */
  readonly formula: string;
  readonly value: unknown;
  /** Whether the sheet is one that we write. */
  readonly ours: boolean;
}

export interface Selection {
  /** The cell with the focus; undefined where a chart or something else is selected that is no cell. */
  cell(): CellInFocus | undefined;
  /** @param format given to the cell where the user has not given it one */
  writeFormula(sheetId: number, cell: string, formula: string, format: string): void;
  /**
   * Brings a sheet to the front and selects rows of it.
   *
   * @param columns how many, from the first
   * @returns the sheet's name; undefined where it is gone
   */
  selectRows(sheetId: number, name: string, runs: readonly RowRun[], columns: number): string | undefined;
  /** The same for a cell. */
  selectCell(sheetId: number, name: string, cell: string): string | undefined;
}
