/** The soak's own reckoning of hours and days, by trying hour after hour. */
import type { Rule } from "../../src/alerts/rule.ts";
import { intlOffset } from "../reading.ts";

export const ZONE = "Europe/Berlin";
const HOUR_MS = 3_600_000;

const offsets = new Map<number, number>();

/** Milliseconds that Berlin's clock is ahead of UTC; clocks change on the hour. */
export function wallTime(instantMs: number): number {
  const hour = Math.floor(instantMs / HOUR_MS);
  const known = offsets.get(hour) ?? intlOffset(ZONE, hour * HOUR_MS);
  offsets.set(hour, known);
  return known;
}

type Schedule = Rule["schedule"];

/** Whether a due moment lies between the wall clocks of two instants, the second among them. */
export function dueBetween(schedule: Schedule, afterMs: number, nowMs: number): boolean {
  const after = afterMs + wallTime(afterMs);
  return slotBefore(schedule, nowMs) > after;
}

/** The wall clock that a check at an instant counts for. */
export function slotBefore(schedule: Schedule, nowMs: number): number {
  const wall = nowMs + wallTime(nowMs);
  if (schedule.kind === "hourly") return wall;
  let hour = Math.floor(wall / HOUR_MS);
  while (!isDueHour(schedule, hour)) hour -= 1;
  return hour * HOUR_MS;
}

type Calendar = Exclude<Schedule, { kind: "hourly" }>;

const known = new WeakMap<Calendar, Map<number, boolean>>();

function isDueHour(schedule: Calendar, hour: number): boolean {
  const hours = known.get(schedule) ?? new Map<number, boolean>();
  known.set(schedule, hours);
  const due = hours.get(hour) ?? reckon(schedule, new Date(hour * HOUR_MS));
  hours.set(hour, due);
  return due;
}

function reckon(schedule: Calendar, date: Date): boolean {
  if (date.getUTCHours() !== schedule.hour) return false;
  if (schedule.kind === "weekly")
    return schedule.weekdays.includes(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
  const tomorrow = new Date(date.getTime() + 24 * HOUR_MS);
  const isLast = tomorrow.getUTCMonth() !== date.getUTCMonth();
  return date.getUTCDate() === schedule.day || (isLast && date.getUTCDate() < schedule.day);
}

/** Days off besides Turkey's national days. */
export const DAYS_OFF = { turkey: true, dates: ["2026-03-20", "2026-03-21", "2026-05-27"] };
const HOLIDAYS = new Set(["1-1", "4-23", "5-1", "5-19", "7-15", "8-30", "10-29"]);

/** Whether nobody is to be told anything of a rule at an instant. */
export function isHeld({ quiet, snoozedUntil }: Rule, nowMs: number): boolean {
  const wall = nowMs + wallTime(nowMs);
  if (snoozedUntil !== null && wall < snoozedUntil) return true;
  const date = new Date(wall);
  if (quiet.weekends && (date.getUTCDay() === 0 || date.getUTCDay() === 6)) return true;
  const day = `${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
  if (
    quiet.daysOff &&
    (HOLIDAYS.has(day) ||
      DAYS_OFF.dates.some((off) => Date.parse(off) === Math.floor(wall / (24 * HOUR_MS)) * 24 * HOUR_MS))
  )
    return true;
  if (quiet.hours === null) return false;
  const { from, to } = quiet.hours;
  for (let hour = from; hour !== to; hour = (hour + 1) % 24) if (hour === date.getUTCHours()) return true;
  return false;
}
