import { cycleTime } from "../metrics/speed.ts";
import { toStatistic } from "../metrics/statistic.ts";
import { given, toColumn, toScalar } from "../table/column.ts";
import { type Answer, answer, type Sheet } from "./formula.ts";

/**
 * Days from start to end of all that has ended, such as the sales cycle. Rows without an end are left out.
 *
 * @param {Array<Array<Date>>} starts Date each deal was created or engaged, such as F2:F.
 * @param {Array<Array<Date>>} ends Date each deal was closed, a column of the same height; blank while it is open.
 * @param {string} statistic Optional, default "mean". One of mean, median, p75, p90, min, max.
 * @param {Array<Array<string>>} by Optional. A column of the same height to group by: label, days and deals spill.
 * @return {number|Array<Array<string|number>>} Days, with a fraction where times are given.
 * @example CYCLE_TIME({"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-31"}) // => 20
 * @example CYCLE_TIME({"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-31"}, "max") // => 30
 * @customfunction
 */
export function CYCLE_TIME(
  sheet: Sheet,
  starts: unknown,
  ends: unknown,
  statistic?: unknown,
  by?: unknown,
): Answer {
  const chosen = given(statistic) ? toStatistic(toScalar(statistic, "statistic"), "statistic") : "mean";
  const columns = { start: toColumn(starts, "starts"), end: toColumn(ends, "ends") };
  return answer(cycleTime(chosen), { columns, by }, sheet);
}
