import { type QualityTables, qualityTables } from "../../locale/quality-tables.ts";
import { wordProblem } from "../../locale/word-problem.ts";
import { wordsIn } from "../../locale/words.ts";
import { checkTable, type Finding } from "../../metrics/checks.ts";
import { readTable } from "../../metrics/headed/table.ts";
import { usedRows } from "../../metrics/headed/where.ts";
import { toDate, toNumberIn } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";

const STALE_DAYS = 30;

/** What is wrong with a table, check by check; which checks there are depends on the columns that are recognised. */
export const dataQuality: Formula = {
  params: [
    required("table", "table"),
    optional("days", "number", String(STALE_DAYS)),
    optional("as_of", "date"),
  ],
  gives: "table",
  source: "Each check's own definition, as CLOSED_BEFORE_START, STALE_DEALS and LIKELY_MATCHES have it",
  examples: [
    'DATA_QUALITY({"Stage","Amount";"Won",100;"Won","";"Open","tbd"}) // => [["Check","Rows","Share","First row"],["A cell shows an error",0,0,""],["Repeats an earlier row",0,0,""],["Stage: blank",0,0,""],["Amount: not a number",1,0.3333333333333333,4],["Won without an amount",1,0.5,3]]',
  ],
  run(sheet, [range, days, asOf]) {
    const words = qualityTables[sheet.language()];
    const table = readTable(range, "table");
    if (usedRows(table).length === 0) throw new InputError({ kind: "no-rows", argument: "table" });
    const findings = checkTable(table, sheet, {
      days: given(days) ? toNumberIn(days, "days", { least: 0 }, sheet) : STALE_DAYS,
      asOf: given(asOf) ? toDate(asOf, "as_of", sheet) : undefined,
    });
    return [
      [words.check, words.rows, words.share, words.firstRow],
      ...findings.map((finding) => lineOf(finding, words, sheet)),
    ];
  },
};

/** Rows are counted as the sheet counts them within the range: the header is row 1. */
function lineOf(finding: Finding, words: QualityTables, sheet: Sheet): readonly (string | number)[] {
  if (finding.kind === "problem") {
    const { problem } = finding;
    const row = "row" in problem ? problem.row : "";
    return [wordProblem(problem, wordsIn(sheet.language()).errors), "", "", row];
  }
  const { kind, header, rows, of, first } = finding;
  const share = of === 0 ? "" : rows / of;
  return [words.checks[kind](header), rows, share, first === undefined ? "" : first + 2];
}
