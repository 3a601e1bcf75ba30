import { kaplanMeier, quantileOf } from "../../statistics/kaplan-meier.ts";
import { type LifeTable, lifeTable } from "../../statistics/life-table.ts";
import { Z95 } from "../../statistics/normal.ts";
import type { Problem } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { livesOf } from "../lives.ts";
import { metric } from "../metric.ts";
import { date } from "../option.ts";

/** How long deals last where those that are still open count with their age. */
export const openSpeed = {
  /** What has ended alone would tell only of the quick ones: slow deals are those that are still open. */
  "cycle-time-open": metric({
    unit: "days",
    better: "lower",
    needs: ["start", "end"],
    heeds: ["outcome"],
    when: ["start"],
    options: { as_of: date() },
    source: "Median by Kaplan & Meier (1958), open deals as censored at their age",
    examples: [
      'CYCLE_TIME_OPEN({"2026-01-01";"2026-01-01";"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-21";"2026-01-31";""}, "2026-03-02") // => [["Median","95% from","95% to","Deals","Still open"],[25,10,"",4,1]]',
    ],
    way: (facts, { as_of }) => {
      const lives = livesOf(facts, as_of);
      return () => {
        const rows: number[] = [];
        return {
          add(row) {
            const why = lives.why(row);
            if (why === left.used) rows.push(row);
            return why;
          },
          result() {
            const table = tableOf(lives, rows);
            const { time } = quantileOf(kaplanMeier(table), 0.5, Z95, "log");
            if (time !== undefined) return { kind: "value", value: time };
            return { kind: "none", problem: notReached(table, 0.5, facts) };
          },
        };
      };
    },
  }),
};

/** The lives of some rows. */
export function tableOf(
  { days, causes }: { readonly days: Float64Array; readonly causes: Uint8Array },
  rows: readonly number[],
): LifeTable {
  return lifeTable(
    rows.map((row) => days[row] ?? 0),
    rows.map((row) => causes[row] ?? 0),
  );
}

/** Why a share of the lives has no time by which it has ended. */
export function notReached(table: LifeTable, wanted: number, facts: Facts): Problem {
  const { argument } = facts.place("end");
  if (table.lives === 0) return { kind: "no-rows", argument: facts.place("start").argument };
  const { survival } = kaplanMeier(table);
  if (survival.length === 0) return { kind: "nothing-ended", argument };
  return { kind: "not-reached", argument, wanted, reached: 1 - (survival[survival.length - 1] ?? 1) };
}
