import { monthsLater } from "../../table/month.ts";
import type { Facts } from "../facts.ts";
import { type LeftOut, left } from "../left-out.ts";
import { codesIn } from "../lookup.ts";
import { metric } from "../metric.ts";
import { choice, number } from "../option.ts";
import { salesOf } from "../sale.ts";
import { quotient } from "../sums/by-row.ts";

/** What products bring. */
export const productValue = {
  /**
   * A product is new for so many months from its launch, by the day of the sale. One that the launches do not name is
   * left out: whether it is new is not known.
   */
  "new-product-share": metric({
    unit: "ratio",
    better: "higher",
    needs: ["product", "amount", "date"],
    beside: ["launched", "launch"],
    looksUp: true,
    takes: ["refund"],
    heeds: ["outcome", "status"],
    when: ["date", "end"],
    options: {
      months: number(12, { least: 1, most: 1200 }),
      unlisted: choice({ excluded: ["left out", "hariç"], old: ["eski"] }, "excluded"),
    },
    source: "Revenue of products launched in the last months ÷ revenue (3M's vitality index)",
    examples: [
      'NEW_PRODUCT_SHARE({"A";"B";"B"}, {300;50;50}, {"2026-03-01";"2026-03-01";"2026-04-01"}, {"A";"B"}, {"2020-01-01";"2026-02-01"}) // => 0.25',
      'NEW_PRODUCT_SHARE({"A";"B"}, {300;100}, {"2026-03-01";"2026-03-01"}, {"B";""}, {"2026-02-01";""}, "", 6, "old") // => 0.25',
    ],
    way: (facts, { months, unlisted }, launches) => {
      const { codes } = facts.labels("product");
      const dates = facts.dates(facts.has("date") ? "date" : "end");
      const sales = salesOf(facts);
      const newUntil = endsAsNew(facts, launches, months);
      const { argument } = facts.place("amount");
      const notCounted = (row: number): LeftOut => {
        const why = sales.why(row);
        if (why !== left.used) return why;
        if ((codes[row] ?? -1) < 0) return left.noLabel;
        if (Number.isNaN(dates[row] ?? Number.NaN)) return left.noDate;
        return newUntil[row] === undefined && unlisted === "excluded" ? left.noMatch : left.used;
      };
      return quotient(
        facts,
        (row, fresh, all) => {
          const why = notCounted(row);
          if (why !== left.used) return why;
          const [date = Number.NaN, net = 0] = [dates[row], sales.net[row]];
          all.add(net);
          if (date < (newUntil[row] ?? Number.NEGATIVE_INFINITY)) fresh.add(net);
          return left.used;
        },
        () => ({ kind: "zero-total", argument }),
      );
    },
  }),
};

/** For each row the end of its product's time as a new one, by the earliest launch; undefined without one. */
function endsAsNew(facts: Facts, launches: Facts, months: number): readonly (number | undefined)[] {
  const key = launches.has("launched") ? "launched" : "product";
  const dates = launches.dates("launch");
  const first = new Map<number, number>();
  for (const [row, code] of launches.labels(key).codes.entries()) {
    const date = dates[row] ?? Number.NaN;
    if (code < 0 || Number.isNaN(date)) continue;
    first.set(code, Math.min(date, first.get(code) ?? date));
  }
  const ends = new Map([...first].map(([code, date]) => [code, monthsLater(date, months)]));
  return Array.from(codesIn(facts.labels("product"), launches.labels(key)), (code) => ends.get(code));
}
