import { DAY_MS } from "../table/date.ts";
import { next, type PeriodKind, startOf } from "../table/period.ts";
import { type HistoryEntry, seriesKey } from "./entry.ts";

/** Every day is kept for about a quarter, so that a quarter's course can be seen. */
export const DAILY_DAYS = 92;
/** Then the last day of each week, until a year is over, so that a year can be held against the one before. */
export const WEEKLY_DAYS = 366;

const WEEK: PeriodKind = { unit: "week", firstMonth: 1 };
const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

/**
 * What has grown too old to be kept so closely: of each series, after DAILY_DAYS all but the last day of each week,
 * after WEEKLY_DAYS all but the last day of each month. A week or month is thinned when all of it is that old, so
 * that its rows go at once; a week that two months share keeps the last day of each, so that it makes no difference
 * how often one thins.
 *
 * @param today 2026-11-26
 * @returns the entries to be dropped, in the order given
 */
export function tooClose<Entry extends HistoryEntry>(
  entries: readonly Entry[],
  today: string,
): readonly Entry[] {
  const nowMs = msOf(today);
  const last = new Map<string, Entry>();
  const keys = entries.map((entry) => `${stretchOf(msOf(entry.day), nowMs)} ${seriesKey(entry)}`);
  for (const [i, entry] of entries.entries()) {
    const key = keys[i] ?? "";
    const known = last.get(key);
    if (known === undefined || entry.day >= known.day) last.set(key, entry);
  }
  return entries.filter((entry, i) => {
    const kept = last.get(keys[i] ?? "");
    // Two rows of one day are a person's doing, and stay.
    return kept !== undefined && kept.day !== entry.day;
  });
}

/** The stretch of days of which one is kept: a month, a week of it, or the day itself. */
function stretchOf(dayMs: number, nowMs: number): string {
  const age = (endMs: number) => Math.round((nowMs - endMs) / DAY_MS) + 1;
  const monthStart = startOf(dayMs, MONTH);
  const monthEnd = next(monthStart, MONTH);
  if (age(monthEnd) > WEEKLY_DAYS) return `m${monthStart}`;
  const weekStart = startOf(dayMs, WEEK);
  const weekEnd = Math.min(next(weekStart, WEEK), monthEnd);
  return age(weekEnd) > DAILY_DAYS ? `w${Math.max(weekStart, monthStart)}` : `d${dayMs}`;
}

function msOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
