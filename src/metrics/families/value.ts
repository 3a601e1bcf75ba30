import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { labels } from "../option.ts";
import { salesOf } from "../sale.ts";
import { statistic } from "../statistic.ts";
import { Reasons } from "../sums/reasons.ts";
import { statisticSums } from "../sums/statistic-sums.ts";
import { count, totalOf } from "../sums/sums.ts";
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
    way: (facts) => {
      const { reasons, net } = salesOf(facts);
      return totalOf(reasons, net);
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
    way: ({ rows, outcomes }) =>
      count(
        new Reasons(rows).byOutcome(outcomes, {
          blank: left.noOutcome,
          open: left.notWon,
          lost: left.notWon,
        }),
      ),
  }),

  "deals-lost": metric({
    unit: "count",
    better: "lower",
    needs: ["outcome"],
    when: ["end", "lostDate", "date", "start"],
    additive: true,
    source: "Count of lost deals",
    examples: ['DEALS_LOST({"Won";"Lost";"Open";"Closed lost"}) // => 2'],
    way: ({ rows, outcomes }) =>
      count(
        new Reasons(rows).byOutcome(outcomes, {
          blank: left.noOutcome,
          open: left.otherStage,
          won: left.otherStage,
        }),
      ),
  }),

  "deal-count": metric({
    unit: "count",
    better: "higher",
    needs: ["outcome"],
    when: ["start", "date", "end"],
    additive: true,
    source: "Count of deals, whatever their outcome",
    examples: ['DEAL_COUNT({"Won";"Lost";"";"Open"}) // => 3'],
    way: ({ rows, outcomes }) => count(new Reasons(rows).byOutcome(outcomes, { blank: left.noOutcome })),
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
    way: (facts, options) => {
      const { reasons, net } = salesOf(facts);
      const { argument } = facts.place("amount");
      return statisticSums(reasons, net, options.statistic, () => ({
        kind: "nothing",
        argument,
        of: "won-amounts",
      }));
    },
  }),

  ...orderValue,
  ...revenue,
  ...productValue,
};
