import type { Facts } from "./facts.ts";
import { type LeftOut, left } from "./left-out.ts";
import { cancelledRows, salesOf } from "./sale.ts";

/** Rows gathered into orders. */
export interface Orders {
  /** `left.used` for a row that counts; else why its order, or it, does not. */
  why(row: number): LeftOut;
  /** What each row brings, refunds deducted. */
  readonly net: Float64Array;
  /** The order of a row that counts, as a number; -1 for a credit that belongs to no order. */
  orderOf(row: number): number;
}

/** A refund to the cent leaves the last digits of binary fractions behind. */
const NEXT_TO_NOTHING = 1e-9;

/**
 * Rows with one id are one order, whose amounts and refunds add up; a row without an id is an order of its own. An
 * order whose refunds are all of its amount is none. Exports write an order's status on its first line only: blank
 * ones below it mean the same. A negative amount on its own is a credit: it lowers the sales and is no order.
 */
export function ordersOf(facts: Facts, cancelled?: readonly string[]): Orders {
  const { codes, labels } = facts.labels("id");
  const codeOf = (row: number) => {
    const code = codes[row] ?? -1;
    return code < 0 ? labels.length + row : code;
  };
  const sales = salesOf(facts, cancelled);
  const orders = labels.length + facts.rows;
  const isCancelled = cancelledOrders(facts, codeOf, orders, cancelled);
  const gross = new Float64Array(orders);
  const net = new Float64Array(orders);
  const amounts = facts.numbers("amount");
  const why = (row: number) => (isCancelled(codeOf(row)) ? left.excluded : sales.why(row));
  for (let row = 0; row < facts.rows; row += 1) {
    if (why(row) !== left.used) continue;
    const code = codeOf(row);
    gross[code] = (gross[code] ?? 0) + Math.max(0, amounts[row] || 0);
    net[code] = (net[code] ?? 0) + (sales.net[row] ?? 0);
  }
  const sold = (code: number) => gross[code] ?? 0;
  const kept = (code: number) => net[code] ?? 0;
  return {
    net: sales.net,
    why(row) {
      const reason = why(row);
      const code = codeOf(row);
      const refunded = sold(code) > 0 && kept(code) <= sold(code) * NEXT_TO_NOTHING;
      return reason === left.used && refunded ? left.refunded : reason;
    },
    orderOf(row) {
      const code = codeOf(row);
      return kept(code) < 0 ? -1 : code;
    },
  };
}

/** What the statuses of an order's rows say, as bits. */
const CANCELLED = 1;
const OTHER = 2;

/** Whether an order, by its code, is cancelled as far as its rows say anything. */
function cancelledOrders(
  facts: Facts,
  codeOf: (row: number) => number,
  orders: number,
  cancelled: readonly string[] | undefined,
): (code: number) => boolean {
  const isCancelled = cancelledRows(facts, cancelled);
  const { codes: statuses } = facts.labels("status");
  const said = new Uint8Array(orders);
  for (let row = 0; row < facts.rows; row += 1) {
    if ((statuses[row] ?? -1) < 0) continue;
    const code = codeOf(row);
    said[code] = (said[code] ?? 0) | (isCancelled(row) ? CANCELLED : OTHER);
  }
  return (code) => said[code] === CANCELLED;
}
