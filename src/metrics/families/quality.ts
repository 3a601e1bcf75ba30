import { DAY_MS } from "../../table/date.ts";
import { outcome } from "../../table/outcome.ts";
import { quotient, total } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, labels, number } from "../option.ts";

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
    fold: (facts, { counting }) => {
      const { codes } = facts.labels("id");
      const { argument } = facts.place("id");
      return () => {
        const seen = new Map<number, number>();
        return quotient(
          (row, repeated, all) => {
            const code = codes[row] ?? -1;
            if (code < 0) return left.noLabel;
            const before = seen.get(code) ?? 0;
            seen.set(code, before + 1);
            all.add(1);
            // The second of its kind shows that the first is no single one either.
            if (before > 0) repeated.add(counting === "all" && before === 1 ? 2 : 1);
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
    fold: (facts) => {
      const { codes } = facts.labels("owner");
      const { outcomes } = facts;
      const { argument } = facts.place("outcome");
      return () =>
        quotient(
          (row, missing, all) => {
            if (outcomes[row] === outcome.blank) return left.noOutcome;
            all.add(1);
            if (codes[row] === -1) missing.add(1);
            return left.used;
          },
          () => ({ kind: "no-rows", argument }),
        );
    },
  }),

  /** The last sign of life is the latest activity, or the start where there was none. */
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
    fold: (facts, { days, as_of: asOf }) => {
      const { outcomes } = facts;
      const [starts, activities] = [facts.dates("start"), facts.dates("activity")];
      const now = dayOf(asOf ?? facts.latest("activity", "start", "end") ?? Number.NaN);
      const { argument } = facts.place("start");
      return () => {
        let [stale, undated, dated] = [0, 0, 0];
        return {
          add(row) {
            const code = outcomes[row];
            if (code === outcome.blank) return left.noOutcome;
            if (code !== outcome.open) return left.closed;
            const last = dayOf(latestOf(starts[row], activities[row]));
            if (Number.isNaN(last)) {
              undated += 1;
              return left.noDate;
            }
            dated += 1;
            if (now - last > days) stale += 1;
            return left.used;
          },
          result: () =>
            dated === 0 && undated > 0
              ? { kind: "none", problem: { kind: "no-rows", argument } }
              : { kind: "value", value: stale },
        };
      };
    },
  }),

  /** An end at midnight on the start's own day says nothing of the time: it is no contradiction. */
  "closed-before-start": metric({
    unit: "count",
    better: "lower",
    needs: ["start", "end"],
    heeds: ["outcome"],
    when: ["start", "end"],
    additive: true,
    source: "Rows that end before they start",
    examples: ['CLOSED_BEFORE_START({"2026-01-05";"2026-01-05"}, {"2026-01-04";"2026-01-05"}) // => 1'],
    fold: (facts) => {
      const [starts, ends] = [facts.dates("start"), facts.dates("end")];
      return () =>
        total((row, wrong) => {
          const from = starts[row] ?? Number.NaN;
          const to = ends[row] ?? Number.NaN;
          if (Number.isNaN(from)) return left.noStart;
          if (Number.isNaN(to)) return left.noEnd;
          if (to < from && to !== dayOf(from) * DAY_MS) wrong.add(1);
          return left.used;
        });
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
    fold: (facts) => {
      const { outcomes } = facts;
      const amounts = facts.numbers("amount");
      return () =>
        total((row, without) => {
          if (outcomes[row] !== outcome.won) return left.notWon;
          const amount = amounts[row] ?? Number.NaN;
          if (Number.isNaN(amount) || amount === 0) without.add(1);
          return left.used;
        });
    },
  }),
};

function dayOf(wall: number): number {
  return Math.floor(wall / DAY_MS);
}

/** The later of two dates, of which one may be blank. */
function latestOf(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}
