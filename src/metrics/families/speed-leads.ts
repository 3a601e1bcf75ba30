import { outcome } from "../../table/outcome.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { codesIn } from "../lookup.ts";
import { metric } from "../metric.ts";
import { labels } from "../option.ts";
import { statistic } from "../statistic.ts";
import { statisticOfRows } from "../sums/by-row.ts";

/**
 * Each lead counts once: from its first row to its first won deal, so that what it buys later does not make the way
 * to it longer.
 */
export const leadToClose = metric({
  unit: "days",
  better: "lower",
  needs: ["id", "start"],
  beside: ["lead", "end"],
  besideTakes: ["outcome"],
  looksUp: true,
  when: ["start"],
  options: { statistic: statistic("median"), won: labels() },
  source: "Lead created to its first deal won; the median, since the times are skewed",
  examples: [
    'LEAD_TO_CLOSE_TIME({"a";"b";"c"}, {"2026-01-01";"2026-01-01";"2026-01-01"}, {"b";"a"}, {"2026-01-21";"2026-01-11"}) // => 15',
    'LEAD_TO_CLOSE_TIME({"a";"b"}, {"2026-01-01";"2026-01-01"}, {"b";"a"}, {"2026-01-21";"2026-01-11"}, {"Won";"Lost"}) // => 20',
  ],
  way: (facts, options, deals) => {
    const { codes } = facts.labels("id");
    const [starts, ends] = [facts.dates("start"), deals.dates("end")];
    const [start, end] = [facts.place("start"), deals.place("end")];
    const firstRows = earliest(codes, starts);
    const wonRowOf = firstWon(facts, deals);
    return statisticOfRows(
      facts,
      (row, days) => {
        const lead = codes[row] ?? -1;
        const from = starts[row] ?? Number.NaN;
        if (lead < 0) return left.noLabel;
        if (Number.isNaN(from)) return left.noStart;
        if (firstRows.get(lead) !== row) return left.repeated;
        const wonRow = wonRowOf(row);
        if (typeof wonRow === "string") return left[wonRow];
        days.add(daysBetween(from, ends[wonRow] ?? Number.NaN, wonRow, start, end));
        return left.used;
      },
      options.statistic,
      () => ({ kind: "nothing-ended", argument: end.argument }),
    );
  },
});

/** For each row of the leads the row of its first won deal, or why there is none. */
function firstWon(facts: Facts, deals: Facts): (row: number) => number | "noMatch" | "notWon" {
  const key = deals.has("lead") ? "lead" : "id";
  const dealOf = codesIn(facts.labels("id"), deals.labels(key));
  const won = earliest(deals.labels(key).codes, wonDates(deals));
  return (row) => {
    const deal = dealOf[row] ?? -1;
    return deal < 0 ? "noMatch" : (won.get(deal) ?? "notWon");
  };
}

/** Close dates of what is won; of all that has one where there are no outcomes. */
function wonDates(deals: Facts): Float64Array {
  const ends = deals.dates("end");
  if (!deals.has("outcome")) return ends;
  const { outcomes } = deals;
  return ends.map((end, row) => (outcomes[row] === outcome.won ? end : Number.NaN));
}

/** For each label the row with its earliest date; none for a label without a date. */
function earliest(codes: Int32Array, dates: Float64Array): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [row, code] of codes.entries()) {
    const date = dates[row] ?? Number.NaN;
    if (code < 0 || Number.isNaN(date)) continue;
    const known = rows.get(code);
    if (known === undefined || date < (dates[known] ?? Number.NaN)) rows.set(code, row);
  }
  return rows;
}
