import { DAY_MS } from "../../table/date.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { daysBetween, endOfDay } from "../days.ts";
import type { Facts } from "../facts.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, number } from "../option.ts";
import { statisticOf } from "../statistic.ts";
import { quotient } from "../sums/by-row.ts";
import { velocityFolds } from "../velocity.ts";

/** How fast deals become money, and which of them stand still. */
export const dealSpeed = {
  "sales-velocity": metric({
    unit: "money",
    better: "higher",
    needs: ["outcome", "amount", "start", "end"],
    heeds: ["refund"],
    options: {
      opportunities: choice({ open: ["açık"], closed: ["kapanan", "kapanmış"] }, "open"),
      months: number(12, { least: 1, most: 1200 }),
      as_of: date(),
    },
    source: "Opportunities × win rate × average deal ÷ sales cycle: money a day",
    examples: [
      'SALES_VELOCITY({"Won";"Lost";"Open";"Open"}, {600;100;50;50}, {"2026-01-01";"2026-01-01";"2026-01-05";"2026-01-09"}, {"2026-01-31";"2026-01-11";"";""}) // => [["Metric","Value"],["Sales velocity",20],["Deals",2],["Win rate",0.5],["Average deal size",600],["Sales cycle",30]]',
    ],
    way: (facts, options) => {
      const begin = velocityFolds(facts, options);
      return () => {
        const fold = begin();
        return {
          add: (row) => fold.add(row),
          result() {
            const found = fold.result();
            if ("kind" in found) return { kind: "none", problem: found };
            return { kind: "value", value: found.velocity };
          },
        };
      };
    },
  }),

  /** Idle since the last activity; where none is known, since the deal's start. */
  "stalled-deal-rate": metric({
    unit: "ratio",
    better: "lower",
    needs: ["outcome", "start"],
    takes: ["end", "activity"],
    when: ["start"],
    options: { days: number(undefined, { least: 0 }), as_of: date() },
    source: "Open deals idle for longer than twice the median cycle of the deals won, or the days given",
    examples: [
      'STALLED_DEAL_RATE({"Won";"Open";"Open"}, {"2026-01-01";"2026-01-01";"2026-01-20"}, {"2026-01-11";"";""}, {"";"";""}, "", "2026-01-31") // => 0.5',
      'STALLED_DEAL_RATE({"Open";"Open"}, {"2026-01-01";"2026-01-20"}, "", "", 5, "2026-01-31") // => 1',
    ],
    way: (facts, options) => {
      const until = endOfDay(options.as_of ?? facts.latest("start", "end", "activity") ?? 0);
      const most = options.days ?? 2 * medianCycle(facts, until);
      const notOpen = whyNotOpen(facts, until);
      const since = lastSigns(facts);
      const { argument } = facts.place("outcome");
      return quotient(
        facts,
        (row, stalled, open) => {
          const why = notOpen(row);
          const sign = since[row] ?? Number.NaN;
          if (why !== left.used) return why;
          if (Number.isNaN(sign)) return left.noStart;
          if (sign >= until) return left.future;
          open.add(1);
          if (wholeDays(sign, until) > most) stalled.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "open-deals" }),
      );
    },
  }),
};

/** `left.used` for a deal that is open on the day that ends at `until`; what is closed later was. */
function whyNotOpen(facts: Facts, until: number): (row: number) => LeftOut {
  const { outcomes } = facts;
  const ends = facts.dates("end");
  return (row) => {
    if (outcomes[row] === outcome.blank) return left.noOutcome;
    if (outcomes[row] === outcome.open) return left.used;
    return (ends[row] ?? Number.NaN) >= until ? left.used : left.closed;
  };
}

/** Each deal's last activity, or its start where that is later or the only one known. */
function lastSigns(facts: Facts): Float64Array {
  const activities = facts.dates("activity");
  return facts.dates("start").map((start, row) => {
    const activity = activities[row] ?? Number.NaN;
    return Number.isNaN(start) || activity > start ? activity : start;
  });
}

/** Days from a date's day to the as-of day, which ends at `until`. */
function wholeDays(since: number, until: number): number {
  return (until - endOfDay(since)) / DAY_MS;
}

/**
 * The median cycle of the deals won by a day.
 *
 * @throws {InputError} `nothing-ended` where none was
 */
function medianCycle(facts: Facts, until: number): number {
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  const [start, end] = [facts.place("start"), facts.place("end")];
  const days: number[] = [];
  for (const [row, to] of ends.entries()) {
    const from = starts[row] ?? Number.NaN;
    if (facts.outcomes[row] !== outcome.won || Number.isNaN(from) || !(to < until)) continue;
    days.push(daysBetween(from, to, row, start, end));
  }
  if (days.length === 0) throw new InputError({ kind: "nothing-ended", argument: end.argument });
  days.sort((a, b) => a - b);
  return statisticOf(days, "median");
}
