import { DAY_MS } from "../../table/date.ts";
import { outcome } from "../../table/outcome.ts";
import { dayOf } from "../days.ts";
import type { Facts } from "../facts.ts";
import { Sum } from "../fold.ts";
import { left } from "../left-out.ts";
import { codesIn, refuseTwice } from "../lookup.ts";
import { metric } from "../metric.ts";
import { labels, number, share } from "../option.ts";
import { statistic } from "../statistic.ts";
import { statisticOfRows } from "../sums/by-row.ts";

/** How soon new people sell; who has not got there yet is left out and counted. */
export const start = {
  /** Calendar months, since quotas are monthly: the month of hire is 0, what was sold before it does not count. */
  "ramp-time": metric({
    unit: "months",
    better: "lower",
    needs: ["person", "hired", "quota"],
    beside: ["owner", "end", "amount"],
    besideTakes: ["outcome"],
    looksUp: true,
    when: ["hired"],
    options: {
      threshold: share(0.8),
      in_a_row: number(1, { least: 1 }),
      statistic: statistic("median"),
      won: labels(),
    },
    source: "Hire to the first month at the threshold (metrickittools.com), where 80 to 100 % is usual",
    examples: [
      'RAMP_TIME({"Ada"}, {"2026-01-15"}, {100}, {"Ada";"Ada";"Ada"}, {"2026-01-20";"2026-02-10";"2026-03-10"}, {10;60;90}) // => 2',
      'RAMP_TIME({"Ada"}, {"2026-01-15"}, {100}, {"Ada";"Ada";"Ada"}, {"2026-01-20";"2026-02-10";"2026-03-10"}, {10;60;90}, "", 0.5) // => 1',
    ],
    way: (facts, { threshold, in_a_row, statistic: of }, beside) => {
      refuseTwice(facts, "person");
      const { codes } = facts.labels("person");
      const owners = codesIn(facts.labels("person"), beside.labels("owner"));
      const [hired, quotas] = [facts.dates("hired"), facts.numbers("quota")];
      const sold = monthlySales(beside);
      const ramps = hired.map((from, row) =>
        rampOf(sold.get(owners[row] ?? -1), monthOf(from), quotas[row] ?? 0, threshold, in_a_row),
      );
      const { argument } = facts.place("person");
      return statisticOfRows(
        facts,
        (row, months) => {
          const ramp = ramps[row] ?? Number.NaN;
          if (codes[row] === -1) return left.noLabel;
          if (Number.isNaN(hired[row])) return left.noStart;
          if (!((quotas[row] ?? 0) > 0)) return left.noQuota;
          if (Number.isNaN(ramp)) return left.notReached;
          months.add(ramp);
          return left.used;
        },
        of,
        () => ({ kind: "nothing", argument, of: "reached" }),
      );
    },
  }),

  /** A deal won before the day of hire was handed over: it is no first one. */
  "time-to-first-deal": metric({
    unit: "days",
    better: "lower",
    needs: ["person", "hired"],
    beside: ["owner", "end"],
    besideTakes: ["outcome"],
    looksUp: true,
    when: ["hired"],
    options: { statistic: statistic("median"), won: labels() },
    source: "First won − hired",
    examples: [
      'TIME_TO_FIRST_DEAL({"Ada";"Can"}, {"2026-01-01";"2026-01-01"}, {"Ada";"Ada";"Can"}, {"2026-02-10";"2026-01-31";"2026-03-02"}) // => 45',
    ],
    way: (facts, { statistic: of }, beside) => {
      refuseTwice(facts, "person");
      const { codes } = facts.labels("person");
      const owners = codesIn(facts.labels("person"), beside.labels("owner"));
      const hired = facts.dates("hired");
      const won = wonDates(beside);
      const { argument } = facts.place("person");
      return statisticOfRows(
        facts,
        (row, days) => {
          const from = hired[row] ?? Number.NaN;
          if (codes[row] === -1) return left.noLabel;
          if (Number.isNaN(from)) return left.noStart;
          const first = firstFrom(from, won.get(owners[row] ?? -1) ?? []);
          if (first === undefined) return left.notReached;
          days.add(Math.max(0, first - from) / DAY_MS);
          return left.used;
        },
        of,
        () => ({ kind: "nothing", argument, of: "reached" }),
      );
    },
  }),
};

function monthOf(wall: number): number {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** What an owner sold, by month. */
type Sales = ReadonlyMap<number, Sum>;

/** Each owner's code with what was sold in each month; where an outcome is known, by won deals. */
function monthlySales(deals: Facts): ReadonlyMap<number, Sales> {
  const amounts = deals.numbers("amount");
  const sold = new Map<number, Map<number, Sum>>();
  eachWon(deals, (owner, end, row) => {
    const amount = amounts[row] ?? Number.NaN;
    if (Number.isNaN(amount)) return;
    const months = sold.get(owner) ?? new Map<number, Sum>();
    const sum = months.get(monthOf(end)) ?? new Sum();
    sum.add(amount);
    sold.set(owner, months.set(monthOf(end), sum));
  });
  return sold;
}

function wonDates(deals: Facts): ReadonlyMap<number, readonly number[]> {
  const dates = new Map<number, number[]>();
  eachWon(deals, (owner, end) => {
    const known = dates.get(owner);
    if (known === undefined) dates.set(owner, [end]);
    else known.push(end);
  });
  return dates;
}

/** Won deals with an owner and a date; without a column of outcomes all deals are won. */
function eachWon(deals: Facts, visit: (owner: number, end: number, row: number) => void): void {
  const ends = deals.dates("end");
  const outcomes = deals.has("outcome") ? deals.outcomes : undefined;
  for (const [row, owner] of deals.labels("owner").codes.entries()) {
    const end = ends[row] ?? Number.NaN;
    if (owner < 0 || Number.isNaN(end)) continue;
    if (outcomes === undefined || outcomes[row] === outcome.won) visit(owner, end, row);
  }
}

/** Months from the first to the one that begins a run of enough months at the threshold; NaN for none yet. */
function rampOf(
  sales: Sales | undefined,
  hired: number,
  quota: number,
  threshold: number,
  inARow: number,
): number {
  const last = Math.max(...(sales?.keys() ?? []));
  let run = 0;
  for (let month = hired; month <= last; month += 1) {
    run = (sales?.get(month)?.value ?? 0) / quota >= threshold ? run + 1 : 0;
    if (run >= inARow) return month - run + 1 - hired;
  }
  return Number.NaN;
}

/** The earliest date on or after a day. */
function firstFrom(day: number, dates: readonly number[]): number | undefined {
  const midnight = dayOf(day);
  let first: number | undefined;
  for (const date of dates) if (date >= midnight && (first === undefined || date < first)) first = date;
  return first;
}
