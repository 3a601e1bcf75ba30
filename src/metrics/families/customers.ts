import { outcome } from "../../table/outcome.ts";
import { quotientOf, Sum } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { share } from "../option.ts";

/** What customers are worth. */
export const customers = {
  /**
   * A row without a customer or an amount is left out; a negative amount is a refund; who has no positive amount has
   * not bought. Where an outcome is known, only won deals are purchases.
   */
  clv: metric({
    unit: "money",
    better: "higher",
    needs: ["customer", "amount"],
    heeds: ["outcome"],
    when: ["end", "date", "start"],
    options: { margin: share(1) },
    source: "Historic CLV: Σ purchases × margin ÷ customers",
    examples: [
      'CLV({"Ada";"Ada";"Can"}, {100;50;90}) // => 120',
      'CLV({"Ada";"Ada";"Can"}, {100;50;90}, 0.5) // => 60',
    ],
    fold: (facts, { margin }) => {
      const { codes } = facts.labels("customer");
      const amounts = facts.numbers("amount");
      const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
      const { argument } = facts.place("amount");
      return () => {
        const paid = new Sum();
        const buyers = new Set<number>();
        return {
          add(row) {
            const code = codes[row] ?? -1;
            const amount = amounts[row] ?? Number.NaN;
            if (outcomes !== undefined && outcomes[row] !== outcome.won) return left.notWon;
            if (code < 0) return left.noCustomer;
            if (Number.isNaN(amount)) return left.noAmount;
            paid.add(amount);
            if (amount > 0) buyers.add(code);
            return left.used;
          },
          result: () =>
            quotientOf(paid.value * margin, buyers.size, () => ({ kind: "no-customers", argument })),
        };
      };
    },
  }),
};
