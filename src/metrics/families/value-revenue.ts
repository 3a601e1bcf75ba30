import { quotientOf, Sum } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, labels, number } from "../option.ts";
import { salesOf, whyNoSale } from "../sale.ts";
import { PERIODS_A_YEAR, spanBefore, within } from "../span.ts";
import { quotient } from "../sums/by-row.ts";

/** Revenue by who pays it, over time, and what discounts take of it. */
export const revenue = {
  /** Who only has refunds is no payer. With a number of users given, revenue of no known customer counts as well. */
  "revenue-per-user": metric({
    unit: "money",
    better: "higher",
    needs: ["customer", "amount"],
    takes: ["refund"],
    heeds: ["outcome", "status"],
    when: ["date", "end", "start"],
    options: { active_users: number(undefined, { least: 0 }), users_at_end: number(undefined, { least: 0 }) },
    source: "Net revenue ÷ distinct payers (ARPPU), or ÷ the average of active users given (ARPU)",
    examples: [
      'REVENUE_PER_USER({"Ada";"Ada";"Can"}, {100;50;90}) // => 120',
      'REVENUE_PER_USER({"Ada";"Ada";"Can"}, {100;50;90}, "", 10, 14) // => 20',
    ],
    way: (facts, { active_users, users_at_end }) => {
      const { codes } = facts.labels("customer");
      const sales = salesOf(facts);
      const users = usersGiven(active_users, users_at_end);
      const { argument } = facts.place("customer");
      return () => {
        const paid = new Sum();
        const payers = new Set<number>();
        return {
          add(row) {
            const why = sales.why(row);
            const customer = codes[row] ?? -1;
            if (why !== left.used) return why;
            if (customer < 0 && users === undefined) return left.noCustomer;
            const net = sales.net[row] ?? 0;
            paid.add(net);
            if (net > 0) payers.add(customer);
            return left.used;
          },
          result: () =>
            quotientOf(paid.value, users ?? payers.size, () => ({
              kind: "nothing",
              argument,
              of: "customers",
            })),
        };
      };
    },
  }),

  /** A blank discount is none. */
  "discount-share": metric({
    unit: "ratio",
    better: "lower",
    needs: ["discount", "list"],
    heeds: ["outcome", "status"],
    when: ["date", "end", "start"],
    source: "Σ discounts ÷ Σ list prices",
    examples: ["DISCOUNT_SHARE({10;0;20}, {100;50;50}) // => 0.15"],
    way: (facts) => {
      const [discounts, lists] = [facts.numbers("discount"), facts.numbers("list")];
      const notSold = whyNoSale(facts);
      const { argument } = facts.place("list");
      return quotient(
        facts,
        (row, given, listed) => {
          const why = notSold(row);
          if (why !== left.used) return why;
          const list = lists[row] ?? Number.NaN;
          if (Number.isNaN(list)) return left.noNumber;
          listed.add(list);
          // Exports write discounts with either sign; what is returned takes its discount back.
          given.add(Math.abs(discounts[row] || 0) * (list < 0 ? -1 : 1));
          return left.used;
        },
        () => ({ kind: "zero-total", argument }),
      );
    },
  }),

  /** A period half gone is compared with as many days of the one before. */
  "revenue-growth": metric({
    unit: "ratio",
    unsampled: true,
    better: "higher",
    needs: ["date", "amount"],
    takes: ["outcome", "refund"],
    heeds: ["status"],
    when: ["date", "end"],
    spans: true,
    options: {
      against: choice(
        {
          previous: ["previous period", "önceki", "önceki dönem"],
          year: ["last year", "yoy", "yıl", "geçen yıl"],
        },
        "previous",
      ),
      won: labels(),
    },
    source: "(Revenue − revenue of the period before) ÷ |revenue of the period before|",
    examples: [
      'REVENUE_GROWTH({"2026-01-10";"2026-01-31";"2026-02-28"}, {100;100;250}) // => 0.25',
      'REVENUE_GROWTH({"2025-02-10";"2026-02-28"}, {100;250}, "", "", "year") // => 1.5',
    ],
    way: (facts, { against }) => {
      const field = facts.has("date") ? "date" : "end";
      const dates = facts.dates(field);
      const sales = salesOf(facts);
      const { argument } = facts.place("amount");
      return (span) => {
        if (span === undefined) throw new Error("A metric about one period has a span.");
        const before = spanBefore(span, against === "year" ? PERIODS_A_YEAR[span.kind.unit] : 1);
        const [now, then] = [new Sum(), new Sum()];
        return {
          add(row) {
            const why = sales.why(row);
            const date = dates[row] ?? Number.NaN;
            if (why !== left.used) return why;
            if (Number.isNaN(date)) return left.noDate;
            if (!within(date, span) && !within(date, before)) return left.outsidePeriod;
            (within(date, span) ? now : then).add(sales.net[row] ?? 0);
            return left.used;
          },
          result: () =>
            quotientOf(now.value - then.value, Math.abs(then.value), () => ({
              kind: "nothing",
              argument,
              of: "previous",
            })),
        };
      };
    },
  }),
};

/** The average of both where both are given. */
function usersGiven(active: number | undefined, atEnd: number | undefined): number | undefined {
  if (active === undefined || atEnd === undefined) return active ?? atEnd;
  return (active + atEnd) / 2;
}
