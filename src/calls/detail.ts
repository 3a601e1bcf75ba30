import type { Point, Tile } from "./tile.ts";
import type { Dimension, View } from "./view.ts";

/** One group's figure, the best first; ranked bars. */
export interface GroupFigure {
  readonly label: string;
  readonly value: number | null;
  readonly rows: number;
}

export interface Breakdown {
  readonly by: Dimension;
  /** At most 50; `more` says how many were left out. */
  readonly groups: readonly GroupFigure[];
  readonly more: number;
}

/** A line of what stands behind the figure, worded: "Won ÷ closed", "4,238 of 6,711". */
export interface ExplainLine {
  readonly what: string;
  readonly value: string;
}

export interface LeftOutLine {
  readonly why: string;
  readonly rows: number;
  /** The first of them as the sheet counts. */
  readonly firstRow: number;
}

export interface SheetRow {
  /** As the sheet counts: the header is row 1. */
  readonly row: number;
  /** As the sheet shows them, by `RowsBehind.headers`. */
  readonly cells: readonly string[];
}

export interface RowsBehind {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** The first 50. */
  readonly rows: readonly SheetRow[];
  readonly total: number;
}

/** The spot of the formula "insert as formula" would write, and the formula as this spreadsheet's people type it. */
export interface FormulaOffer {
  readonly formula: string;
}

export interface MetricDetail {
  readonly view: View;
  readonly tile: Tile;
  /** Oldest first, at most 60 periods; of all rows by the unit that gives about a dozen. */
  readonly series: readonly Point[];
  /** The last of the series is a period that the data does not cover to its end. */
  readonly unfinished: boolean;
  readonly breakdowns: readonly Breakdown[];
  readonly explained: readonly ExplainLine[];
  readonly leftOut: readonly LeftOutLine[];
  readonly rowsUsed: number;
  /** null for a metric of one's own, and where there is no figure. */
  readonly rows: RowsBehind | null;
  /** Where the definition is from, in English; null for a cell of the user's own. */
  readonly source: string | null;
  /** null where no formula gives it, with the reason in `formulaProblem`. */
  readonly formula: FormulaOffer | null;
  readonly formulaProblem: string | null;
  /** How the goal that the view shows fared over past periods, oldest first; empty without one. */
  readonly goalRecord: readonly GoalPeriod[];
}

export interface GoalPeriod {
  readonly label: string;
  readonly value: number | null;
  readonly target: number;
  readonly met: boolean | null;
}
