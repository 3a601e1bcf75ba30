import { discountedPurchases } from "../../forecast/discounted.ts";
import { expectedAmount, type GammaGamma } from "../../forecast/gamma-gamma.ts";
import { historiesIn } from "../../forecast/histories.ts";
import type { RepeatModel } from "../../forecast/repeat-model.ts";
import { type ForecastTables, forecastTables } from "../../locale/forecast-tables.ts";
import { Sum } from "../../metrics/fold.ts";
import { toNumberIn, toShare } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { compareOrdered, orderedLabel } from "../../table/label.ts";
import { type Formula, finite, optional, required, type Sheet } from "../formula.ts";
import {
  fittedRepeats,
  fittedSpend,
  modelChoice,
  type Observed,
  observe,
  readOrders,
  spentLater,
} from "./clv-observed.ts";

const MONTHS = 12;
const MOST_MONTHS = 600;
/** Of a year of 365.25 days. */
const WEEKS_A_YEAR = 365.25 / 7;

/** What each customer will bring: who is likely still there, how often they will buy, for how much. */
export const clvForecast: Formula = {
  params: [
    { ...required("customers", "column"), field: "customer" },
    { ...required("dates", "column"), field: "date" },
    { ...required("amounts", "column"), field: "amount" },
    optional("as_of", "date"),
    optional("months", "number", String(MONTHS)),
    optional("margin", "number", "100%"),
    optional("annual_discount", "number", "0%"),
    { ...optional("model", "text", modelChoice.fallback), choices: modelChoice.choices },
    { ...optional("statuses", "column"), field: "status" },
  ],
  gives: "table",
  source:
    "BG/NBD (Fader, Hardie & Lee 2005) or Pareto/NBD (Schmittlein, Morrison & Colombo 1987), with Gamma-Gamma (Fader & Hardie 2013)",
  examples: [
    'CLV_FORECAST(Orders!B2:B, Orders!C2:C, Orders!D2:D) // => [["Customer","Probability alive","Expected purchases","Expected order value","CLV"],["Total",0.5808948,350.7706,866.2924,303869.9],["Cedar Energy",0.9585527,29.52818,929.1423,27435.88],["Oakline Textiles",0.97407,28.98108,720.6822,20886.15],["Amber Logistics",0.9577419,8.737752,2220.453,19401.77],…]',
    'CLV_FORECAST(Orders!B2:B, Orders!C2:C, Orders!D2:D, "", 24, 0.6, 0.1) // => [["Customer","Probability alive","Expected purchases","Expected order value","CLV"],["Total",0.5808948,593.0939,871.1226,285464.0],["Cedar Energy",0.9585527,49.45423,929.1423,25416.55],…]',
  ],
  run(sheet, [customers, dates, amounts, asOf, months, margin, discount, model, statuses]) {
    const horizon = readHorizon({ months, margin, discount }, sheet);
    const name = given(model) ? modelChoice.read(model, "model", sheet) : modelChoice.fallback;
    const orders = readOrders({ customers, dates, amounts, asOf, statuses }, sheet);
    const observed = observe(orders);
    const repeats = fittedRepeats(name, observed);
    const spend = fittedSpend(observed);
    const { labels } = orders.facts.labels("customer");
    const forecasts = forecast(observed, repeats.model, spend.model, horizon).map((found) => ({
      ...found,
      label: labels[found.customer] ?? "",
    }));
    return tableOf(inOrder(forecasts), forecastTables[sheet.language()]);
  },
};

interface Horizon {
  readonly weeks: number;
  readonly margin: number;
  /** Continuously compounded, a week. */
  readonly discount: number;
}

function readHorizon(
  {
    months,
    margin,
    discount,
  }: { readonly months: unknown; readonly margin: unknown; readonly discount: unknown },
  sheet: Sheet,
): Horizon {
  const range = { least: 1, most: MOST_MONTHS };
  const ahead = given(months) ? toNumberIn(months, "months", range, sheet) : MONTHS;
  const yearly = given(discount) ? toShare(discount, "annual_discount", sheet) : 0;
  return {
    weeks: (ahead / 12) * WEEKS_A_YEAR,
    margin: given(margin) ? toShare(margin, "margin", sheet) : 1,
    discount: Math.log1p(yearly) / WEEKS_A_YEAR,
  };
}

interface Forecast {
  readonly customer: number;
  readonly alive: number;
  readonly purchases: number;
  /** Of one purchase. */
  readonly amount: number;
  readonly clv: number;
}

function forecast(
  { buyers, histories }: Observed,
  model: RepeatModel,
  spend: GammaGamma,
  { weeks, margin, discount }: Horizon,
): readonly Forecast[] {
  const discounted = discountedPurchases(model, discount);
  // What the model says of a history it says once, however many customers share it.
  const said = historiesIn(histories).map((history) => ({
    alive: model.probabilityAlive(history),
    purchases: model.expectedPurchases(history, weeks),
    discounted: discounted(history, weeks),
  }));
  return buyers.flatMap((buyer, i) => {
    const ofHistory = said[histories.placeOf[i] ?? -1];
    if (ofHistory === undefined) return [];
    const amount = finite(expectedAmount(spend, buyer.days.length - 1, spentLater(buyer)), "amounts");
    const { alive, purchases } = ofHistory;
    return {
      customer: buyer.customer,
      alive,
      purchases,
      amount,
      clv: finite(ofHistory.discounted * amount * margin, "amounts"),
    };
  });
}

type Named = Forecast & { readonly label: string };

/** The most valuable first; those of equal value in label order. */
function inOrder(forecasts: readonly Named[]): readonly Named[] {
  return forecasts
    .map((found) => ({ found, order: orderedLabel(found.label) }))
    .sort((a, b) => b.found.clv - a.found.clv || compareOrdered(a.order, b.order))
    .map(({ found }) => found);
}

/** Header, the total, and a row for each customer. */
function tableOf(forecasts: readonly Named[], words: ForecastTables): (string | number)[][] {
  const [alive, purchases, revenue, clv] = [new Sum(), new Sum(), new Sum(), new Sum()];
  for (const found of forecasts) {
    alive.add(found.alive);
    purchases.add(found.purchases);
    revenue.add(found.purchases * found.amount);
    clv.add(found.clv);
  }
  return [
    [words.customer, words.probabilityAlive, words.expectedPurchases, words.expectedAmount, words.clv],
    [
      words.total,
      alive.value / forecasts.length,
      purchases.value,
      finite(revenue.value / purchases.value, "amounts"),
      finite(clv.value, "amounts"),
    ],
    ...forecasts.map(({ label, alive, purchases, amount, clv }) => [label, alive, purchases, amount, clv]),
  ];
}
