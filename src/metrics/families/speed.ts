import { elapsed } from "../days.ts";
import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice } from "../option.ts";
import { type Statistic, statistic } from "../statistic.ts";
import { Reasons } from "../sums/reasons.ts";
import { statisticSums } from "../sums/statistic-sums.ts";
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
    way: (facts, options) => {
      const deals = new Reasons(facts.rows);
      if (facts.has("outcome")) deals.notWon(facts.outcomes);
      return cycles(facts, options, deals);
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
    way: (facts, options) => {
      const deals = new Reasons(facts.rows).byOutcome(facts.outcomes, {
        blank: left.noOutcome,
        open: left.open,
        ...(options.deals === "won" ? { lost: left.notWon } : {}),
        ...(options.deals === "lost" ? { won: left.excluded } : {}),
      });
      return cycles(facts, options, deals);
    },
  }),

  "stage-time": stageTime,
  "lead-to-close-time": leadToClose,
  ...openSpeed,
  ...dealSpeed,
};

/** Days from start to end of the rows that count. */
function cycles(facts: Facts, options: { readonly statistic: Statistic }, rows: Reasons) {
  const { argument } = facts.place("end");
  const { reasons, days } = elapsed(facts, "start", "end", rows);
  return statisticSums(reasons, days, options.statistic, () => ({ kind: "nothing-ended", argument }));
}
