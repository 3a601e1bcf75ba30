import type { ReportSheet } from "../jobs/sheet-ports.ts";
import { ROW_HEIGHT } from "../report/layout.ts";
import { CHART_COLOUR, type LookParts, looks, RULE_COLOUR } from "../report/looks.ts";
import {
  BLANK,
  type Part,
  type ReportCell,
  type ReportChart,
  type ReportLine,
  type ReportPlan,
} from "../report/plan.ts";
import { addSheet, REPORT_NAME } from "./own-sheets.ts";
import { growTo, writeBlock } from "./write-block.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What tells a sheet of ours from a person's of the same name; its value is how many rows of it are ours. */
const MARK = "salesgauge-report";
/** One who renames a report keeps it; further names are for whoever has sheets of ours by name only. */
const MOST_NAMES = 9;

export function reportSheetOf(spreadsheet: () => Spreadsheet): ReportSheet {
  return {
    write(plan) {
      const own = find(spreadsheet());
      if (own === undefined) return undefined;
      const { sheet, mark } = own;
      const before = Number(mark.getValue() ?? 0);
      const rows = Math.max(before, plan.lines.length);
      makeRoom(sheet, before, rows, plan.widths.length);
      // Before anything is written, so that a run that is cut leaves nothing that the next one does not write over.
      mark.setValue(String(rows));
      removeCharts(sheet, rows, plan.widths.length);
      draw(sheet, plan, rows);
      for (const chart of plan.charts) insertChart(sheet, chart);
      spreadsheet().setActiveSheet(sheet);
      SpreadsheetApp.flush();
      return sheet.getName();
    },
  };
}

/** Our sheet, or a new one; undefined where all names are taken by sheets that are not ours. */
function find(spreadsheet: Spreadsheet): { readonly sheet: Sheet; readonly mark: Metadata } | undefined {
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const name = number === 1 ? REPORT_NAME : `${REPORT_NAME} (${number})`;
    const sheet = spreadsheet.getSheetByName(name) ?? addSheet(spreadsheet, name);
    const known = markOf(sheet);
    if (known !== undefined) return { sheet, mark: known };
    // Nobody's: made by us just now, or by a run that was cut before it marked it.
    if (sheet.getLastRow() > 0) continue;
    sheet.addDeveloperMetadata(MARK, "0", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    const mark = markOf(sheet);
    if (mark !== undefined) return { sheet, mark };
  }
  return undefined;
}

function markOf(sheet: Sheet): Metadata | undefined {
  return sheet.getDeveloperMetadata().find((one) => one.getKey() === MARK);
}

/** What a person has written below moves down; nothing of it is written over. */
function makeRoom(sheet: Sheet, before: number, rows: number, columns: number): void {
  if (before > 0 && rows > before) sheet.insertRowsAfter(before, rows - before);
  growTo(sheet, rows, columns);
}

/** The charts that hang in our rows and draw our figures; a person's own stay. */
function removeCharts(sheet: Sheet, rows: number, columns: number): void {
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    const here = place.getAnchorRow() <= rows && place.getAnchorColumn() <= columns;
    const drawsOurs = chart
      .getRanges()
      .every((range) => range.getSheet().getSheetId() === sheet.getSheetId() && range.getLastRow() <= rows);
    if (here && drawsOurs) sheet.removeChart(chart);
  }
}

/** Every row that is ours, whether the plan has a line for it or an earlier one had. */
function draw(sheet: Sheet, { lines, tables, widths }: ReportPlan, rows: number): void {
  const none: ReportLine = widths.map(() => BLANK);
  const all = Array.from({ length: rows }, (_, i) => lines[i] ?? none);
  const range = sheet.getRange(1, 1, rows, widths.length);
  const look = <T>(pick: (parts: LookParts) => T) =>
    all.map((line) => line.map((cell) => pick(looks[cell.look])));
  writeBlock(sheet, { row: 1, column: 1, cells: all });
  range.setFontWeights(look(({ bold }) => (bold ? "bold" : "normal")));
  range.setFontSizes(look(({ size }) => size));
  range.setFontColors(look(({ ink }) => ink));
  range.setBackgrounds(look(({ ground }) => ground) as string[][]);
  range.setWraps(look(({ wrap }) => wrap));
  range.setHorizontalAlignments(all.map((line) => line.map(({ align }: ReportCell) => align)));
  range.setVerticalAlignment("middle");
  range.setBorder(false, false, false, false, false, false);
  for (const table of tables) rule(sheet, table);
  for (const [i, width] of widths.entries()) sheet.setColumnWidth(i + 1, width);
  sheet.setRowHeights(1, rows, ROW_HEIGHT);
  for (const { row } of tables) sheet.setRowHeight(row, HEAD_HEIGHT);
  sheet.setRowHeight(1, TITLE_HEIGHT);
  sheet.setHiddenGridlines(true);
}

const TITLE_HEIGHT = 34;
/** Two lines, for names that are longer than their column is wide. */
const HEAD_HEIGHT = 34;

function rule(sheet: Sheet, { row, column, rows, columns }: Part): void {
  sheet
    .getRange(row, column, rows, columns)
    .setBorder(null, null, true, null, null, true, RULE_COLOUR, SpreadsheetApp.BorderStyle.SOLID);
}

function insertChart(sheet: Sheet, { type, title, parts, row, column, width, height }: ReportChart): void {
  const builder = sheet.newChart().setChartType(Charts.ChartType[type]);
  for (const part of parts) builder.addRange(sheet.getRange(part.row, part.column, part.rows, part.columns));
  const chart = builder
    .setNumHeaders(1)
    .setOption("title", title)
    .setOption("legend", { position: "none" })
    .setOption("colors", [CHART_COLOUR])
    .setOption("width", width)
    .setOption("height", height)
    .setPosition(row, column, 0, 0)
    .build();
  sheet.insertChart(chart);
}
