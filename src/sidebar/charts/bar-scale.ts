/** A bar's place on a track from 0 to 1. */
export interface BarPlace {
  readonly from: number;
  readonly to: number;
}

/** Where bars begin, which is where 0 lies, and how far they reach. */
export interface BarScale {
  readonly zero: number;
  place(value: number): BarPlace;
  /** Where a mark for a value stands. */
  at(value: number): number;
}

/**
 * The common scale of bars that lie one above another: from 0 to the largest, or from the lowest where that is
 * below 0.
 *
 * @example barScale([50, 25]).place(25) // => { "from": 0, "to": 0.5 }
 * @example barScale([30, -10]).place(-10) // => { "from": 0, "to": 0.25 }
 */
export function barScale(values: readonly number[]): BarScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const reach = high - low;
  const at = (value: number) => (reach === 0 ? 0 : (value - low) / reach);
  const zero = at(0);
  const place = (value: number) => ({ from: Math.min(zero, at(value)), to: Math.max(zero, at(value)) });
  return { zero, at, place };
}
