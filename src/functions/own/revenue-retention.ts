import { intervalWords } from "../../locale/interval-words.ts";
import { retentionWords } from "../../locale/retention-words.ts";
import { wordsIn } from "../../locale/words.ts";
import { dayNumber } from "../../metrics/as-of.ts";
import { readFacts } from "../../metrics/facts.ts";
import { choice, toConfidence, toDate } from "../../metrics/option.ts";
import { type Retained, retained } from "../../metrics/revenue/retention.ts";
import { intervalOf, type Sampling } from "../../metrics/sampling.ts";
import { PERIODS_A_YEAR } from "../../metrics/span.ts";
import { zOf } from "../../statistics/normal.ts";
import { type Column, given, requireSameHeight, toColumn, toScalar } from "../../table/column.ts";
import { DAY_MS } from "../../table/date.ts";
import { groupBy } from "../../table/group.ts";
import { type PeriodKind, type Periods, periodsOf, toPeriodKind } from "../../table/period.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, optional, required, type Sheet } from "../formula.ts";

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

const against = choice(
  { previous: ["before", "önceki"], year: ["last year", "yıl", "geçen yıl"] },
  "previous",
);

/** How much of an earlier period's revenue its customers still bring, period by period. */
export const revenueRetention: Formula = {
  params: [
    { ...required("customers", "column"), field: "customer" },
    required("dates", "column"),
    { ...required("amounts", "column"), field: "amount" },
    optional("period", "text", "month"),
    { ...optional("against", "text", against.fallback), choices: against.choices },
    optional("as_of", "date"),
    optional("by", "column"),
    optional("confidence", "number"),
  ],
  gives: "table",
  source:
    "GRR: Σ min(now, then) ÷ Σ then; NRR: Σ now ÷ Σ then, over the customers of then (Baremetrics; Ramp)",
  examples: [
    'REVENUE_RETENTION({"Ada";"Can";"Ada";"Can";"Ece";"Ada"}, {"2026-01-05";"2026-01-09";"2026-02-05";"2026-02-09";"2026-02-20";"2026-03-05"}, {100;100;150;50;70;150}) // => [["Period","Gross revenue retention","Net revenue retention","Value at the start","Customers at the start"],["2026-02",0.75,1,200,2],["2026-03",0.5555555555555556,0.5555555555555556,270,3]]',
  ],
  run(sheet, [customers, dates, amounts, period, shown, asOf, by, sure]) {
    const columns = {
      customer: toColumn(customers, "customers"),
      date: toColumn(dates, "dates"),
      amount: toColumn(amounts, "amounts"),
    };
    const groups = given(by) ? toColumn(by, "by") : undefined;
    requireSameHeight([...Object.values(columns), groups]);
    const facts = readFacts(columns, sheet);
    const kind = given(period) ? toPeriodKind(toScalar(period, "period"), "period") : MONTH;
    const last = given(asOf) ? toDate(asOf, "as_of", sheet) : undefined;
    const periods = wholePeriods(facts.dates("date"), kind, last);
    if (periods.labels.length === 0) throw new InputError({ kind: "no-rows", argument: "dates" });
    const yearly = (given(shown) ? against.read(shown, "against", sheet) : against.fallback) === "year";
    const back = yearly ? PERIODS_A_YEAR[kind.unit] : 1;
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : undefined;
    const asked = { periodOf: periods.codes, periods: periods.labels.length, back };
    const { labels, codes } = codesOf(groups, facts.rows, sheet);
    const lines = labels.flatMap((label, group) =>
      retained(facts, asked, (row) => codes[row] === group)
        .map((found, i) => [...label, periods.labels[i] ?? "", ...cellsOf(found, confidence)])
        .slice(back),
    );
    if (lines.length === 0) throw new InputError({ kind: "nothing", argument: "dates", of: "previous" });
    return [headings(groups !== undefined, confidence, sheet), ...lines];
  },
};

/** The periods that are over by the as-of day; without one all that there are. */
function wholePeriods(dates: Float64Array, kind: PeriodKind, asOf: number | undefined): Periods {
  if (asOf === undefined) return periodsOf(dates, kind);
  const until = (dayNumber(asOf) + 1) * DAY_MS;
  const all = periodsOf(
    Float64Array.from(dates, (date) => (date < until ? date : Number.NaN)),
    kind,
  );
  const whole = all.ends.filter((end) => end <= until).length;
  return {
    ...all,
    labels: all.labels.slice(0, whole),
    codes: all.codes.map((code) => (code < whole ? code : -1)),
  };
}

/** Each row's group; without a column all are in one, which has no label. */
function codesOf(by: Column | undefined, rows: number, sheet: Sheet) {
  if (by === undefined) return { labels: [[]] as readonly string[][], codes: new Int32Array(rows) };
  const { labels, codes } = groupBy(by, sheet.zone, () => false);
  if (labels.length === 0) throw new InputError({ kind: "no-rows", argument: "by" });
  return { labels: labels.map((label) => [label]), codes };
}

function headings(grouped: boolean, confidence: number | undefined, sheet: Sheet): readonly string[] {
  const language = sheet.language();
  const words = retentionWords[language];
  const { metrics } = wordsIn(language);
  const { from, to } = intervalWords[language];
  const limits = (name: string) =>
    confidence === undefined ? [] : [`${name}, ${from(confidence)}`, `${name}, ${to(confidence)}`];
  return [
    ...(grouped ? [words.group] : []),
    words.period,
    ...(["grr", "nrr"] as const).flatMap((id) => [metrics[id].name, ...limits(metrics[id].name)]),
    words.start,
    words.customers,
  ];
}

function cellsOf(found: Retained | undefined, confidence: number | undefined): readonly (number | "")[] {
  const blanks = confidence === undefined ? [] : (["", ""] as const);
  if (found === undefined) return ["", ...blanks, "", ...blanks, 0, 0];
  const { start, kept, brought, customers, keptSampling, broughtSampling } = found;
  const share = (sum: number, sampling: Sampling): readonly (number | "")[] => {
    const value = finite(sum / start, "amounts");
    if (confidence === undefined) return [value];
    const interval = intervalOf(value, sampling, zOf(confidence));
    return [value, interval?.low ?? "", interval?.high ?? ""];
  };
  return [
    ...share(kept, keptSampling),
    ...share(brought, broughtSampling),
    finite(start, "amounts"),
    customers,
  ];
}
