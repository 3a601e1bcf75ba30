import type { FileCell, SheetLook } from "../../host/host.ts";
import type { SampleWords } from "./words.ts";

/** The three formulas in all their forms, each beside the text that one types to get it. */
export function dashboardRows(words: SampleWords): FileCell[][] {
  const deals = (column: string) => `${quoted(words.deals)}!${column}2:${column}`;
  const orders = (column: string) => `${quoted(words.orders)}!${column}2:${column}`;
  const [stage, owner, start, end] = [deals("E"), deals("D"), deals("G"), deals("H")];
  const table = `${quoted(words.deals)}!A:H`;
  const sales = `${orders("B")};${orders("D")}`;
  const ofWon = (range: string) => `FILTER(${range};${stage}="${words.won}")`;
  const marginRow = 6;
  // Labels are longer than a column is wide: two blank cells let them run on.
  const line = (label: string, formula: string): FileCell[] => [label, null, null, { formula }, formula];
  const { rows, byOwner } = words;
  const [metric, value, typed] = words.columns;
  const spilled = (formula: string): FileCell[] => [{ formula }, null, null, null];
  return [
    [words.title],
    [metric, null, null, value, typed],
    line(rows.conversion, `=CONVERSION_RATE(${stage})`),
    line(rows.win, `=WIN_RATE(${stage})`),
    line(rows.clv, `=CLV(${sales})`),
    [rows.margin, null, null, 0.62],
    line(rows.clvMargin, `=CLV(${sales};D${marginRow})`),
    line(rows.mean, `=CYCLE_TIME(${start};${end})`),
    line(rows.median, `=CYCLE_TIME(${start};${end};"median")`),
    line(rows.p90, `=CYCLE_TIME(${start};${end};"p90")`),
    line(rows.wonMean, `=CYCLE_TIME(${ofWon(start)};${ofWon(end)})`),
    line(rows.mistake, `=CYCLE_TIME(${end};${start})`),
    [],
    [
      ...[byOwner.conversion, byOwner.win, byOwner.median].flatMap((name) => [
        byOwner.owner,
        name,
        byOwner.deals,
        null,
      ]),
      words.behind,
    ],
    [
      ...spilled(`=CONVERSION_RATE(${stage};;${owner})`),
      ...spilled(`=SALES_METRIC(${table};"${rows.win}";"${byOwner.owner}")`),
      ...spilled(`=CYCLE_TIME(${start};${end};"median";${owner})`),
      ...spilled(`=METRIC_EXPLAIN("${rows.win}";${table})`),
    ],
  ];
}

/** Rates as percentages, money and days as people read them; the rows are those of dashboardRows. */
export const dashboardLook: SheetLook = {
  bold: [0, 1, 13],
  formats: [
    { rows: [2, 3], column: 3, format: "0.0%" },
    { rows: [4, 4], column: 3, format: "#,##0" },
    { rows: [5, 5], column: 3, format: "0%" },
    { rows: [6, 6], column: 3, format: "#,##0" },
    { rows: [7, 10], column: 3, format: "0.0" },
    { rows: [14, 40], column: 1, format: "0.0%" },
    { rows: [14, 40], column: 5, format: "0.0%" },
    { rows: [14, 40], column: 9, format: "0.0" },
  ],
};

/** A sheet's name as a formula writes it. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(name) ? name : `'${name}'`;
}
