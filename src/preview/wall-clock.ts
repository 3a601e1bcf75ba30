/** A zone's clocks. What they show is written as if it were UTC. */
export interface ZoneClock {
  wallOf(ms: number): number;
  /**
   * The instant at which the clocks show a time. In the hour that a zone repeats in autumn it is the first of
   * the two; a time that spring skips is taken an hour later.
   */
  instantOf(wallMs: number): number;
}

export function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const wallOf = (ms: number) => {
    const parts = format.formatToParts(ms);
    const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
    return Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
  };
  const dayMs = 86_400_000;
  const instantOf = (wallMs: number) => {
    const candidates = [-dayMs, dayMs].map((aside) => {
      const near = wallMs + aside;
      return wallMs - (wallOf(near) - near);
    });
    const fitting = candidates.filter((ms) => wallOf(ms) === wallMs);
    return fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates);
  };
  return { wallOf, instantOf };
}
