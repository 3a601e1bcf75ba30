/**
 * The instant at which a zone's clocks show a wall-clock time. In the hour that a zone repeats in autumn it is
 * the first of the two; a time that spring skips is taken an hour later.
 *
 * @param text as `2026-11-02T09:00`
 * @example instantOf("2026-11-02T09:00", "Europe/Istanbul") // => 1793599200000
 */
export function instantOf(text: string, timeZone: string): number {
  const wallMs = Date.parse(`${text}Z`);
  const dayMs = 86_400_000;
  const candidates = [-dayMs, dayMs].map((aside) => wallMs - offsetAt(wallMs + aside, timeZone));
  const fitting = candidates.filter((ms) => wallClock(ms, timeZone) === wallMs);
  return fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates);
}

/** What a zone's clocks show at an instant, written as if it were UTC. */
export function wallClock(ms: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(ms);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

function offsetAt(ms: number, timeZone: string): number {
  return wallClock(ms, timeZone) - ms;
}
