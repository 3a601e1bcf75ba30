import { dayNumber } from "./as-of.ts";
import type { Facts } from "./facts.ts";
import { left } from "./left-out.ts";
import { salesOf } from "./sale.ts";

/** A customer with what was bought on which days. */
export interface Buyer {
  /** The code of the customer's label. */
  readonly customer: number;
  /** Day numbers, ascending, each once. */
  readonly days: readonly number[];
  /** What was paid on each of these days, refunds deducted. */
  readonly amounts: readonly number[];
}

interface Purchase {
  readonly day: number;
  amount: number;
}

/** A refund to the cent leaves the last digits of binary fractions behind. */
const NEXT_TO_NOTHING = 1e-9;

/**
 * Who has bought up to a day. A customer's purchases of one day are one; a free one counts. A row without a customer, a
 * date or an amount is left out, as is a cancelled order. A negative amount is a refund: it takes back from the
 * purchases up to its day, the latest first, and a purchase taken back whole was none.
 *
 * @param lastDay a day number, the last that counts
 */
export function buyersOf(facts: Facts, lastDay: number): readonly Buyer[] {
  const days = facts.dates("date").map(dayNumber);
  const { net, why } = salesOf(facts);
  const counting = Array.from(days.keys()).filter(
    (row) => (days[row] ?? Number.NaN) <= lastDay && why(row) === left.used,
  );
  return byCustomer(facts, counting).flatMap((rows, customer) => {
    rows.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
    const kept = purchasesOf(rows, days, net);
    if (kept.length === 0) return [];
    return { customer, days: kept.map(({ day }) => day), amounts: kept.map(({ amount }) => amount) };
  });
}

function byCustomer(facts: Facts, rows: readonly number[]): number[][] {
  const { codes, labels } = facts.labels("customer");
  const gathered = labels.map((): number[] => []);
  for (const row of rows) gathered[codes[row] ?? -1]?.push(row);
  return gathered;
}

/** A customer's purchases, of rows in the order of their days. */
function purchasesOf(rows: readonly number[], days: Float64Array, net: Float64Array): readonly Purchase[] {
  const byDay = new Map<number, { paid: number; refunded: number }>();
  for (const row of rows) {
    const day = days[row] ?? 0;
    const amount = net[row] ?? 0;
    const { paid, refunded } = byDay.get(day) ?? { paid: 0, refunded: 0 };
    byDay.set(day, { paid: paid + Math.max(0, amount), refunded: refunded + Math.max(0, -amount) });
  }
  const kept: Purchase[] = [];
  for (const [day, { paid, refunded }] of byDay) {
    const amount = paid - refunded;
    if (refunded === 0 || amount > paid * NEXT_TO_NOTHING) kept.push({ day, amount });
    else takeBack(kept, -amount);
  }
  return kept;
}

/** Takes a refund out of the latest purchases; what is left over was bought before there are rows. */
function takeBack(kept: Purchase[], refund: number): void {
  let rest = refund;
  for (let i = kept.length - 1; i >= 0 && rest > 0; i -= 1) {
    const purchase = kept[i];
    if (purchase === undefined || purchase.amount === 0) continue;
    if (rest < purchase.amount * (1 - NEXT_TO_NOTHING)) {
      purchase.amount -= rest;
      return;
    }
    rest -= purchase.amount;
    kept.splice(i, 1);
  }
}
