import { outcome } from "../../table/outcome.ts";
import { statisticFold, total } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { labels } from "../option.ts";
import { salesOf } from "../sale.ts";
import { statistic } from "../statistic.ts";
import { orderValue } from "./value-orders.ts";
import { productValue } from "./value-products.ts";
import { revenue } from "./value-revenue.ts";

/** How much is sold, and for how much. */
export const value = {
  /** Bookings of deals, net sales of orders; a negative amount is a credit. */
  "sales-volume": metric({
    unit: "money",
    better: "higher",
    needs: ["amount"],
    takes: ["outcome", "refund"],
    heeds: ["status"],
    when: ["end", "date", "start"],
    additive: true,
    options: { won: labels() },
    source: "Σ of won amounts, net of refunds and credits (bookings, as the a16z metrics have them)",
    examples: [
      'SALES_VOLUME({100;50;20}, {"Won";"Lost";"Won"}) // => 120',
      'SALES_VOLUME({100;50;20}, "", {30;"";""}) // => 140',
    ],
    fold: (facts) => {
      const sales = salesOf(facts);
      return () =>
        total((row, sum) => {
          const why = sales.why(row);
          if (why === left.used) sum.add(sales.net[row] ?? 0);
          return why;
        });
    },
  }),

  "deals-won": metric({
    unit: "count",
    better: "higher",
    needs: ["outcome"],
    when: ["end", "date", "start"],
    additive: true,
    options: { won: labels() },
    source: "Count of won deals",
    examples: ['DEALS_WON({"Won";"Lost";"Open";"Won"}) // => 2'],
    fold: (facts) => {
      const { outcomes } = facts;
      return () =>
        total((row, count) => {
          if (outcomes[row] === outcome.blank) return left.noOutcome;
          if (outcomes[row] !== outcome.won) return left.notWon;
          count.add(1);
          return left.used;
        });
    },
  }),

  "deals-lost": metric({
    unit: "count",
    better: "lower",
    needs: ["outcome"],
    when: ["end", "lostDate", "date", "start"],
    additive: true,
    source: "Count of lost deals",
    examples: ['DEALS_LOST({"Won";"Lost";"Open";"Closed lost"}) // => 2'],
    fold: (facts) => {
      const { outcomes } = facts;
      return () =>
        total((row, count) => {
          if (outcomes[row] === outcome.blank) return left.noOutcome;
          if (outcomes[row] !== outcome.lost) return left.otherStage;
          count.add(1);
          return left.used;
        });
    },
  }),

  "deal-count": metric({
    unit: "count",
    better: "higher",
    needs: ["outcome"],
    when: ["start", "date", "end"],
    additive: true,
    source: "Count of deals, whatever their outcome",
    examples: ['DEAL_COUNT({"Won";"Lost";"";"Open"}) // => 3'],
    fold: (facts) => {
      const { outcomes } = facts;
      return () =>
        total((row, count) => {
          if (outcomes[row] === outcome.blank) return left.noOutcome;
          count.add(1);
          return left.used;
        });
    },
  }),

  "average-deal-size": metric({
    unit: "money",
    better: "higher",
    needs: ["outcome", "amount"],
    heeds: ["refund"],
    when: ["end", "date", "start"],
    options: { won: labels(), statistic: statistic("mean") },
    source: "Σ of won amounts ÷ won deals that have one, as HubSpot's average deal size",
    examples: [
      'AVERAGE_DEAL_SIZE({"Won";"Lost";"Won";"Won"}, {100;500;20;60}) // => 60',
      'AVERAGE_DEAL_SIZE({"Won";"Won";"Won"}, {100;20;30}, "", "median") // => 30',
    ],
    fold: (facts, options) => {
      const sales = salesOf(facts);
      const { argument } = facts.place("amount");
      return () =>
        statisticFold(
          (row, amounts) => {
            const why = sales.why(row);
            if (why === left.used) amounts.push(sales.net[row] ?? 0);
            return why;
          },
          options.statistic,
          () => ({ kind: "nothing", argument, of: "won-amounts" }),
        );
    },
  }),

  ...orderValue,
  ...revenue,
  ...productValue,
};
