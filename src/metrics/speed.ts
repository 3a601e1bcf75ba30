import { DAY_MS, wallText } from "../table/date.ts";
import { outcome } from "../table/outcome.ts";
import { InputError } from "../table/problem.ts";
import type { DateFact } from "./facts.ts";
import type { Fold, Metric } from "./metric.ts";
import type { Statistic } from "./statistic.ts";
import { statisticOf } from "./statistic.ts";

/**
 * Days from start to end of what has ended. A row without either date is left out; where an outcome is known, only
 * won deals count, since the close date of an open deal is a forecast.
 */
export function cycleTime(statistic: Statistic): Metric {
  return {
    unit: "days",
    better: "lower",
    needs: ["start", "end"],
    heeds: ["outcome"],
    source: "Created to closed, won deals; the mean as CRMs report it",
    begin({ start, end, outcome: outcomes }): Fold {
      const days: number[] = [];
      return {
        add(row) {
          if (outcomes !== undefined && outcomes[row] !== outcome.won) return;
          if (start === undefined || end === undefined) return;
          const length = daysBetween(start, end, row);
          if (!Number.isNaN(length)) days.push(length);
        },
        result() {
          if (days.length === 0) {
            return { kind: "none", problem: { kind: "nothing-ended", argument: end?.argument ?? "ends" } };
          }
          days.sort((a, b) => a - b);
          return { kind: "value", value: statisticOf(days, statistic), rows: days.length };
        },
      };
    },
  };
}

/**
 * An end without a time is midnight: on its start's own day it is no contradiction but 0 days.
 *
 * @throws {InputError} `ends-before-start`
 */
function daysBetween(start: DateFact, end: DateFact, row: number): number {
  const from = start.values[row] ?? Number.NaN;
  const to = end.values[row] ?? Number.NaN;
  if (to < from && to === Math.floor(from / DAY_MS) * DAY_MS) return 0;
  if (to < from) {
    throw new InputError({
      kind: "ends-before-start",
      argument: end.argument,
      row: end.firstRow + row,
      found: wallText(to),
      starts: start.argument,
      start: wallText(from),
    });
  }
  return (to - from) / DAY_MS;
}
