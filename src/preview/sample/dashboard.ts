import type { FileCell } from "../../host/host.ts";
import type { SampleWords } from "./words.ts";

/** The three formulas in all their forms, each beside the text that one types to get it. */
export function dashboardRows(words: SampleWords): FileCell[][] {
  const deals = (column: string) => `${quoted(words.deals)}!${column}2:${column}`;
  const orders = (column: string) => `${quoted(words.orders)}!${column}2:${column}`;
  const [stage, owner, start, end] = [deals("E"), deals("D"), deals("G"), deals("H")];
  const sales = `${orders("B")};${orders("D")}`;
  const marginRow = 7;
  const line = (label: string, formula: string): FileCell[] => [label, { formula }, formula];
  const { rows } = words;
  return [
    [words.title],
    [],
    [...words.columns],
    line(rows.conversion, `=CONVERSION_RATE(${stage})`),
    line(rows.win, `=WIN_RATE(${stage})`),
    line(rows.clv, `=CLV(${sales})`),
    [rows.margin, 0.62],
    line(rows.clvMargin, `=CLV(${sales};B${marginRow})`),
    line(rows.mean, `=CYCLE_TIME(${start};${end})`),
    line(rows.median, `=CYCLE_TIME(${start};${end};"median")`),
    line(rows.p90, `=CYCLE_TIME(${start};${end};"p90")`),
    line(rows.mistake, `=CONVERSION_RATE(${deals("F")})`),
    [],
    [words.owner, rows.conversion, words.count, null, words.owner, rows.win, words.count].concat([
      null,
      words.owner,
      rows.median,
      words.count,
    ]),
    [
      { formula: `=CONVERSION_RATE(${stage};;${owner})` },
      ...[null, null, null],
      { formula: `=WIN_RATE(${stage};;${owner})` },
      ...[null, null, null],
      { formula: `=CYCLE_TIME(${start};${end};"median";${owner})` },
    ],
  ];
}

/** A sheet's name as a formula writes it. */
function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}
