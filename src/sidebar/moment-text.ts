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

/** The moment itself, in the viewer's time zone. */
export function momentText(timeMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(timeMs);
}
