import type { Notice } from "./notice.ts";

/**
 * What became of a notice. "sent": these people were told; "nobody": it names no address; "dropped": these addresses
 * could not be written to for too long.
 */
export type Outcome = "sent" | "nobody" | "dropped";

/** A line of the log. */
export interface LogEntry {
  readonly ruleId: string;
  readonly outcome: Outcome;
  /** When it came to that. */
  readonly atMs: number;
  readonly to: readonly string[];
  readonly notice: Omit<Notice, "waiting">;
}

/** Lines that wait to be written where people read them, in their order. */
export type Log = ReadonlyMap<string, LogEntry>;

export function logOf(entries: readonly LogEntry[]): Log {
  return withEntries(new Map(), entries);
}

/** Where the tab can't be written to for long, the oldest lines are given up. */
const MOST_LINES = 300;

/** Who was told the same at the same moment is named in one line. */
export function withEntries(log: Log, entries: readonly LogEntry[]): Log {
  if (entries.length === 0) return log;
  const lines = new Map(log);
  for (const entry of entries) {
    const key = keyOf(entry);
    const line = lines.get(key);
    lines.set(key, line === undefined ? entry : { ...line, to: [...new Set([...line.to, ...entry.to])] });
  }
  for (const key of [...lines.keys()].slice(0, Math.max(0, lines.size - MOST_LINES))) lines.delete(key);
  return lines;
}

function keyOf({ ruleId, outcome, atMs, notice }: LogEntry): string {
  return JSON.stringify([ruleId, outcome, atMs, notice.atMs, notice.reason, notice.label]);
}
