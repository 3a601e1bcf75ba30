import { given, toColumn, toScalar } from "../../table/column.ts";
import { DAY_MS, dateColumn, wallText } from "../../table/date.ts";
import { next, type PeriodKind, periodLabel, startOf, toPeriodKind } from "../../table/period.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required } from "../formula.ts";

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

/** The period of each date: its first day, its last day, its label; blank for a blank date. */
export const periodBounds: Formula = {
  params: [required("dates", "column"), optional("period", "text", "month")],
  gives: "table",
  source: "Calendar periods; weeks by ISO 8601",
  examples: [
    'PERIOD_BOUNDS("2026-02-10") // => [["2026-02-01","2026-02-28","2026-02"]]',
    'PERIOD_BOUNDS({"2026-01-01";"2026-03-31"}, "week") // => [["2025-12-29","2026-01-04","2026-W01"],["2026-03-30","2026-04-05","2026-W14"]]',
    'PERIOD_BOUNDS("2026-02-10", "fiscal year April") // => [["2025-04-01","2026-03-31","FY2026"]]',
  ],
  run(sheet, [dates, period]) {
    const kind = given(period) ? toPeriodKind(toScalar(period, "period"), "period") : MONTH;
    const column = toColumn(dates, "dates");
    if (column.cells.length === 0) throw new InputError({ kind: "no-rows", argument: "dates" });
    const walls = dateColumn(column, sheet).subarray(0, column.cells.length);
    return Array.from(walls, (wall) => (Number.isNaN(wall) ? ["", "", ""] : boundsOf(wall, kind)));
  },
};

function boundsOf(wall: number, kind: PeriodKind): readonly string[] {
  const start = startOf(wall, kind);
  return [wallText(start), wallText(next(start, kind) - DAY_MS), periodLabel(start, kind)];
}
