import { intervalWords } from "../../locale/interval-words.ts";
import { wordsIn } from "../../locale/words.ts";
import { type MetricId, metricOf } from "../../metrics/catalogue.ts";
import { toConfidence } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { type Answer, type Formula, optional, required, type Sheet } from "../formula.ts";
import { cells, hasInterval, splitRows } from "../metric-formula.ts";
import { askByTable, type TableAnswer, toMetrics } from "../table-question.ts";

/** Any metric of a table with headers. */
export const salesMetric: Formula = {
  params: [
    required("table", "table"),
    required("metric", "text"),
    optional("by", "text"),
    optional("period", "text"),
    optional("where", "table"),
    optional("other_table", "table"),
    optional("another_table", "table"),
    optional("confidence", "number"),
  ],
  gives: "either",
  source: "",
  examples: [
    'SALES_METRIC({"Stage","Owner";"Won","Ada";"Lost","Ada";"Won","Can"}, "win rate", "owner") // => [["Ada",0.5,2],["Can",1,1]]',
    'SALES_METRIC({"Stage","Owner";"Won","Ada";"Lost","Ada"}, "Kazanma oranı") // => 0.5',
    'SALES_METRIC({"Stage","Owner";"Won","Ada";"Lost","Ada"}, "win rate", "", "", "", "", "", 0.95) // => [[0.5,0.09453120573423074,0.9054687942657692]]',
    'SALES_METRIC({"Stage","Close date";"Won","2026-01-31";"Lost","2026-04-01"}, "win rate", "", "2026-Q1") // => 1',
  ],
  run(sheet, [table, metric, by, period, where, other, another, sure]) {
    const ids = toMetrics(metric, "metric", sheet);
    const confidence = given(sure) ? confidenceFor(ids, sure, sheet) : undefined;
    const answer = askByTable(ids, { table, by, period, where, others: [other, another] }, sheet);
    return ids.length === 1 ? cells(answer.answered, confidence) : severalMetrics(answer, confidence, sheet);
  },
};

/** @throws {InputError} `no-interval` where none of the metrics has one */
function confidenceFor(ids: readonly MetricId[], value: unknown, sheet: Sheet): number {
  if (!ids.some((id) => hasInterval(metricOf(id)))) {
    throw new InputError({ kind: "no-interval", argument: "confidence" });
  }
  return toConfidence(value, "confidence", sheet);
}

/**
 * A header, then a row for each group and period with a column for each metric; blank where there is no figure. With a
 * confidence a metric that has intervals has two columns more.
 */
function severalMetrics(
  { ids, answered }: TableAnswer,
  confidence: number | undefined,
  sheet: Sheet,
): Answer {
  const language = sheet.language();
  const { metrics, explain } = wordsIn(language);
  const { from, to } = intervalWords[language];
  const { labels, periods } = answered;
  const sure = ids.map((id) => (hasInterval(metricOf(id)) ? confidence : undefined));
  const header = [
    ...(labels === undefined ? [] : [explain.group]),
    ...(periods === undefined ? [] : [explain.period]),
    ...ids.flatMap((id, i) => {
      const { name } = metrics[id];
      const level = sure[i];
      return level === undefined ? [name] : [name, `${name}, ${from(level)}`, `${name}, ${to(level)}`];
    }),
  ];
  return [header, ...splitRows(answered, sure)];
}
