import { distinct, type Histories, type History } from "../../forecast/histories.ts";
import { fitRepeats, type RepeatModelName } from "../../forecast/repeat-models.ts";
import { fitSpend } from "../../forecast/spend-model.ts";
import { dayNumber } from "../../metrics/as-of.ts";
import { type Buyer, buyersOf } from "../../metrics/buyers.ts";
import { type Facts, readFacts } from "../../metrics/facts.ts";
import { choice, toDate } from "../../metrics/option.ts";
import { given, toColumn } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import type { Sheet } from "../formula.ts";

/** With fewer customers, or fewer who came back, four parameters are guesswork. */
const LEAST_CUSTOMERS = 100;
const LEAST_REPEATERS = 30;

export const DAYS_A_WEEK = 7;

export const modelChoice = choice<RepeatModelName>(
  {
    "BG/NBD": ["bg-nbd", "bgnbd", "bg nbd"],
    "Pareto/NBD": ["pareto-nbd", "paretonbd", "pareto nbd", "pareto"],
  },
  "BG/NBD",
);

export interface OrderArguments {
  readonly customers: unknown;
  readonly dates: unknown;
  readonly amounts: unknown;
  readonly asOf: unknown;
  readonly statuses: unknown;
}

/** An order list, read, and the last day that counts. */
export interface OrderList {
  readonly facts: Facts;
  readonly lastDay: number;
}

/** @throws {InputError} as the columns' readers */
export function readOrders(args: OrderArguments, sheet: Sheet): OrderList {
  const columns = {
    customer: toColumn(args.customers, "customers"),
    date: toColumn(args.dates, "dates"),
    amount: toColumn(args.amounts, "amounts"),
    ...(given(args.statuses) ? { status: toColumn(args.statuses, "statuses") } : {}),
  };
  const facts = readFacts(columns, sheet);
  const asOf = given(args.asOf) ? toDate(args.asOf, "as_of", sheet) : facts.latest("date");
  return { facts, lastDay: dayNumber(asOf ?? Number.NEGATIVE_INFINITY) };
}

/** Customers and what is known of their buying up to a day, in weeks. */
export interface Observed {
  readonly buyers: readonly Buyer[];
  readonly histories: Histories;
  readonly lastDay: number;
}

/**
 * @throws {InputError} `too-few-customers`
 */
export function observe({ facts, lastDay }: OrderList): Observed {
  const buyers = buyersOf(facts, lastDay);
  const repeaters = buyers.filter(({ days }) => days.length > 1).length;
  if (buyers.length < LEAST_CUSTOMERS || repeaters < LEAST_REPEATERS) {
    throw new InputError({
      kind: "too-few-customers",
      argument: "customers",
      customers: buyers.length,
      repeaters,
      least: LEAST_CUSTOMERS,
      leastRepeaters: LEAST_REPEATERS,
    });
  }
  return { buyers, histories: distinct(buyers.map((buyer) => historyOf(buyer, lastDay))), lastDay };
}

function historyOf({ days }: Buyer, lastDay: number): History {
  const first = days[0] ?? lastDay;
  return {
    repeats: days.length - 1,
    recency: ((days[days.length - 1] ?? first) - first) / DAYS_A_WEEK,
    age: (lastDay - first) / DAYS_A_WEEK,
  };
}

/** @throws {InputError} `cannot-fit` */
export function fittedRepeats(name: RepeatModelName, { histories }: Observed) {
  const found = fitRepeats(name, histories);
  if (found.kind === "fitted") return found;
  throw new InputError({ kind: "cannot-fit", argument: "dates", model: name, why: found.why });
}

/** @throws {InputError} `cannot-fit` */
export function fittedSpend({ buyers }: Observed) {
  const found = fitSpend(spendingsOf(buyers));
  if (found.kind === "fitted") return found;
  throw new InputError({ kind: "cannot-fit", argument: "amounts", model: "Gamma-Gamma", why: found.why });
}

/** Of those who paid for a later purchase. */
export function spendingsOf(buyers: readonly Buyer[]) {
  return buyers
    .map((buyer) => ({ repeats: buyer.days.length - 1, spent: spentLater(buyer) }))
    .filter(({ spent }) => spent > 0)
    .map(({ repeats, spent }) => ({ repeats, mean: spent / repeats }));
}

/** What was paid on the purchases after the first. */
export function spentLater({ amounts }: Buyer): number {
  return amounts.slice(1).reduce((sum, amount) => sum + amount, 0);
}
