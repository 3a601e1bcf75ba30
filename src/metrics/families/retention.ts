import { DAY_MS } from "../../table/date.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import { quotientFold, shareOf } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, number } from "../option.ts";
import { within } from "../span.ts";
import { quotient } from "../sums/by-row.ts";
import { orderCount, ordersByCustomer, PURCHASE_DATES, PURCHASE_HINTS } from "./customers-purchases.ts";
import {
  activeAt,
  annually,
  churnOf,
  customersKept,
  nobodyAtStart,
  ofYear,
  relationsOf,
  spanOf,
} from "./retention-churn.ts";
import { revenueKept } from "./retention-revenue.ts";

/** Who stays, who comes back, who gets going. */
export const retention = {
  /** Who joins and leaves within the period is in neither number. */
  "churn-rate": metric({
    unit: "ratio",
    better: "lower",
    needs: ["start", "end"],
    takes: ["customer"],
    when: ["start", "end"],
    spans: true,
    options: { annual: annually },
    source: "Lost of the customers at the start ÷ customers at the start (ChartMogul)",
    examples: [
      'CHURN_RATE({"2026-01-10";"2026-01-20";"2026-02-03"}, {"2026-02-14";"";"2026-02-20"}) // => 0.5',
      'CHURN_RATE({"2026-01-10";"2026-01-20"}, {"2026-02-14";""}, "", "yes", "", "2026-02-28") // => 0.999755859375',
    ],
    way: (facts, { annual }) => {
      const nobody = nobodyAtStart(facts);
      return customersKept(facts, (kept, all, span) => {
        const churn = churnOf(kept, all, nobody);
        return annual === "yes" ? ofYear(churn, span) : churn;
      });
    },
  }),

  "retention-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["start", "end"],
    takes: ["customer"],
    when: ["start", "end"],
    spans: true,
    source: "1 − churn on the same customers (ChartMogul)",
    examples: [
      'RETENTION_RATE({"2026-01-10";"2026-01-20";"2026-02-03"}, {"2026-02-14";"";"2026-02-20"}) // => 0.5',
    ],
    way: (facts) => {
      const nobody = nobodyAtStart(facts);
      return customersKept(facts, (kept, all) => shareOf(kept, all, nobody));
    },
  }),

  /** Who joins and cancels within the period counts as cancelled, unlike in `churn-rate`; so it may exceed 1. */
  "cancellation-rate": metric({
    unit: "ratio",
    better: "lower",
    needs: ["start", "end"],
    when: ["start", "end"],
    spans: true,
    source: "Cancellations in the period ÷ customers at its start",
    examples: [
      'CANCELLATION_RATE({"2026-01-10";"2026-01-20";"2026-02-03"}, {"2026-02-14";"";"2026-02-20"}) // => 1',
    ],
    way: (facts) => {
      const relations = relationsOf(facts);
      const nobody = nobodyAtStart(facts);
      return (given) => {
        const span = spanOf(given);
        return quotientFold((row, add) => {
          const ended = within(relations.ends[row] ?? Number.NaN, span);
          const first = activeAt(relations, row, span.start);
          if (Number.isNaN(relations.starts[row] ?? Number.NaN)) return left.noStart;
          add(ended ? 1 : 0, first ? 1 : 0);
          return ended || first ? left.used : left.outsidePeriod;
        }, nobody);
      };
    },
  }),

  "revenue-churn": metric({
    unit: "ratio",
    better: "lower",
    needs: ["startValue", "endValue"],
    takes: ["customer"],
    options: { kind: choice({ gross: ["brüt"], net: [] }, "gross") },
    source: "Gross: value lost and contracted ÷ value at the start; net: less expansion (ChartMogul)",
    examples: [
      "REVENUE_CHURN({100;100;200}, {150;50;0}) // => 0.625",
      'REVENUE_CHURN({100;100;200}, {150;50;0}, "", "net") // => 0.5',
    ],
    way: (facts, { kind }) => revenueKept(facts, kind === "net" ? "with-expansion" : "capped", "lost"),
  }),

  grr: metric({
    unit: "ratio",
    better: "higher",
    needs: ["startValue", "endValue"],
    takes: ["customer"],
    source: "Σ min(end, start) ÷ Σ start, each customer at 100% at most (Baremetrics; Ramp)",
    examples: ["GRR({100;100;200}, {150;50;0}) // => 0.375"],
    way: (facts) => revenueKept(facts, "capped", "kept"),
  }),

  nrr: metric({
    unit: "ratio",
    better: "higher",
    needs: ["startValue", "endValue"],
    takes: ["customer"],
    source: "Σ end value of the customers at the start ÷ Σ their start value (Baremetrics; Ramp)",
    examples: ["NRR({100;100;0}, {150;50;80}) // => 1"],
    way: (facts) => revenueKept(facts, "with-expansion", "kept"),
  }),

  "repeat-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["customer"],
    takes: ["date"],
    heeds: ["amount", "id", ...PURCHASE_HINTS],
    when: PURCHASE_DATES,
    options: { count: orderCount },
    source: "Customers with two orders or more ÷ customers; as days, purchases of one day are one",
    examples: [
      'REPEAT_RATE({"Ada";"Ada";"Can";"Ece"}) // => 0.3333333333333333',
      'REPEAT_RATE({"Ada";"Ada";"Can"}, {"2026-01-05";"2026-01-05";"2026-01-07"}, "days") // => 0',
    ],
    way: (facts, { count }) => {
      const { argument } = facts.place("customer");
      return ordersByCustomer(facts, count, (orders) => {
        let back = 0;
        for (const own of orders.values()) if (own > 1) back += 1;
        return shareOf(back, orders.size, () => ({ kind: "nothing", argument, of: "customers" }));
      });
    },
  }),

  /** Days are calendar days: the sign-up's own is day 0, and the as-of day counts whole. */
  "activation-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["start", "activated"],
    when: ["start"],
    options: { days: number(7, { least: 0 }), as_of: date() },
    source: "Activated within a number of days ÷ signed up at least as many days ago",
    examples: [
      'ACTIVATION_RATE({"2026-01-01";"2026-01-02";"2026-01-20"}, {"2026-01-03";"";"2026-01-21"}, 7) // => 0.5',
      'ACTIVATION_RATE({"2026-01-01";"2026-01-02"}, {"2026-01-03";""}, 7, "2026-01-08") // => 1',
    ],
    way: (facts, options) => {
      const { joined, took } = activations(facts);
      const asOf = Math.floor((options.as_of ?? facts.latest("start", "activated") ?? 0) / DAY_MS);
      const { argument } = facts.place("start");
      return quotient(
        facts,
        (row, top, bottom) => {
          const day = joined[row] ?? Number.NaN;
          if (Number.isNaN(day)) return left.noStart;
          if (day > asOf) return left.future;
          if (asOf - day < options.days) return left.tooYoung;
          bottom.add(1);
          if ((took[row] ?? Number.NaN) <= options.days) top.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "mature" }),
      );
    },
  }),
};

/**
 * The day each row signed up, and how many days later it was activated, NaN where it was not.
 *
 * @throws {InputError} `ends-before-start`
 */
function activations(facts: Facts): { readonly joined: Float64Array; readonly took: Float64Array } {
  const [starts, activated] = [facts.dates("start"), facts.dates("activated")];
  const [start, end] = [facts.place("start"), facts.place("activated")];
  const joined = starts.map((from) => Math.floor(from / DAY_MS));
  const took = activated.map((to, row) => {
    const from = starts[row] ?? Number.NaN;
    if (Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
    daysBetween(from, to, row, start, end);
    return Math.floor(to / DAY_MS) - Math.floor(from / DAY_MS);
  });
  return { joined, took };
}
