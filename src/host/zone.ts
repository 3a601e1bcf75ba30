const dayMs = 86_400_000;
/** The serial day number of 1970-01-01. */
const epochDay = 25_569;
/** No zone on record has changed its offset within a quarter of an hour. */
const stepMs = 900_000;

export interface Zone {
  readonly name: string;
  /** How far the zone's clocks are ahead of UTC at an instant. */
  offsetAt(ms: number): number;
  /** The instant at which the zone's clocks show a time that is written as if it were UTC. */
  instantOf(wallMs: number): number;
}

/** @throws RangeError for a name that is no zone. */
export function zoneOf(name: string): Zone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();
  const offsetAt = (ms: number) => {
    const step = Math.floor(ms / stepMs);
    const found = known.get(step);
    if (found !== undefined) return found;
    const offset = readOffset(format, step * stepMs);
    known.set(step, offset);
    return offset;
  };
  const instantOf = (wallMs: number) => {
    const before = wallMs - offsetAt(wallMs - dayMs);
    const after = wallMs - offsetAt(wallMs + dayMs);
    // Of an hour that comes twice, the first; a time that is skipped is read with the offset before the change.
    if (before + offsetAt(before) === wallMs) return before;
    return after + offsetAt(after) === wallMs ? after : before;
  };
  return { name, offsetAt, instantOf };
}

function readOffset(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const wall = new Date(
    Date.UTC(2000, part("month") - 1, part("day"), part("hour"), part("minute"), part("second")),
  );
  wall.setUTCFullYear(year, part("month") - 1, part("day"));
  return wall.getTime() - ms;
}

/** The instant of a wall-clock time that is given as a serial day number (1899-12-30 = 0). */
export function instantOfSerial(zone: Zone, serial: number): number {
  return zone.instantOf(Math.round((serial - epochDay) * dayMs));
}

export function serialOfInstant(zone: Zone, ms: number): number {
  return (ms + zone.offsetAt(ms)) / dayMs + epochDay;
}
