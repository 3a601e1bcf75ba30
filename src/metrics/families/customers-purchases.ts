import { DAY_MS } from "../../table/date.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import type { Result } from "../figure.ts";
import { type LeftOut, left } from "../left-out.ts";
import type { Begin } from "../metric.ts";
import { choice } from "../option.ts";
import { ordersOf } from "../orders.ts";
import { netAmounts, whyNoSale } from "../sale.ts";

/** The date of a purchase: the first of these that the table has. */
export const PURCHASE_DATES = ["end", "date", "start"] as const;

/** Columns of a table that say more of a purchase than the formulas ask for. */
export const PURCHASE_HINTS = ["outcome", "status", "refund"] as const;

/**
 * Tells why a row is no purchase, `left.used` where it is one: a sale to a customer who is named and, where amounts
 * are known, one that brought something, refunds deducted.
 */
export function purchases(facts: Facts): (row: number) => LeftOut {
  const why = salesToCustomers(facts);
  if (!facts.has("amount")) return why;
  const net = netAmounts(facts);
  return (row) => {
    const reason = why(row);
    if (reason !== left.used) return reason;
    const amount = net[row] ?? Number.NaN;
    if (Number.isNaN(amount)) return left.noAmount;
    return amount > 0 ? left.used : left.notPositive;
  };
}

/** `left.used` for a row that is no deal not won, no cancelled order, and names a customer; whatever its amount. */
export function salesToCustomers(facts: Facts): (row: number) => LeftOut {
  const why = whyNoSale(facts);
  const { codes } = facts.labels("customer");
  return (row) => {
    const reason = why(row);
    return reason === left.used && codes[row] === -1 ? left.noCustomer : reason;
  };
}

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
  const why = purchases(facts);
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

/** Which row belongs to which order. */
interface OrderOfRow {
  /** `left.used`, or why the row belongs to none. */
  why(row: number): LeftOut;
  orderOf(row: number): number;
  /** More than any order's number. */
  readonly most: number;
}

/** Rows with one id, where a table has ids, are one order. */
function byRows(facts: Facts): OrderOfRow {
  const { codes, labels } = facts.labels("id");
  const most = labels.length + facts.rows;
  if (facts.has("amount")) {
    const orders = ordersOf(facts);
    const isCredit = (row: number) => orders.why(row) === left.used && orders.orderOf(row) < 0;
    return { ...orders, why: (row) => (isCredit(row) ? left.notPositive : orders.why(row)), most };
  }
  const orderOf = (row: number) => {
    const code = codes[row] ?? -1;
    return code < 0 ? labels.length + row : code;
  };
  return { why: whyNoSale(facts), orderOf, most };
}

/** More than there are days up to the year 9999. */
const MOST_DAYS = 4_000_000;

/**
 * @throws {InputError} `missing-argument` without dates
 */
function byDays(facts: Facts): OrderOfRow {
  const days = neededDates(facts).map((date) => Math.floor(date / DAY_MS));
  const { why } = byRows(facts);
  return {
    why(row) {
      const reason = why(row);
      return reason === left.used && Number.isNaN(days[row]) ? left.noDate : reason;
    },
    orderOf: (row) => days[row] ?? -1,
    most: MOST_DAYS,
  };
}

/**
 * Folds over how many orders each customer has.
 *
 * @throws {InputError} `missing-argument` for "days" without dates
 */
export function ordersByCustomer(
  facts: Facts,
  count: "rows" | "days",
  resultOf: (orders: ReadonlyMap<number, number>) => Result,
): Begin {
  const { why, orderOf, most } = count === "days" ? byDays(facts) : byRows(facts);
  const { codes } = facts.labels("customer");
  return () => {
    const orders = new Map<number, number>();
    const seen = new Set<number>();
    return {
      add(row) {
        const code = codes[row] ?? -1;
        const reason = why(row);
        if (reason !== left.used) return reason;
        if (code < 0) return left.noCustomer;
        const order = code * most + orderOf(row);
        if (!seen.has(order)) orders.set(code, (orders.get(code) ?? 0) + 1);
        seen.add(order);
        return left.used;
      },
      result: () => resultOf(orders),
    };
  };
}
