import type { Unit } from "../metrics/metric.ts";
import { sheetFormat } from "../metrics/sheet-format.ts";
import { type FormattedCell, TEXT } from "../table/cell-block.ts";

/** How a cell of the report looks. Status is told by its word; the colour only helps to find it. */
export type Look =
  | "plain"
  | "title"
  | "section"
  | "head"
  | "name"
  | "figure"
  | "strong"
  | "note"
  | "good"
  | "warn"
  | "bad"
  | "quiet";

export interface ReportCell extends FormattedCell {
  readonly look: Look;
  readonly align: "left" | "right";
}

export type ReportLine = readonly ReportCell[];

/** A part of the report, by rows and columns from 1. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReportChart {
  readonly type: "LINE" | "COLUMN" | "BAR";
  readonly title: string;
  /** The names of the points first, each part with its heading. */
  readonly parts: readonly Part[];
  /** The cell that it hangs at. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** All that is written into the report sheet. */
export interface ReportPlan {
  /** Pixels; together no wider than a page of paper that stands upright. */
  readonly widths: readonly number[];
  /** Every line has a cell for each column. */
  readonly lines: readonly ReportLine[];
  readonly charts: readonly ReportChart[];
  /** Tables, which have lines between their rows. */
  readonly tables: readonly Part[];
}

/** A4 upright with Google's normal margins has 650 pixels, Letter 672. */
export const WIDTHS: readonly number[] = [152, 80, 78, 82, 78, 78, 102];

export const BLANK: ReportCell = { value: "", format: TEXT, look: "plain", align: "left" };

export function text(value: string, look: Look, align: "left" | "right" = "left"): ReportCell {
  return { value, format: TEXT, look, align };
}

/** A number; a dash where there is none, so that nobody takes a blank for a slip. */
export function number(value: number | null, format: string, look: Look = "figure"): ReportCell {
  return value === null ? text("–", "quiet", "right") : { value, format, look, align: "right" };
}

/** A metric's figure. */
export function figure(value: number | null, unit: Unit, look: Look = "figure"): ReportCell {
  return number(value, sheetFormat(unit, value ?? 0), look);
}

/** A line of cells, blank to the end. */
export function line(...cells: readonly ReportCell[]): ReportLine {
  return WIDTHS.map((_, i) => cells[i] ?? BLANK);
}

/** As many letters as fit across the page at the size of notes. */
const LINE_LETTERS = 98;

/** A text that is longer than the page is wide, in as many lines as it takes. */
export function paragraph(words: string, look: Look): readonly ReportLine[] {
  const lines: string[] = [""];
  for (const word of words.split(/\s+/).flatMap(broken)) {
    const last = lines[lines.length - 1] ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (longer.length <= LINE_LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((content) => line(text(content, look)));
}

function broken(word: string): readonly string[] {
  return word.match(new RegExp(`[\\s\\S]{1,${LINE_LETTERS}}`, "g")) ?? [];
}
