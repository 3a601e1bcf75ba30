import { intervalWords } from "../../locale/interval-words.ts";
import { survivalWords } from "../../locale/survival-words.ts";
import { readFacts } from "../../metrics/facts.ts";
import { notReached, tableOf } from "../../metrics/families/speed-open.ts";
import { families } from "../../metrics/families.ts";
import { left } from "../../metrics/left-out.ts";
import { livesOf } from "../../metrics/lives.ts";
import { choice, toConfidence, toDate, toQuantile } from "../../metrics/option.ts";
import { kaplanMeier, quantileOf } from "../../statistics/kaplan-meier.ts";
import type { LifeTable } from "../../statistics/life-table.ts";
import { zOf } from "../../statistics/normal.ts";
import { given, requireSameHeight, toColumn } from "../../table/column.ts";
import { groupBy } from "../../table/group.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";

const MEDIAN = 0.5;
const CONFIDENCE = 0.95;

/** On which scale the limits are laid, as R's conf.type has it. */
const scale = choice({ log: [], "log-log": ["loglog"], plain: ["linear", "düz"] }, "log");

/** The metric with its interval and what it rests on; by group a row for each. */
export const cycleTimeOpen: Formula = {
  params: [
    { ...required("starts", "column"), field: "start" },
    { ...required("ends", "column"), field: "end" },
    optional("as_of", "date"),
    optional("by", "column"),
    optional("quantile", "number", "50%"),
    optional("confidence", "number", "95%"),
    { ...optional("scale", "text", scale.fallback), choices: scale.choices },
  ],
  gives: "table",
  source:
    "Kaplan & Meier (1958), limits by Brookmeyer & Crowley (1982) with Greenwood's variance, as R's survfit",
  examples: families.speed["cycle-time-open"].examples,
  run(sheet, [starts, ends, asOf, by, quantile, sure, limits]) {
    const columns = { start: toColumn(starts, "starts"), end: toColumn(ends, "ends") };
    const facts = readFacts(columns, sheet);
    const lives = livesOf(facts, given(asOf) ? toDate(asOf, "as_of", sheet) : undefined);
    const share = given(quantile) ? toQuantile(quantile, "quantile", sheet) : MEDIAN;
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE;
    const asked = {
      share,
      z: zOf(confidence),
      scale: given(limits) ? scale.read(limits, "scale", sheet) : scale.fallback,
    };
    const rows = [...lives.days.keys()].filter((row) => lives.why(row) === left.used);
    const header = headings(share, confidence, sheet);
    if (!given(by)) {
      const table = tableOf(lives, rows);
      const line = lineOf(table, asked);
      if (line[0] === "") throw new InputError(notReached(table, share, facts));
      return [header, line];
    }
    const labels = toColumn(by, "by");
    requireSameHeight([columns.start, labels]);
    const groups = groupBy(labels, sheet.zone, facts.used);
    if (groups.labels.length === 0) throw new InputError({ kind: "no-rows", argument: "by" });
    const rowsOf = groups.labels.map((): number[] => []);
    for (const row of rows) rowsOf[groups.codes[row] ?? -1]?.push(row);
    return [
      [survivalWords[sheet.language()].group, ...header],
      ...groups.labels.map((label, group) => [label, ...lineOf(tableOf(lives, rowsOf[group] ?? []), asked)]),
    ];
  },
};

function headings(share: number, confidence: number, sheet: Sheet): readonly string[] {
  const language = sheet.language();
  const words = survivalWords[language];
  const { from, to } = intervalWords[language];
  const percent = Math.round(share * 1e4) / 100;
  return [
    share === MEDIAN ? words.median : words.quantile(percent),
    from(confidence),
    to(confidence),
    words.deals,
    words.open,
  ];
}

interface Asked {
  readonly share: number;
  readonly z: number;
  readonly scale: typeof scale.fallback;
}

/** Time, from, to, deals, still open; blank where the curve does not fall so far. */
function lineOf(table: LifeTable, { share, z, scale }: Asked): readonly (number | "")[] {
  const { time, low, high } = quantileOf(kaplanMeier(table), share, z, scale);
  const ended = [...table.first, ...table.second].reduce((sum, count) => sum + count, 0);
  return [time ?? "", low ?? "", high ?? "", table.lives, table.lives - ended];
}
