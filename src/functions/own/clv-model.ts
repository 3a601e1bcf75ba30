import type { RepeatModelName } from "../../forecast/repeat-models.ts";
import { repeatModels } from "../../forecast/repeat-models.ts";
import { type ForecastTables, forecastTables } from "../../locale/forecast-tables.ts";
import { wordProblem } from "../../locale/word-problem.ts";
import { wordsIn } from "../../locale/words.ts";
import { toNumberIn } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { DAY_MS, wallText } from "../../table/date.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";
import { countRows, weekRows } from "./clv-fit-check.ts";
import {
  DAYS_A_WEEK,
  fittedRepeats,
  fittedSpend,
  modelChoice,
  type Observed,
  observe,
  readOrders,
  spendingsOf,
} from "./clv-observed.ts";

type Row = readonly [string | number, string | number, string | number];

/** The most weeks that may be held out: ten years. */
const MOST_WEEKS = 520;

/** What CLV_FORECAST rests on: the parameters, how sure they are, and how well they tell what has happened. */
export const clvModel: Formula = {
  params: [
    { ...required("customers", "column"), field: "customer" },
    { ...required("dates", "column"), field: "date" },
    { ...required("amounts", "column"), field: "amount" },
    optional("as_of", "date"),
    { ...optional("model", "text", modelChoice.fallback), choices: modelChoice.choices },
    optional("holdout", "number", "0"),
    { ...optional("statuses", "column"), field: "status" },
  ],
  gives: "table",
  source:
    "Maximum likelihood; standard errors by its curvature; expected purchases by count and in a hold-out as Fader, Hardie & Lee 2005 check their model",
  examples: [
    'CLV_MODEL(Orders!B2:B, Orders!C2:C, Orders!D2:D) // => [["BG/NBD","Value","Standard error"],["r",1.06369,0.1803198],["alpha",5.670523,1.151123],["a",1.169986,0.743638],["b",12.51667,10.47966],["Log-likelihood",-2008.428,""],["Customers",106,""],["Customers who bought again",92,""],["Fitted up to","2025-12-08",""],["Gamma-Gamma","Value","Standard error"],["p",2.983434,1.261451],["q",5.869665,1.445827],["gamma",1376.807,880.0346],["Log-likelihood",-677.2025,""],["Customers",92,""],["Correlation of purchases and amounts",0.160066,""],["Repeat purchases","Customers","Expected"],…]',
  ],
  run(sheet, [customers, dates, amounts, asOf, model, holdout, statuses]) {
    const name = given(model) ? modelChoice.read(model, "model", sheet) : modelChoice.fallback;
    const weeks = given(holdout) ? readWeeks(holdout, sheet) : 0;
    const orders = readOrders({ customers, dates, amounts, asOf, statuses }, sheet);
    const observed = observe({ ...orders, lastDay: orders.lastDay - weeks * DAYS_A_WEEK });
    const repeats = fittedRepeats(name, observed);
    const words = forecastTables[sheet.language()];
    return [
      ...repeatRows(name, repeats, observed, words),
      ...spendRows(observed, words, sheet),
      [words.repeats, words.actual, words.expected],
      ...countRows(repeats.model, observed.histories),
      ...(weeks === 0
        ? []
        : [[words.week, words.soFar, words.expected], ...weekRows(repeats.model, observed, orders, weeks)]),
    ];
  },
};

/** @throws {InputError} `not-on-scale` for a part of a week */
function readWeeks(holdout: unknown, sheet: Sheet): number {
  const weeks = toNumberIn(holdout, "holdout", { least: 0, most: MOST_WEEKS }, sheet);
  if (Number.isInteger(weeks)) return weeks;
  const scale = { least: 0, most: MOST_WEEKS, whole: true };
  throw new InputError({ kind: "not-on-scale", argument: "holdout", row: 1, found: String(weeks), ...scale });
}

function repeatRows(
  name: RepeatModelName,
  { fit, alike }: ReturnType<typeof fittedRepeats>,
  { buyers, lastDay }: Observed,
  words: ForecastTables,
): readonly Row[] {
  const repeaters = buyers.filter(({ days }) => days.length > 1).length;
  return [
    [name, words.value, words.error],
    ...repeatModels[name].parameters.map(
      (parameter, i): Row => [parameter, fit.parameters[i] ?? "", fit.errors[i] ?? ""],
    ),
    [words.logLikelihood, fit.logLikelihood, ""],
    [words.customers, buyers.length, ""],
    [words.repeaters, repeaters, ""],
    [words.lastDay, wallText(lastDay * DAY_MS), ""],
    ...alike.map((what): Row => [words.note, words.alike[what], ""]),
  ];
}

/** What spoils the model of amounts leaves that of purchases whole: its reason then stands in its place. */
function spendRows(observed: Observed, words: ForecastTables, sheet: Sheet): readonly Row[] {
  const head: Row = ["Gamma-Gamma", words.value, words.error];
  const spendings = spendingsOf(observed.buyers);
  try {
    const { fit, alike } = fittedSpend(observed);
    return [
      head,
      ...["p", "q", "gamma"].map((name, i): Row => [name, fit.parameters[i] ?? "", fit.errors[i] ?? ""]),
      [words.logLikelihood, fit.logLikelihood, ""],
      [words.customers, spendings.length, ""],
      [words.correlation, correlation(spendings) ?? "", ""],
      ...alike.map((what): Row => [words.note, words.alike[what], ""]),
    ];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [head, [words.note, wordProblem(error.problem, wordsIn(sheet.language()).errors), ""]];
  }
}

/** Of purchases and average amounts, which the model of amounts takes for independent; undefined where one is constant. */
function correlation(spendings: ReturnType<typeof spendingsOf>): number | undefined {
  const n = spendings.length;
  const mean = (of: (one: (typeof spendings)[number]) => number) =>
    spendings.reduce((sum, one) => sum + of(one), 0) / n;
  const [x, z] = [mean(({ repeats }) => repeats), mean(({ mean }) => mean)];
  const [xx, zz] = [mean(({ repeats }) => (repeats - x) ** 2), mean(({ mean }) => (mean - z) ** 2)];
  const xz = mean(({ repeats, mean }) => (repeats - x) * (mean - z));
  const found = xz / Math.sqrt(xx * zz);
  return Number.isFinite(found) ? found : undefined;
}
