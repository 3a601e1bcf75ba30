const dayMs = 86_400_000;
/** Work begins then: whoever snoozes until Monday does not want a mail at midnight. */
const mondayHourMs = 8 * 3_600_000;

export const snoozeSpans = ["day", "days", "week", "monday"] as const;
export type SnoozeSpan = (typeof snoozeSpans)[number];

/**
 * Until when, on the spreadsheet's wall clock. On a Monday "until Monday" is the next one.
 *
 * @param wallMs the wall clock now, as milliseconds as if it were UTC
 * @example snoozedUntil("monday", Date.UTC(2026, 4, 4, 9)) // => 1778486400000
 */
export function snoozedUntil(span: SnoozeSpan, wallMs: number): number {
  switch (span) {
    case "day":
      return wallMs + dayMs;
    case "days":
      return wallMs + 3 * dayMs;
    case "week":
      return wallMs + 7 * dayMs;
    case "monday": {
      const today = Math.floor(wallMs / dayMs) * dayMs;
      // 0 is Sunday.
      const away = (8 - new Date(wallMs).getUTCDay()) % 7 || 7;
      return today + away * dayMs + mondayHourMs;
    }
  }
}
