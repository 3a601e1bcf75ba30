import { outcome } from "../../table/outcome.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import { statisticFold } from "../fold.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice } from "../option.ts";
import { statistic } from "../statistic.ts";
import { dealSpeed } from "./speed-deals.ts";
import { leadToClose } from "./speed-leads.ts";
import { openSpeed } from "./speed-open.ts";
import { stageTime } from "./speed-stages.ts";

/** How long things take. */
export const speed = {
  /** Where an outcome is known, only won deals count, since the close date of an open deal is a forecast. */
  "cycle-time": metric({
    unit: "days",
    better: "lower",
    needs: ["start", "end"],
    heeds: ["outcome"],
    when: ["end"],
    options: { statistic: statistic("mean") },
    source: "Created to closed, won deals; the mean as CRMs report it",
    examples: [
      'CYCLE_TIME({"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-31"}) // => 20',
      'CYCLE_TIME({"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-31"}, "max") // => 30',
    ],
    fold: (facts, options) => {
      const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
      const notCounted = (row: number): LeftOut =>
        outcomes !== undefined && outcomes[row] !== outcome.won ? left.notWon : left.used;
      return cycles(facts, options, notCounted);
    },
  }),

  "close-time": metric({
    unit: "days",
    better: "lower",
    needs: ["outcome", "start", "end"],
    when: ["end"],
    options: {
      deals: choice(
        { all: ["closed", "tümü", "hepsi", "kapanan"], won: ["kazanılan"], lost: ["kaybedilen"] },
        "all",
      ),
      statistic: statistic("mean"),
    },
    source: "Created to closed, won and lost deals alike, as Pipedrive's deal duration has it",
    examples: [
      'CLOSE_TIME({"Won";"Lost";"Open"}, {"2026-01-01";"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-31";"2026-12-31"}) // => 20',
      'CLOSE_TIME({"Won";"Lost"}, {"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-31"}, "lost") // => 30',
    ],
    fold: (facts, options) => {
      const { outcomes } = facts;
      return cycles(facts, options, (row) => {
        const code = outcomes[row];
        if (code === outcome.blank) return left.noOutcome;
        if (code === outcome.open) return left.open;
        if (options.deals === "won" && code !== outcome.won) return left.notWon;
        return options.deals === "lost" && code !== outcome.lost ? left.excluded : left.used;
      });
    },
  }),

  "stage-time": stageTime,
  "lead-to-close-time": leadToClose,
  ...openSpeed,
  ...dealSpeed,
};

/** Days from start to end of the rows that count. */
function cycles(
  facts: Facts,
  options: { readonly statistic: Parameters<typeof statisticFold>[1] },
  notCounted: (row: number) => LeftOut,
) {
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  const [start, end] = [facts.place("start"), facts.place("end")];
  return () =>
    statisticFold(
      (row, days) => {
        const why = notCounted(row);
        if (why !== left.used) return why;
        const from = starts[row] ?? Number.NaN;
        const to = ends[row] ?? Number.NaN;
        if (Number.isNaN(from)) return left.noStart;
        if (Number.isNaN(to)) return left.noEnd;
        days.push(daysBetween(from, to, row, start, end));
        return left.used;
      },
      options.statistic,
      () => ({ kind: "nothing-ended", argument: end.argument }),
    );
}
