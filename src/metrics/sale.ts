import { outcome } from "../table/outcome.ts";
import type { Facts } from "./facts.ts";
import { labelled } from "./labelled.ts";
import { type LeftOut, left } from "./left-out.ts";

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
  /** `left.used` for a sale; else why it is none: not won, cancelled, no amount. */
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
  const notSold = whyNoSale(facts, cancelled);
  return {
    net,
    why(row) {
      const why = notSold(row);
      return why === left.used && Number.isNaN(net[row] ?? Number.NaN) ? left.noAmount : why;
    },
  };
}

/** `left.used` for a row that is neither a deal not won nor a cancelled order, whatever its amount. */
export function whyNoSale(facts: Facts, cancelled?: readonly string[]): (row: number) => LeftOut {
  const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
  const isCancelled = cancelledRows(facts, cancelled);
  return (row) => {
    if (outcomes !== undefined && outcomes[row] !== outcome.won) return left.notWon;
    return isCancelled(row) ? left.excluded : left.used;
  };
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
