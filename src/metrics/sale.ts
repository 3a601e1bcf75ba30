import type { Facts } from "./facts.ts";
import { labelled } from "./labelled.ts";
import { type LeftOut, left } from "./left-out.ts";
import { Reasons } from "./sums/reasons.ts";

/** What an order's status says where it is no sale: of Shopify, Stripe and Turkish shops. */
const CANCELLED = [
  "cancelled",
  "canceled",
  "cancel",
  "void",
  "voided",
  "failed",
  "expired",
  "refunded",
  "returned",
  "iptal",
  "iptal edildi",
  "iptal edilmiş",
  "iade",
  "iade edildi",
  "başarısız",
  "reddedildi",
];

/** Which rows are sales, and what they bring. */
export interface Sales {
  /** Why a row is no sale: not won, cancelled, no amount. */
  readonly reasons: Reasons;
  /** `left.used` for a sale; else why it is none. */
  why(row: number): LeftOut;
  /** Amounts less refunds; NaN where there is neither. */
  readonly net: Float64Array;
}

/**
 * Where there are outcomes only what is won is sold; where there is a status, what is cancelled is not.
 *
 * @param cancelled the labels of the status that count as cancelled instead of the known ones
 */
export function salesOf(facts: Facts, cancelled?: readonly string[]): Sales {
  const net = netAmounts(facts);
  const reasons = noSale(facts, cancelled).blank(net, left.noAmount);
  return { net, reasons, why: (row) => reasons.of(row) };
}

/** Which rows are deals not won, or cancelled orders, whatever their amount. */
function noSale(facts: Facts, cancelled?: readonly string[]): Reasons {
  const reasons = new Reasons(facts.rows);
  if (facts.has("outcome")) reasons.notWon(facts.outcomes);
  return facts.has("status") ? reasons.where(cancelledRows(facts, cancelled), left.excluded) : reasons;
}

/** `left.used` for a row that is neither a deal not won nor a cancelled order, whatever its amount. */
export function whyNoSale(facts: Facts, cancelled?: readonly string[]): (row: number) => LeftOut {
  const reasons = noSale(facts, cancelled);
  return (row) => reasons.of(row);
}

/** Whether a row's status says that it is cancelled. */
export function cancelledRows(
  facts: Facts,
  cancelled: readonly string[] = CANCELLED,
): (row: number) => boolean {
  return labelled(facts.column("status"), cancelled);
}

/**
 * Amounts less refunds. A refund is what went back, whichever its sign; a blank one is none. A refund without an
 * amount is one of a sale in another row.
 */
export function netAmounts(facts: Facts): Float64Array {
  const amounts = facts.numbers("amount");
  if (!facts.has("refund")) return amounts;
  const refunds = facts.numbers("refund");
  return amounts.map((amount, row) => {
    const refund = Math.abs(refunds[row] ?? 0) || 0;
    return Number.isNaN(amount) ? (refund === 0 ? amount : -refund) : amount - refund;
  });
}
