import type { Facts } from "../facts.ts";
import { closedBeforeStart, type Flaw, missingLabel, stale, wonWithoutAmount } from "../flaws.ts";
import { quotientFold } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, labels, number } from "../option.ts";
import { quotient, total } from "../sums/by-row.ts";
import { answering, resultOf, type Sums } from "../sums/sums.ts";

/** How far the data can be trusted. */
export const quality = {
  "duplicate-rate": metric({
    unit: "ratio",
    better: "lower",
    needs: ["id"],
    when: ["start", "date", "end"],
    options: { counting: choice({ repeats: ["repeat", "tekrarlar"], all: ["tümü", "hepsi"] }, "repeats") },
    source: "Rows whose key an earlier row has ÷ rows with a key; or all rows that share one",
    examples: [
      'DUPLICATE_RATE({"ada@x.com";"can@x.com";"ADA@x.com";"ece@x.com"}) // => 0.25',
      'DUPLICATE_RATE({"ada@x.com";"can@x.com";"ADA@x.com";"ece@x.com"}, "all") // => 0.5',
    ],
    way: (facts, { counting }) => {
      const { codes } = facts.labels("id");
      const { argument } = facts.place("id");
      return () => {
        const seen = new Map<number, number>();
        return quotientFold(
          (row, add) => {
            const code = codes[row] ?? -1;
            if (code < 0) return left.noLabel;
            const before = seen.get(code) ?? 0;
            seen.set(code, before + 1);
            // The second of its kind shows that the first is no single one either.
            add(before === 0 ? 0 : counting === "all" && before === 1 ? 2 : 1, 1);
            return left.used;
          },
          () => ({ kind: "no-rows", argument }),
        );
      };
    },
  }),

  "missing-owner-rate": metric({
    unit: "ratio",
    better: "lower",
    needs: ["owner", "outcome"],
    when: ["start", "end", "date"],
    source: "Rows without an owner ÷ rows with an outcome",
    examples: ['MISSING_OWNER_RATE({"Ada";"";"Can";""}, {"Won";"Open";"Lost";"Won"}) // => 0.5'],
    way: (facts) => {
      const missing = missingLabel(facts, "owner");
      const { argument } = facts.place("outcome");
      return quotient(
        facts,
        (row, flawed, all) => {
          const found = missing(row);
          if (typeof found !== "boolean") return found;
          all.add(1);
          if (found) flawed.add(1);
          return left.used;
        },
        () => ({ kind: "no-rows", argument }),
      );
    },
  }),

  "stale-deals": metric({
    unit: "count",
    better: "lower",
    needs: ["outcome", "start"],
    takes: ["activity"],
    when: ["start"],
    additive: true,
    options: { days: number(30, { least: 0 }), as_of: date() },
    source: "Open deals without activity for more than N days",
    examples: [
      'STALE_DEALS({"Open";"Open";"Won"}, {"2026-01-01";"2026-03-01";"2026-01-01"}) // => 1',
      'STALE_DEALS({"Open";"Open";"Won"}, {"2026-01-01";"2026-03-01";"2026-01-01"}, {"2026-02-20";"";""}, 5) // => 1',
    ],
    way: (facts, { days, as_of: asOf }) => {
      const { argument } = facts.place("start");
      const counted = counts(facts, stale(facts, days, asOf));
      // Of open deals that all lack a date nobody knows whether they are stale.
      return answering(counted, (added) =>
        added.count(left.used) === 0 && added.count(left.noDate) > 0
          ? { kind: "none", problem: { kind: "no-rows", argument } }
          : resultOf(counted, added),
      );
    },
  }),

  "closed-before-start": metric({
    unit: "count",
    better: "lower",
    needs: ["start", "end"],
    heeds: ["outcome"],
    when: ["start", "end"],
    additive: true,
    source: "Rows that end before they start",
    examples: ['CLOSED_BEFORE_START({"2026-01-05";"2026-01-05"}, {"2026-01-04";"2026-01-05"}) // => 1'],
    way: (facts) => {
      return counts(facts, closedBeforeStart(facts));
    },
  }),

  "won-without-amount": metric({
    unit: "count",
    better: "lower",
    needs: ["outcome", "amount"],
    when: ["end", "start", "date"],
    additive: true,
    options: { won: labels() },
    source: "Won deals whose amount is blank or 0",
    examples: ['WON_WITHOUT_AMOUNT({"Won";"Won";"Won";"Open"}, {100;"";0;""}) // => 2'],
    way: (facts) => {
      return counts(facts, wonWithoutAmount(facts));
    },
  }),
};

/** How many of the rows that are asked have a flaw. */
function counts(facts: Facts, flaw: Flaw): Sums {
  return total(facts, (row, sum) => {
    const found = flaw(row);
    if (typeof found !== "boolean") return found;
    if (found) sum.add(1);
    return left.used;
  });
}
