import { sum } from "simple-statistics";
import { outcome } from "../table/outcome.ts";
import type { Fold, Metric } from "./metric.ts";

/**
 * Historic customer lifetime value: all that customers paid × margin ÷ the distinct customers who bought. A row
 * without a customer or an amount is left out; a negative amount is a refund; who has no positive amount has not
 * bought. Where an outcome is known, only won deals are purchases.
 *
 * @param margin gross margin as a fraction; 1 gives revenue
 */
export function clv(margin: number): Metric {
  return {
    unit: "money",
    better: "higher",
    needs: ["customer", "amount"],
    heeds: ["outcome"],
    source: "Historic CLV: Σ purchases × margin ÷ customers",
    begin({ customer, amount, outcome: outcomes, names }): Fold {
      const amounts: number[] = [];
      const buyers = new Set<number>();
      return {
        add(row) {
          const code = customer?.[row] ?? -1;
          const paid = amount?.[row] ?? Number.NaN;
          if (code < 0 || Number.isNaN(paid)) return;
          if (outcomes !== undefined && outcomes[row] !== outcome.won) return;
          amounts.push(paid);
          if (paid > 0) buyers.add(code);
        },
        result() {
          if (buyers.size === 0) {
            return { kind: "none", problem: { kind: "no-customers", argument: names.amount ?? "amounts" } };
          }
          return { kind: "value", value: (sum(amounts) / buyers.size) * margin, rows: amounts.length };
        },
      };
    },
  };
}
