import { metricOf } from "../../metrics/catalogue.ts";
import { toConfidence } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { explain } from "../explanation.ts";
import { type Formula, optional, required } from "../formula.ts";
import { askByColumns } from "../metric-formula.ts";
import { askByTable, toMetrics } from "../table-question.ts";

const MOST_ARGUMENTS = 10;

/** What stands behind a metric's figure: asked as its formula is, or as SALES_METRIC. */
export const metricExplain: Formula = {
  params: [
    required("metric", "text"),
    required("argument", "any"),
    ...Array.from({ length: MOST_ARGUMENTS - 1 }, (_, i) => optional(`argument_${i + 2}`, "any")),
  ],
  gives: "table",
  source: "intervals after Wilson (1927)",
  examples: [
    'METRIC_EXPLAIN("win rate", {"Won";"Lost";"Open";"Won"}) // => [["Metric","Win rate"],["Formula","WIN_RATE"],…]',
  ],
  run(sheet, [metric, ...args]) {
    const [id, ...more] = toMetrics(metric, "metric", sheet);
    if (id === undefined || more.length > 0) {
      throw new InputError({ kind: "not-one-value", argument: "metric", cells: more.length + 1 });
    }
    const [table, by, period, where, other, another, sure] = args;
    if (!isTable(table)) return explain(id, askByColumns(metricOf(id), sheet, args), sheet);
    const answer = askByTable([id], { table, by, period, where, others: [other, another] }, sheet);
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : undefined;
    return explain(id, { ...answer, confidence }, sheet, answer.prepared);
  },
};

/** A block of several columns and rows; a formula's own arguments are one column each. */
function isTable(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [first] = value as readonly unknown[];
  return Array.isArray(first) && first.length > 1;
}
