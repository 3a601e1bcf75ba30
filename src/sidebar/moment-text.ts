const minuteMs = 60_000;
const steps = [
  ["day", 1440],
  ["hour", 60],
  ["minute", 1],
] as const;

/**
 * How long ago something was, in the largest unit that fills: 20 minutes ago, yesterday.
 *
 * @example agoText(0, 1_200_000, "en") // => "20 minutes ago"
 */
export function agoText(thenMs: number, nowMs: number, language: string): string {
  // A clock that is a little fast would say "in 1 minute".
  const minutes = Math.max(0, Math.round((nowMs - thenMs) / minuteMs));
  const [unit, size] = steps.find(([, least]) => minutes >= least) ?? ["minute", 1];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(minutes / size), unit);
}

/**
 * In how long something is to come, rounded up: in 40 minutes. undefined where that is no longer ahead.
 *
 * @example untilText(1_200_000, 0, "en") // => "in 20 minutes"
 */
export function untilText(thenMs: number, nowMs: number, language: string): string | undefined {
  const minutes = Math.ceil((thenMs - nowMs) / minuteMs);
  if (minutes <= 0) return undefined;
  const [unit, size] = steps.find(([, least]) => minutes >= least) ?? ["minute", 1];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.ceil(minutes / size), unit);
}

/** The moment itself, in the viewer's time zone. */
export function momentText(timeMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(timeMs);
}

/** A wall clock of the spreadsheet's, given as if it were UTC. */
export function wallText(wallMs: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return format.format(wallMs);
}

/** The day of a moment in the viewer's time zone, with the year where it is not this one: 2 Nov. */
export function dayText(timeMs: number, nowMs: number, language: string): string {
  const isThisYear = new Date(timeMs).getFullYear() === new Date(nowMs).getFullYear();
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short", ...year }).format(timeMs);
}

/**
 * An hour of the day as clocks show it.
 *
 * @example hourText(9, "en-US") // => "9:00 AM"
 */
export function hourText(hour: number, locale: string): string {
  const time = Date.UTC(2024, 0, 1, hour);
  // Some locales put a narrow space before AM, which fonts draw in many ways.
  return new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" })
    .format(time)
    .replace(/\s/g, " ");
}

/** The name of a weekday, 1 being Monday. */
export function weekdayText(weekday: number, style: "short" | "long", language: string): string {
  // The first of January 2024 was a Monday.
  const time = Date.UTC(2024, 0, weekday);
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" }).format(time);
}
