import { wordsIn } from "../../locale/words.ts";
import type { Answered } from "../../metrics/ask.ts";
import { type Answer, type Formula, optional, required, type Sheet } from "../formula.ts";
import { cells } from "../metric-formula.ts";
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
  ],
  gives: "either",
  source: "",
  examples: [
    'SALES_METRIC({"Stage","Owner";"Won","Ada";"Lost","Ada";"Won","Can"}, "win rate", "owner") // => [["Ada",0.5,2],["Can",1,1]]',
    'SALES_METRIC({"Stage","Owner";"Won","Ada";"Lost","Ada"}, "Kazanma oranı") // => 0.5',
  ],
  run(sheet, [table, metric, by, period, where, ...others]) {
    const ids = toMetrics(metric, "metric", sheet);
    const answer = askByTable(ids, { table, by, period, where, others }, sheet);
    return ids.length === 1 ? cells(answer.answered) : severalMetrics(answer, sheet);
  },
};

/** A header, then a row for each group and period with a column for each metric; blank where there is no figure. */
function severalMetrics({ ids, answered }: TableAnswer, sheet: Sheet): Answer {
  const { metrics, explain } = wordsIn(sheet.language());
  const { labels, periods } = answered;
  const header = [
    ...(labels === undefined ? [] : [explain.group]),
    ...(periods === undefined ? [] : [explain.period]),
    ...ids.map((id) => metrics[id].name),
  ];
  return [header, ...rowsOf(answered)];
}

function rowsOf({ labels, periods, figures }: Answered): readonly (readonly (string | number)[])[] {
  const [first = []] = figures;
  return first.flatMap((line, group) =>
    line.map((_, period) => [
      ...(labels === undefined ? [] : [labels[group] ?? ""]),
      ...(periods === undefined ? [] : [periods[period] ?? ""]),
      ...figures.map((lines) => {
        const figure = lines[group]?.[period];
        return figure?.kind === "value" ? figure.value : "";
      }),
    ]),
  );
}
