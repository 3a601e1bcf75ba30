import { peopleTables } from "../../locale/people-tables.ts";
import { wordsIn } from "../../locale/words.ts";
import { ask } from "../../metrics/ask.ts";
import { type MetricId, metricOf } from "../../metrics/catalogue.ts";
import type { Figures } from "../../metrics/engine/figures.ts";
import { readFacts } from "../../metrics/facts.ts";
import type { Figure } from "../../metrics/figure.ts";
import { readOptions } from "../../metrics/option.ts";
import { statisticOf } from "../../metrics/statistic.ts";
import { given, requireSameHeight, toColumn } from "../../table/column.ts";
import { groupBy } from "../../table/group.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";
import { wonLabelsIn } from "../metric-formula.ts";

const WITHOUT_DATES: readonly MetricId[] = ["win-rate", "sales-volume", "deals-won", "average-deal-size"];

/**
 * Each person's figures, as their own formulas have them, and how far each is from the middle of the team. The
 * median's row is the last.
 */
export const scorecard: Formula = {
  params: [
    { ...required("owners", "column"), field: "owner" },
    { ...required("outcomes", "column"), field: "outcome" },
    { ...required("amounts", "column"), field: "amount" },
    { ...optional("starts", "column"), field: "start" },
    { ...optional("ends", "column"), field: "end" },
    optional("won", "text"),
  ],
  gives: "table",
  source: "Each figure's own definition; the median of the people",
  examples: [
    'SCORECARD({"Ada";"Ada";"Can";"Can"}, {"Won";"Lost";"Won";"Won"}, {100;50;40;80}) // => [["Owner","Win rate","Sales volume","Deals won","Average deal size","Win rate, from median","Sales volume, from median","Deals won, from median","Average deal size, from median"],["Ada",0.5,100,1,100,-0.25,-10,-0.5,20],["Can",1,120,2,60,0.25,10,0.5,-20],["Median",0.75,110,1.5,80,"","","",""]]',
  ],
  run(sheet, [owners, outcomes, amounts, starts, ends, won]) {
    const dated = given(starts) || given(ends);
    const ids: readonly MetricId[] = dated ? [...WITHOUT_DATES, "cycle-time"] : WITHOUT_DATES;
    const owner = toColumn(owners, "owners");
    const columns = {
      outcome: toColumn(outcomes, "outcomes"),
      amount: toColumn(amounts, "amounts"),
      ...(dated ? { start: toColumn(starts, "starts"), end: toColumn(ends, "ends") } : {}),
    };
    requireSameHeight([owner, ...Object.values(columns)]);
    const asked = ids.map((id) => {
      const metric = metricOf(id);
      const values = readOptions(metric.options, (name) => (name === "won" ? won : undefined), sheet);
      return { metric, values };
    });
    const facts = readFacts(columns, sheet, wonLabelsIn(asked[0]?.values ?? {}));
    const { labels, codes } = groupBy(owner, sheet.zone, () => false);
    if (labels.length === 0) throw new InputError({ kind: "no-rows", argument: "owners" });
    const { figures } = ask(asked, { facts, labels, groupOf: codes });
    return tableOf(ids, labels, figures, sheet);
  },
};

type Cell = number | "";

/** @param figures of the one period */
function tableOf(
  ids: readonly MetricId[],
  people: readonly string[],
  figures: readonly Figures[],
  sheet: Sheet,
): readonly (readonly (string | number)[])[] {
  const language = sheet.language();
  const { fields, metrics } = wordsIn(language);
  const words = peopleTables[language];
  const columns = figures.map((of) => people.map((_, person) => cellOf(of.figure(person, 0))));
  const medians = columns.map(medianOf);
  const names = ids.map((id) => metrics[id].name);
  return [
    [fields.owner, ...names, ...names.map(words.difference)],
    ...people.map((person, row) => [
      person,
      ...columns.map((column) => column[row] ?? ""),
      ...columns.map((column, i) => difference(column[row] ?? "", medians[i] ?? "")),
    ]),
    [words.median, ...medians, ...medians.map(() => "")],
  ];
}

function cellOf(figure: Figure | undefined): Cell {
  return figure?.kind === "value" ? figure.value : "";
}

/** Of those who have a figure. */
function medianOf(column: readonly Cell[]): Cell {
  const numbers = column.filter((cell) => cell !== "").sort((a, b) => a - b);
  return numbers.length === 0 ? "" : statisticOf(numbers, "median");
}

function difference(value: Cell, median: Cell): Cell {
  if (value === "" || median === "") return "";
  // Of figures at the edge of what a number can be, the distance may be beyond it.
  return Number.isFinite(value - median) ? value - median : "";
}
