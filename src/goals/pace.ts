/** Where a figure that adds up over a period should be by now. */
export interface Pace {
  /** Target × the share of the period that has passed. */
  readonly expected: number;
  /** What the period comes to at this rate; null before a tenth of it has passed. */
  readonly projected: number | null;
  /** The share of the period that has passed, 0 to 1. */
  readonly elapsed: number;
}
