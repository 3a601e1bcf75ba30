/** Where a figure that adds up over a period should be by now. */
export interface Pace {
  /** Target × the share of the period that has passed. */
  readonly expected: number;
  /** What the period comes to at this rate; null before a tenth of it has passed. */
  readonly projected: number | null;
  /** The share of the period that has passed, 0 to 1. */
  readonly elapsed: number;
}

/** A stretch of time, as wall clocks: [start, end), of which the days before `until` have passed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** A few days tell nothing of a whole period; the same share as RUN_RATE's. */
const LEAST_ELAPSED = 0.1;
/** 3 of 30 days are a tenth, though 3 / 30 may be a little less in binary. */
const ROUNDING = 1 - 1e-9;

/**
 * By calendar: every day of the period is held to bring the same, as GOAL_PACE and RUN_RATE count by default.
 *
 * @param value what the period has come to by now; undefined where there is no figure
 */
export function paceOf(value: number | undefined, target: number, { start, end, until }: Stretch): Pace {
  const elapsed = Math.min(1, Math.max(0, (until - start) / (end - start)));
  const early = elapsed < LEAST_ELAPSED * ROUNDING;
  return {
    expected: target * elapsed,
    projected: value === undefined || early ? null : value / elapsed,
    elapsed,
  };
}
