import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { quotientOf, Sum, shareOf } from "../fold.ts";
import { labelled } from "../labelled.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { labels, neededLabels } from "../option.ts";
import { ordersOf } from "../orders.ts";

/** Orders: how many, of what value, with what in them. */
export const orderValue = {
  /** Tax and shipping are in it where they are in the amounts. */
  "average-order-value": metric({
    unit: "money",
    better: "higher",
    needs: ["amount"],
    takes: ["refund", "id", "status"],
    heeds: ["outcome"],
    when: ["date", "end", "start"],
    options: { cancelled: labels() },
    source: "Net sales ÷ orders, as Shopify's average order value",
    examples: [
      "AVERAGE_ORDER_VALUE({100;50;30}, {20;50;0}) // => 55",
      'AVERAGE_ORDER_VALUE({60;40;80}, "", {"a";"a";"b"}) // => 90',
    ],
    way: (facts, { cancelled }) => {
      const orders = ordersOf(facts, cancelled);
      const { argument } = facts.place("amount");
      return () => {
        const sales = new Sum();
        const counted = new Set<number>();
        return {
          add(row) {
            const why = orders.why(row);
            if (why !== left.used) return why;
            sales.add(orders.net[row] ?? 0);
            const order = orders.orderOf(row);
            if (order >= 0) counted.add(order);
            return left.used;
          },
          result: () =>
            quotientOf(sales.value, counted.size, () => ({ kind: "nothing", argument, of: "orders" })),
        };
      };
    },
  }),

  /** An order with lines in several groups counts in each of them. */
  "order-count": metric({
    unit: "count",
    better: "higher",
    needs: ["amount"],
    takes: ["refund", "id", "status"],
    heeds: ["outcome"],
    when: ["date", "end", "start"],
    additive: true,
    options: { cancelled: labels() },
    source: "Orders but those cancelled or refunded in full: what the average order value divides by",
    examples: [
      "ORDER_COUNT({100;50;30}, {20;50;0}) // => 2",
      'ORDER_COUNT({60;40;80}, "", {"a";"a";"b"}, {"Paid";"Paid";"Cancelled"}) // => 1',
    ],
    way: (facts, { cancelled }) => {
      const orders = ordersOf(facts, cancelled);
      return () => {
        const counted = new Set<number>();
        return {
          add(row) {
            const why = orders.why(row);
            const order = why === left.used ? orders.orderOf(row) : -1;
            if (order >= 0) counted.add(order);
            return why;
          },
          result: () => ({ kind: "value", value: counted.size }),
        };
      };
    },
  }),

  /** Whether an order has the other product is looked for in all its lines, whatever group they are in. */
  "attach-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["id", "product"],
    when: ["date", "end", "start"],
    options: { product: neededLabels(), attached: neededLabels() },
    source: "Orders with both products ÷ orders with the first",
    examples: ['ATTACH_RATE({"a";"a";"b";"c"}, {"Phone";"Case";"Phone";"Case"}, "Phone", "Case") // => 0.5'],
    way: (facts, options) => {
      const { codes } = facts.labels("id");
      const isMain = rowsOf(facts, options.product, "product");
      const isAttached = rowsOf(facts, options.attached, "attached");
      const withAttached = new Set(codes.filter((_, row) => isAttached(row)));
      const { argument } = facts.place("product");
      return () => {
        const main = new Set<number>();
        return {
          add(row) {
            const order = codes[row] ?? -1;
            if (order < 0) return left.noLabel;
            if (!isMain(row)) return left.excluded;
            main.add(order);
            return left.used;
          },
          result: () => {
            const both = [...main].filter((order) => withAttached.has(order)).length;
            return shareOf(both, main.size, () => ({ kind: "nothing", argument, of: "orders" }));
          },
        };
      };
    },
  }),
};

/** The rows of the products that an option names. */
function rowsOf(facts: Facts, products: readonly string[] | undefined, argument: string) {
  if (products === undefined) throw new InputError({ kind: "missing-argument", argument });
  return labelled(facts.column("product"), products);
}
