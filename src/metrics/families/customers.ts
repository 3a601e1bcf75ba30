import { quotientOf, Sum } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { date, share } from "../option.ts";
import { netAmounts } from "../sale.ts";
import { total } from "../sums/by-row.ts";
import {
  newCustomers,
  orderCount,
  ordersByCustomer,
  PURCHASE_DATES,
  PURCHASE_HINTS,
  purchases,
  salesToCustomers,
} from "./customers-purchases.ts";

/** What customers are worth. */
export const customers = {
  /**
   * A row without a customer or an amount is left out; a negative amount is a refund; who has no positive amount has
   * not bought. Where an outcome is known, only won deals are purchases; refunds of
   * a column of their own are deducted, cancelled orders left out.
   */
  clv: metric({
    unit: "money",
    better: "higher",
    needs: ["customer", "amount"],
    heeds: PURCHASE_HINTS,
    when: PURCHASE_DATES,
    options: { margin: share(1) },
    source: "Historic CLV: Σ purchases × margin ÷ customers",
    examples: [
      'CLV({"Ada";"Ada";"Can"}, {100;50;90}) // => 120',
      'CLV({"Ada";"Ada";"Can"}, {100;50;90}, 0.5) // => 60',
    ],
    way: (facts, { margin }) => {
      const { codes } = facts.labels("customer");
      const amounts = netAmounts(facts);
      const why = salesToCustomers(facts);
      const { argument } = facts.place("amount");
      return () => {
        const paid = new Sum();
        const buyers = new Set<number>();
        return {
          add(row) {
            const code = codes[row] ?? -1;
            const amount = amounts[row] ?? Number.NaN;
            const reason = why(row);
            if (reason !== left.used) return reason;
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

  /** Not additive: who buys in two groups is one customer. */
  "customer-count": metric({
    unit: "count",
    better: "higher",
    needs: ["customer"],
    takes: ["amount"],
    heeds: PURCHASE_HINTS,
    when: PURCHASE_DATES,
    source: "Distinct buyers, the denominator of the historic CLV",
    examples: [
      'CUSTOMER_COUNT({"Ada";"ada";"Can"}) // => 2',
      'CUSTOMER_COUNT({"Ada";"ada";"Can"}, {100;50;0}) // => 1',
    ],
    way: (facts) => {
      const why = purchases(facts);
      const { codes } = facts.labels("customer");
      return () => {
        const buyers = new Set<number>();
        return {
          add(row) {
            const reason = why(row);
            if (reason === left.used) buyers.add(codes[row] ?? -1);
            return reason;
          },
          result: () => ({ kind: "value", value: buyers.size }),
        };
      };
    },
  }),

  /** A row without a customer or an amount is left out, as in `clv`; a negative amount is a refund. */
  "clv-total": metric({
    unit: "money",
    better: "higher",
    needs: ["customer", "amount"],
    heeds: PURCHASE_HINTS,
    when: PURCHASE_DATES,
    additive: true,
    options: { margin: share(1) },
    source: "Customer equity to date: Σ net purchases of all customers × margin",
    examples: [
      'CLV_TOTAL({"Ada";"Ada";"Can"}, {100;50;90}) // => 240',
      'CLV_TOTAL({"Ada";"Ada";"Can"}, {100;-50;90}, 0.5) // => 70',
    ],
    way: (facts, { margin }) => {
      const amounts = netAmounts(facts);
      const why = salesToCustomers(facts);
      return total(facts, (row, sum) => {
        const amount = amounts[row] ?? Number.NaN;
        const reason = why(row);
        if (reason !== left.used) return reason;
        if (Number.isNaN(amount)) return left.noAmount;
        sum.add(amount * margin);
        return left.used;
      });
    },
  }),

  /** Blended: spend ÷ all new customers, whatever brought them. A customer is new once, in the group of the first purchase. */
  cac: metric({
    unit: "money",
    better: "lower",
    needs: ["customer"],
    beside: ["spend"],
    takes: ["date"],
    heeds: ["amount", ...PURCHASE_HINTS],
    when: PURCHASE_DATES,
    options: { from: date(), to: date() },
    source: "Sales and marketing spend ÷ new customers, blended (a16z, 16 Startup Metrics; MetricKit)",
    examples: [
      'CAC({"Ada";"Can";"Ada"}, {300;100}) // => 200',
      'CAC({"Ada";"Can";"Ada"}, 400, {"2026-01-05";"2026-02-10";"2026-02-20"}, "2026-02-01", "2026-02-28") // => 400',
    ],
    way: (facts, { from, to }, beside) => {
      const why = newCustomers(facts, from, to);
      const { codes } = facts.labels("customer");
      const spend = beside.numbers("spend");
      return () => {
        const spent = new Sum();
        const found = new Set<number>();
        return {
          add(row) {
            const reason = why(row);
            if (reason === left.used) found.add(codes[row] ?? -1);
            return reason;
          },
          addBeside(row) {
            const amount = spend[row] ?? Number.NaN;
            if (Number.isNaN(amount)) return left.noAmount;
            spent.add(amount);
            return left.used;
          },
          result() {
            const { argument } = beside.place("spend");
            if (spent.count === 0)
              return { kind: "none", problem: { kind: "nothing", argument, of: "spend" } };
            return quotientOf(spent.value, found.size, () => ({
              kind: "nothing",
              argument: facts.place("customer").argument,
              of: "new-customers",
            }));
          },
        };
      };
    },
  }),

  "purchase-frequency": metric({
    unit: "count",
    better: "higher",
    needs: ["customer"],
    takes: ["date"],
    heeds: ["amount", "id", ...PURCHASE_HINTS],
    when: PURCHASE_DATES,
    options: { count: orderCount },
    source:
      "Orders ÷ customers of the period; as days, purchases of one day are one (Fader, Hardie & Lee 2005)",
    examples: [
      'PURCHASE_FREQUENCY({"Ada";"Ada";"Ada";"Can"}) // => 2',
      'PURCHASE_FREQUENCY({"Ada";"Ada";"Can"}, {"2026-01-05";"2026-01-05";"2026-01-07"}, "days") // => 1',
    ],
    way: (facts, { count }) => {
      const { argument } = facts.place("customer");
      return ordersByCustomer(facts, count, (orders) => {
        let all = 0;
        for (const own of orders.values()) all += own;
        return quotientOf(all, orders.size, () => ({ kind: "nothing", argument, of: "customers" }));
      });
    },
  }),
};
