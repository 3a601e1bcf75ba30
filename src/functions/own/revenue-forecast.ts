import { forecastWords } from "../../locale/forecast-words.ts";
import { intervalWords } from "../../locale/interval-words.ts";
import { readFacts } from "../../metrics/facts.ts";
import { toConfidence, toDate, toLabels, toNumberIn } from "../../metrics/option.ts";
import {
  type ForecastQuestion,
  type GroupForecast,
  revenueForecast,
} from "../../metrics/revenue/forecast.ts";
import { type Column, given, requireSameHeight, toColumn, toScalar } from "../../table/column.ts";
import { type Groups, groupBy } from "../../table/group.ts";
import { type PeriodKind, toPeriodKind } from "../../table/period.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, optional, required, type Sheet } from "../formula.ts";

const QUARTER: PeriodKind = { unit: "quarter", firstMonth: 1 };
const CONFIDENCE = 0.8;
const MOST_PERIODS = 24;

/** What this period and the next ones will bring, from what is booked and from the open deals. */
export const revenueForecastFormula: Formula = {
  params: [
    { ...required("outcomes", "column"), field: "outcome" },
    { ...required("amounts", "column"), field: "amount" },
    { ...required("starts", "column"), field: "start" },
    { ...required("ends", "column"), field: "end" },
    { ...optional("stages", "column"), field: "stage" },
    optional("order", "column"),
    optional("period", "text", "quarter"),
    optional("periods", "number", "1"),
    optional("as_of", "date"),
    optional("won", "text"),
    optional("by", "column"),
    optional("confidence", "number", "80%"),
  ],
  gives: "table",
  source:
    "Σ amount × P(won in the period | age), by Aalen & Johansen's cumulative incidence (1978); stage rates drawn towards that of all deals; the interval from 2,000 simulated sums, the same ones each time",
  examples: [
    'REVENUE_FORECAST({"Won";"Won";"Lost";"Won";"Open"}, {100;100;100;100;100}, {"2026-01-01";"2026-01-01";"2026-01-01";"2026-01-01";"2026-02-01"}, {"2026-01-11";"2026-01-21";"2026-01-31";"2026-02-20";""}, "", "", "quarter", 1, "2026-02-20") // => [["Period","Booked","From open deals","Forecast","80% from","80% to","Open deals","Not counted"],["2026-Q1",300,66.66666666666667,366.6666666666667,300,400,1,0]]',
  ],
  run(sheet, args) {
    const { columns, by, question } = read(sheet, args);
    const groups = by === undefined ? undefined : groupsIn(by, columns, sheet);
    const facts = readFacts(columns, sheet, given(args[9]) ? toLabels(args[9], "won") : undefined);
    const found = revenueForecast(facts, {
      ...question,
      ...(groups === undefined ? {} : { groups: groups.labels.length, groupOf: groups.codes }),
    });
    return [
      headings(groups !== undefined, question.confidence, sheet),
      ...found.flatMap((group, i) => lines(group, groups?.labels[i])),
    ];
  },
};

function read(
  sheet: Sheet,
  [outcomes, amounts, starts, ends, stages, order, period, periods, asOf, , by, sure]: readonly unknown[],
) {
  if (given(stages) !== given(order)) {
    throw new InputError({ kind: "missing-argument", argument: given(stages) ? "order" : "stages" });
  }
  const columns = {
    outcome: toColumn(outcomes, "outcomes"),
    amount: toColumn(amounts, "amounts"),
    start: toColumn(starts, "starts"),
    end: toColumn(ends, "ends"),
    ...(given(stages) ? { stage: toColumn(stages, "stages") } : {}),
  };
  const range = { least: 1, most: MOST_PERIODS };
  const question: ForecastQuestion = {
    kind: given(period) ? toPeriodKind(toScalar(period, "period"), "period") : QUARTER,
    periods: given(periods) ? Math.floor(toNumberIn(periods, "periods", range, sheet)) : 1,
    confidence: given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE,
    ...(given(order) ? { order: toLabels(order, "order") } : {}),
    ...(given(asOf) ? { asOf: toDate(asOf, "as_of", sheet) } : {}),
  };
  return { columns, by: given(by) ? toColumn(by, "by") : undefined, question };
}

function groupsIn(by: Column, columns: { readonly [field: string]: Column }, sheet: Sheet): Groups {
  const others = Object.values(columns);
  requireSameHeight([...others, by]);
  const groups = groupBy(by, sheet.zone, (row) => others.some(({ cells }) => given(cells[row])));
  if (groups.labels.length === 0) throw new InputError({ kind: "no-rows", argument: "by" });
  return groups;
}

function headings(grouped: boolean, confidence: number, sheet: Sheet): readonly string[] {
  const language = sheet.language();
  const words = forecastWords[language];
  const { from, to } = intervalWords[language];
  return [
    ...(grouped ? [words.group] : []),
    words.period,
    words.booked,
    words.fromOpen,
    words.forecast,
    from(confidence),
    to(confidence),
    words.open,
    words.notCounted,
  ];
}

function lines({ periods, open, undated }: GroupForecast, label: string | undefined) {
  return periods.map(({ period, booked, expected, low, high }) => [
    ...(label === undefined ? [] : [label]),
    period,
    ...[booked, expected, booked + expected, low, high].map((money) => finite(money, "amounts")),
    open,
    undated,
  ]);
}
