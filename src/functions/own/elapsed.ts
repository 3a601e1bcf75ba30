import { choice, toDate } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { DAY_MS, wallText } from "../../table/date.ts";
import { InputError } from "../../table/problem.ts";
import { optional, type Param, required, type Sheet } from "../formula.ts";

/** Which days of a period count: all, or Monday to Friday. */
const days = choice(
  {
    calendar: ["all", "takvim", "takvim günü", "hepsi"],
    working: ["work", "weekdays", "business", "iş", "iş günü", "çalışma günü", "hafta içi"],
  },
  "calendar",
);
type Days = "calendar" | "working";

/** The last arguments of a formula about a period that is under way. */
export const elapsedParams: readonly Param[] = [
  required("period_start", "date"),
  required("period_end", "date"),
  required("as_of", "date"),
  { ...optional("days", "text", "calendar"), choices: days.choices },
];

/**
 * How much of a period has passed by the end of the as-of day, from above 0 to 1. All three days count whole.
 *
 * @param args as `elapsedParams`
 * @param least the share of the period before which there is no figure; 0 for its first day that counts
 * @throws {InputError} `too-early`; `ends-before-start`; `nothing` for a period of weekends; as `toDate`
 */
export function elapsedShare(sheet: Sheet, args: readonly unknown[], least: number): number {
  const [periodStart, periodEnd, asOf, kind] = args;
  const start = dayOf(periodStart, "period_start", sheet);
  const end = dayOf(periodEnd, "period_end", sheet);
  const today = dayOf(asOf, "as_of", sheet);
  const counting = given(kind) ? days.read(kind, "days", sheet) : days.fallback;
  if (end < start) {
    throw new InputError({
      kind: "ends-before-start",
      argument: "period_end",
      row: 1,
      found: dayText(end),
      starts: "period_start",
      start: dayText(start),
    });
  }
  const all = countDays(start, end, counting);
  if (all === 0) throw new InputError({ kind: "nothing", argument: "period_end", of: "working-days" });
  const passed = countDays(start, Math.min(today, end), counting);
  const needed = Math.max(1, Math.ceil(all * least));
  if (passed < needed) {
    const from = dayText(dayWith(needed, start, counting));
    throw new InputError({ kind: "too-early", argument: "as_of", found: dayText(today), from });
  }
  return passed / all;
}

/** A date as a number of days since 1970. */
function dayOf(value: unknown, argument: string, sheet: Sheet): number {
  if (!given(value)) throw new InputError({ kind: "missing-argument", argument });
  return Math.floor(toDate(value, argument, sheet) / DAY_MS);
}

function dayText(day: number): string {
  return wallText(day * DAY_MS);
}

/** From the first day to the last, both included; 0 where the last is before the first. */
function countDays(first: number, last: number, counting: Days): number {
  if (last < first) return 0;
  return counting === "calendar" ? last - first + 1 : weekdaysBefore(last + 1) - weekdaysBefore(first);
}

/** Mondays to Fridays before a day, counted from Monday, 29 December 1969. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}

/** The day by which so many days that count have passed. */
function dayWith(needed: number, first: number, counting: Days): number {
  let day = first;
  while (countDays(first, day, counting) < needed) day += 1;
  return day;
}
