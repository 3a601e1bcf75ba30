import type { Place } from "../../table/column.ts";
import { DAY_MS, wallText } from "../../table/date.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { statisticFold } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { statistic } from "../statistic.ts";

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
      const [starts, ends] = [facts.dates("start"), facts.dates("end")];
      const [start, end] = [facts.place("start"), facts.place("end")];
      const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
      return () =>
        statisticFold(
          (row, days) => {
            if (outcomes !== undefined && outcomes[row] !== outcome.won) return left.notWon;
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
    },
  }),
};

/**
 * Days from one wall clock to another. An end without a time is midnight: on its start's own day it is no
 * contradiction but 0 days.
 *
 * @throws {InputError} `ends-before-start`
 */
export function daysBetween(from: number, to: number, row: number, start: Place, end: Place): number {
  if (to >= from) return (to - from) / DAY_MS;
  if (to === Math.floor(from / DAY_MS) * DAY_MS) return 0;
  throw new InputError({
    kind: "ends-before-start",
    argument: end.argument,
    row: end.firstRow + row,
    found: wallText(to),
    starts: start.argument,
    start: wallText(from),
  });
}
