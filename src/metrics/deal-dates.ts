import { DAY_MS } from "../table/date.ts";
import { outcome } from "../table/outcome.ts";
import { inStretches } from "../table/stretches.ts";

/** Close dates of what is closed: where won and lost have a date each, either. */
export function closedDates(
  ends: Float64Array,
  outcomes: Uint8Array,
  lostDates: Float64Array | undefined,
): Float64Array {
  const closed = keepOf(ends, outcomes, CLOSED);
  if (lostDates === undefined) return closed;
  const lost = keepOf(lostDates, outcomes, CLOSED);
  return closed.map((end, row) => (Number.isNaN(end) ? (lost[row] ?? Number.NaN) : end));
}

/** Close dates of what is open, which are forecasts. */
export function openDates(ends: Float64Array, outcomes: Uint8Array): Float64Array {
  return keepOf(ends, outcomes, OPEN);
}

/** Days from one date to another: NaN where either is blank, below 0 where it ends before it starts. */
export function daysFrom(starts: Float64Array, ends: Float64Array): Float64Array {
  const days = new Float64Array(Math.min(starts.length, ends.length));
  inStretches(days.length, (from, to) => subtract(days, ends, starts, from, to));
  return days;
}

function subtract(
  days: Float64Array,
  ends: Float64Array,
  starts: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) days[row] = ((ends[row] ?? 0) - (starts[row] ?? 0)) / DAY_MS;
}

/** By outcome: 0 for the dates of these, NaN for those of others. */
const CLOSED = Float64Array.from([outcome.blank, outcome.open, outcome.lost, outcome.won], (code) =>
  code === outcome.open ? Number.NaN : 0,
);
const OPEN = CLOSED.map((kept) => (Number.isNaN(kept) ? 0 : Number.NaN));

/** The dates of rows whose outcome is wanted. */
function keepOf(dates: Float64Array, outcomes: Uint8Array, wanted: Float64Array): Float64Array {
  const kept = new Float64Array(dates.length);
  inStretches(kept.length, (from, to) => keepDates(kept, dates, { outcomes, wanted }, from, to));
  return kept;
}

function keepDates(
  kept: Float64Array,
  dates: Float64Array,
  { outcomes, wanted }: { readonly outcomes: Uint8Array; readonly wanted: Float64Array },
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1)
    kept[row] = (dates[row] ?? Number.NaN) + (wanted[outcomes[row] ?? outcome.blank] ?? Number.NaN);
}
