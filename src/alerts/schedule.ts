import { DAY_MS } from "../table/date.ts";
import type { Zone } from "../table/zone.ts";

/**
 * When a rule is checked. Hours and days are the spreadsheet's; a trigger comes once an hour at a minute of Google's
 * choice, so that "at 9" is some minute from 9 to 10.
 */
export type Schedule =
  | { readonly kind: "hourly" }
  /** 1 is Monday, 7 Sunday. */
  | { readonly kind: "weekly"; readonly hour: number; readonly weekdays: readonly number[] }
  /** In a month without that day, on its last. */
  | { readonly kind: "monthly"; readonly hour: number; readonly day: number };

export interface Clock {
  readonly nowMs: number;
  readonly zone: Zone;
}

const HOUR_MS = 3_600_000;

/** Checks come hourly; what comes sooner after another is the same check, run twice. */
export const MIN_GAP_MS = 20 * 60_000;

/** The spreadsheet's wall clock at an instant, as milliseconds as if it were UTC. */
export function wallOf(instantMs: number, zone: Zone): number {
  return instantMs + zone.offsetMs(instantMs);
}

/**
 * Whether a check is due that was last made at an instant. One that fell into a time without runs is made up for once,
 * by the next run; an hour that the clock skips in spring falls due after it, one that it repeats in autumn once.
 *
 * @param checkedMs 0 for never: an hourly check is due at once
 */
export function isDue(schedule: Schedule, checkedMs: number, { nowMs, zone }: Clock): boolean {
  if (nowMs < checkedMs + MIN_GAP_MS) return false;
  return schedule.kind === "hourly" || wallOf(checkedMs, zone) < lastDue(schedule, wallOf(nowMs, zone));
}

/** The wall clock that a check made at a wall clock counts for: its own where checks are hourly. */
export function slotOf(schedule: Schedule, wallMs: number): number {
  return schedule.kind === "hourly" ? wallMs : lastDue(schedule, wallMs);
}

type Calendar = Exclude<Schedule, { readonly kind: "hourly" }>;

/** The latest due moment at or before a wall clock. */
function lastDue(schedule: Calendar, wallMs: number): number {
  // Before its hour a day is as the one before it.
  if (schedule.kind === "weekly") return onWeekday(schedule, wallMs - schedule.hour * HOUR_MS, -1);
  const due = onMonthDay(schedule, wallMs, 0);
  return due <= wallMs ? due : onMonthDay(schedule, wallMs, -1);
}

/** The first due moment after a wall clock, for whoever asks when a rule is checked next. */
export function nextDue(schedule: Schedule, wallMs: number): number {
  switch (schedule.kind) {
    case "hourly":
      return wallMs + HOUR_MS;
    case "weekly":
      return onWeekday(schedule, wallMs - schedule.hour * HOUR_MS + DAY_MS, 1);
    case "monthly": {
      const due = onMonthDay(schedule, wallMs, 0);
      return due > wallMs ? due : onMonthDay(schedule, wallMs, 1);
    }
  }
}

/** The hour on the day of a wall clock or, where that is none of the weekdays, on the nearest before or after it. */
function onWeekday(
  { hour, weekdays }: Extract<Schedule, { readonly kind: "weekly" }>,
  wallMs: number,
  step: 1 | -1,
): number {
  const today = Math.floor(wallMs / DAY_MS);
  for (let away = 0; away < 7; away += 1) {
    const day = today + step * away;
    if (weekdays.includes(weekdayOf(day))) return day * DAY_MS + hour * HOUR_MS;
  }
  throw new Error("A weekly schedule has a weekday.");
}

/** @param day days since 1970-01-01, a Thursday */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The hour on the day of the month of a wall clock, or of one some months away. */
function onMonthDay(
  { hour, day }: Extract<Schedule, { readonly kind: "monthly" }>,
  wallMs: number,
  away: number,
): number {
  const date = new Date(wallMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + away];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day, last), hour);
}

/** The weekday of a wall clock: 1 is Monday, 7 Sunday. */
export function weekdayAt(wallMs: number): number {
  return weekdayOf(Math.floor(wallMs / DAY_MS));
}
