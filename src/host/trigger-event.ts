import type { ClockTrigger } from "./cloud.ts";
import { isoWeek } from "./joda.ts";
import { scriptEnums } from "./services/script.ts";

/** What Google hands to a clock trigger: no document and no user. [platform 4.4] */
export function eventOf({ id }: ClockTrigger, nowMs: number): object {
  const date = new Date(nowMs);
  return {
    authMode: scriptEnums.AuthMode.FULL,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    "day-of-month": date.getUTCDate(),
    "day-of-week": date.getUTCDay() || 7,
    "week-of-year": isoWeek(date)[1],
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: "UTC",
    triggerUid: id,
  };
}
