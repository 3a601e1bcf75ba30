import { median } from "simple-statistics";

/** Between which figures a target has to lie; low is at most high. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * A target that fits what was reached: half way between the middle of the history and where its trend leads in the
 * next period, then rounded to a figure that people would name. Median and trend (Theil 1950, Sen 1968: the median
 * slope of all pairs of periods) are those that one odd period does not move.
 *
 * @param history at least one figure, oldest first
 */
export function suggestedTarget(history: readonly number[], bounds: Bounds): number {
  const middle = median([...history]);
  const ahead = (history.length + 1) / 2;
  const next = middle + slopeOf(history) * ahead;
  const reachable = clamp(next, { low: Math.min(...history), high: Math.max(...history) });
  const suggested = clamp((middle + reachable) / 2, bounds);
  return history.every(Number.isInteger) ? Math.round(round(suggested, bounds)) : round(suggested, bounds);
}

/** By how much the figure grows from one period to the next. */
function slopeOf(history: readonly number[]): number {
  const slopes = history.flatMap((later, j) =>
    history.slice(0, j).map((earlier, i) => (later - earlier) / (j - i)),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}

function clamp(value: number, { low, high }: Bounds): number {
  return Math.min(high, Math.max(low, value));
}

const MOST_DIGITS = 15;

/**
 * To two digits as people name targets (480,000, 0.62, 52), or to as many as it takes to stay within the bounds.
 *
 * @param value within the bounds
 */
function round(value: number, { low, high }: Bounds): number {
  for (let digits = 2; digits <= MOST_DIGITS; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    if (rounded >= low && rounded <= high) return rounded;
  }
  return value;
}
