import { DAY_MS } from "../../table/date.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { type LeftOut, left } from "../left-out.ts";
import type { Begin, Result } from "../metric.ts";
import { choice } from "../option.ts";

/** The date of a purchase: the first of these that the table has. */
export const PURCHASE_DATES = ["end", "date", "start"] as const;

/**
 * Tells why a row is no purchase, `left.used` where it is one: won where outcomes are known, by a customer who is
 * named. Where amounts are known, one who is "paid" for has one above 0; an "ordered" one may be free or have no
 * amount, but is no refund.
 */
export function purchases(facts: Facts, kind: "paid" | "ordered"): (row: number) => LeftOut {
  const { codes } = facts.labels("customer");
  const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
  const amounts = facts.has("amount") ? facts.numbers("amount") : undefined;
  return (row) => {
    if (outcomes !== undefined && outcomes[row] !== outcome.won) return left.notWon;
    if (codes[row] === -1) return left.noCustomer;
    return amounts === undefined ? left.used : AMOUNT[kind](amounts[row] ?? Number.NaN);
  };
}

const AMOUNT = {
  paid: (amount: number) =>
    Number.isNaN(amount) ? left.noAmount : amount > 0 ? left.used : left.notPositive,
  ordered: (amount: number) => (amount < 0 ? left.notPositive : left.used),
};

/** Undefined where the table has no date. */
function purchaseDates(facts: Facts): Float64Array | undefined {
  const found = PURCHASE_DATES.find((field) => facts.has(field));
  return found === undefined ? undefined : facts.dates(found);
}

function neededDates(facts: Facts): Float64Array {
  const dates = purchaseDates(facts);
  if (dates !== undefined) return dates;
  throw new InputError({ kind: "missing-argument", argument: facts.place("date").argument });
}

/**
 * Tells why a row brings no new customer. With dates only a customer's first purchase does, and only from `from` to
 * the end of the day `to`; without dates every purchase may.
 *
 * @param from a wall clock, as `to`; undefined for no limit
 * @throws {InputError} `missing-argument` for a limit without dates
 */
export function newCustomers(
  facts: Facts,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): (row: number) => LeftOut {
  const why = purchases(facts, "paid");
  const limited = from !== Number.NEGATIVE_INFINITY || to !== Number.POSITIVE_INFINITY;
  const dates = limited ? neededDates(facts) : purchaseDates(facts);
  if (dates === undefined) return why;
  const { codes } = facts.labels("customer");
  const firsts = firstDates(facts, dates, why);
  const end = (Math.floor(to / DAY_MS) + 1) * DAY_MS;
  return (row) => {
    const reason = why(row);
    if (reason !== left.used) return reason;
    const date = dates[row] ?? Number.NaN;
    if (Number.isNaN(date)) return left.noDate;
    if (date !== firsts[codes[row] ?? -1]) return left.notFirst;
    return date >= from && date < end ? left.used : left.outsidePeriod;
  };
}

/** By customer, the date of the first purchase. */
function firstDates(facts: Facts, dates: Float64Array, why: (row: number) => LeftOut): Float64Array {
  const { codes, labels } = facts.labels("customer");
  const firsts = new Float64Array(labels.length).fill(Number.POSITIVE_INFINITY);
  for (const [row, date] of dates.entries()) {
    const code = codes[row] ?? -1;
    if (code >= 0 && date < (firsts[code] ?? date) && why(row) === left.used) firsts[code] = date;
  }
  return firsts;
}

/** What counts as one order: each row, or all of a customer's rows of one day. */
export const orderCount = choice(
  { rows: ["row", "satır", "satırlar"], days: ["day", "gün", "günler"] },
  "rows",
);

/** More than there are days up to the year 9999. */
const DAYS = 4_000_000;

/**
 * Folds over the orders of each customer.
 *
 * @throws {InputError} `missing-argument` for "days" without dates
 */
export function ordersByCustomer(
  facts: Facts,
  count: "rows" | "days",
  resultOf: (orders: ReadonlyMap<number, number>) => Result,
): Begin {
  const why = purchases(facts, "ordered");
  const { codes } = facts.labels("customer");
  const days = count === "days" ? neededDates(facts).map((date) => Math.floor(date / DAY_MS)) : undefined;
  return () => {
    const orders = new Map<number, number>();
    const seen = new Set<number>();
    const notNew = (code: number, day: number): LeftOut => {
      if (Number.isNaN(day)) return left.noDate;
      if (seen.has(code * DAYS + day)) return left.repeated;
      seen.add(code * DAYS + day);
      return left.used;
    };
    return {
      add(row) {
        const code = codes[row] ?? -1;
        const no = why(row);
        const reason = no === left.used && days !== undefined ? notNew(code, days[row] ?? Number.NaN) : no;
        if (reason !== left.used) return reason;
        orders.set(code, (orders.get(code) ?? 0) + 1);
        return left.used;
      },
      result: () => resultOf(orders),
    };
  };
}
