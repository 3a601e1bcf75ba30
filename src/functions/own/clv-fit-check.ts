import { type Histories, historiesIn } from "../../forecast/histories.ts";
import type { RepeatModel } from "../../forecast/repeat-model.ts";
import { buyersOf } from "../../metrics/buyers.ts";
import { DAYS_A_WEEK, type Observed, type OrderList } from "./clv-observed.ts";

type Row = readonly [string | number, number, number];

/** Counts are shown singly up to where fewer than this share of the customers are left, seven at least, as the papers do. */
const FEW = 0.05;
const LEAST_COUNTS = 7;
const MOST_COUNTS = 30;

/** How many customers came back 0, 1, 2 … times, and how many the model expects to. */
export function countRows(model: RepeatModel, histories: Histories): readonly Row[] {
  const actual = countsIn(histories);
  const all = actual.reduce((sum, n) => sum + n, 0);
  const atLeast = (count: number) => actual.slice(count).reduce((sum, n) => sum + n, 0);
  let last = LEAST_COUNTS;
  while (last < MOST_COUNTS && atLeast(last) >= all * FEW) last += 1;
  const expected = expectedCounts(model, histories, last - 1);
  const rest = Math.max(0, all - expected.reduce((sum, n) => sum + n, 0));
  return [
    ...Array.from(expected, (n, count): Row => [count, actual[count] ?? 0, n]),
    [`${last}+`, atLeast(last), rest],
  ];
}

function countsIn({ repeats, customers }: Histories): readonly number[] {
  const counts: number[] = new Array(repeats.reduce((most, x) => Math.max(most, x), 0) + 1).fill(0);
  for (const [i, x] of repeats.entries()) counts[x] = (counts[x] ?? 0) + (customers[i] ?? 0);
  return counts;
}

/** Customers of one age are asked for once. */
function expectedCounts(model: RepeatModel, { age, customers }: Histories, most: number): Float64Array {
  const ofAge = new Map<number, number>();
  for (const [i, weeks] of age.entries()) ofAge.set(weeks, (ofAge.get(weeks) ?? 0) + (customers[i] ?? 0));
  const expected = new Float64Array(most + 1);
  for (const [weeks, n] of ofAge) {
    for (const [count, chance] of model.countChances(weeks, most).entries()) {
      expected[count] = (expected[count] ?? 0) + n * chance;
    }
  }
  return expected;
}

/** Week by week after the fit, what its customers have bought so far, and what the model expects of them. */
export function weekRows(
  model: RepeatModel,
  { buyers, histories, lastDay }: Observed,
  orders: OrderList,
  weeks: number,
): readonly Row[] {
  const known = new Set(buyers.map(({ customer }) => customer));
  const later = buyersOf(orders.facts, orders.lastDay)
    .filter(({ customer }) => known.has(customer))
    .flatMap(({ days }) => days.filter((day) => day > lastDay));
  const rows = historiesIn(histories);
  return Array.from({ length: weeks }, (_, i): Row => {
    const week = i + 1;
    const actual = later.filter((day) => day <= lastDay + week * DAYS_A_WEEK).length;
    const expected = rows.reduce(
      (sum, history, place) =>
        sum + model.expectedPurchases(history, week) * (histories.customers[place] ?? 0),
      0,
    );
    return [week, actual, expected];
  });
}
