/** A scale with round ends: its ticks run from `low` to `high`. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** A line whose nearest point to 0 is less than this share of its furthest from there is drawn with the 0. */
const NEAR_ZERO = 0.5;
/** Less than this share of its size, a move is no news, and its ticks would need many digits. */
const LEAST_MOVE = 0.01;
/** 0.3 ÷ 0.1 is 2.9999999999999996 in binary. */
const ROUNDING = 1e-9;

/**
 * Round ends and ticks for values, in steps of 1, 2 or 5 × 10ⁿ (P. Heckbert, "Nice numbers for graph labels",
 * Graphics Gems, 1990).
 *
 * @param values all that is drawn, the goal too
 * @param fromZero for bars, whose length is the value
 * @param steps how many there is room for; one more may come of it where neither end is round
 * @example niceAxis([3, 87], true, 3) // => { "low": 0, "high": 100, "ticks": [0, 50, 100] }
 */
export function niceAxis(values: readonly number[], fromZero: boolean, steps = 3): Axis {
  const [low, high] = reach(values, fromZero);
  const step = roundStep((high - low) / steps);
  const first = Math.floor(low / step + ROUNDING);
  const last = Math.ceil(high / step - ROUNDING);
  // Fifteen digits, since 3 × 0.1 is 0.30000000000000004; and never −0.
  const at = (place: number) => Number((place * step).toPrecision(15)) || 0;
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
  return { low: at(first), high: at(last), ticks };
}

function reach(values: readonly number[], fromZero: boolean): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const nearZero = low * high <= 0 || Math.min(Math.abs(low), Math.abs(high)) < NEAR_ZERO * size;
  if (!fromZero && !nearZero && high - low >= LEAST_MOVE * size) return [low, high];
  return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step) + ROUNDING);
  const share = step / power;
  const round = [1, 2, 5].find((candidate) => share <= candidate * (1 + ROUNDING)) ?? 10;
  return round * power;
}
