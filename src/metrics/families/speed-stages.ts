import { DAY_MS } from "../../table/date.ts";
import { daysBetween, endOfDay } from "../days.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date } from "../option.ts";
import { statistic } from "../statistic.ts";
import { statisticOfRows } from "../sums/by-row.ts";

const YES_OR_NO = {
  no: ["false", "hayır", "yanlış"],
  yes: ["true", "evet", "doğru"],
} as const;

/**
 * Each row is one visit of a deal to a stage. What is still in its stage has no length yet; counted as if it left on
 * the as-of day, it makes the figure too short, hence only on demand.
 */
export const stageTime = metric({
  unit: "days",
  better: "lower",
  needs: ["entered", "left"],
  when: ["left", "entered"],
  options: { statistic: statistic("median"), include_open: choice(YES_OR_NO, "no"), as_of: date() },
  source: "Entered to left, as HubSpot's time in deal stage; the median, since stays are skewed",
  examples: [
    'STAGE_TIME({"2026-01-01";"2026-01-01";"2026-01-01"}, {"2026-01-03";"2026-01-05";"2026-01-21"}) // => 4',
    'STAGE_TIME({"2026-01-01";"2026-01-01"}, {"2026-01-03";""}, "mean", "yes", "2026-01-11") // => 6',
  ],
  way: (facts, options) => {
    const [entries, exits] = [facts.dates("entered"), facts.dates("left")];
    const [entry, exit] = [facts.place("entered"), facts.place("left")];
    const asOf = options.as_of ?? facts.latest("entered", "left") ?? Number.NaN;
    const until = endOfDay(asOf);
    return statisticOfRows(
      facts,
      (row, days) => {
        const from = entries[row] ?? Number.NaN;
        const to = exits[row] ?? Number.NaN;
        if (Number.isNaN(from)) return left.noStart;
        if (from >= until) return left.future;
        if (to < until) {
          days.add(daysBetween(from, to, row, entry, exit));
          return left.used;
        }
        if (options.include_open === "no") return left.open;
        // An as-of day without a time is midnight: who entered later that day has stayed 0 days.
        days.add(Math.max(0, asOf - from) / DAY_MS);
        return left.used;
      },
      options.statistic,
      () => ({ kind: "nothing-ended", argument: exit.argument }),
    );
  },
});
