import { median, medianAbsoluteDeviation } from "simple-statistics";
import type { PeriodUnit } from "../table/period.ts";
import { dayNumber } from "./as-of.ts";

/** A metric's figure of one whole period. */
export interface Observation {
  /** The period's start, as a wall clock. */
  readonly start: number;
  readonly value: number;
}

export interface Series {
  /** How long a period is. */
  readonly unit: PeriodUnit;
  /** Whether the values are numbers of things, which vary by chance even where all else stays the same. */
  readonly counts: boolean;
}

export type Anomaly =
  | {
      readonly kind: "usual" | "unusual";
      /** What the history would give for this period. */
      readonly expected: number;
      /** What lies outside of low to high is unusual. */
      readonly low: number;
      readonly high: number;
    }
  /** No verdict: so many more periods are needed at least. */
  | { readonly kind: "too-little-history"; readonly needed: number };

/** A forecast is the median of so many values before it, of the same weekday where the periods are days. */
const MOST_BEFORE = 6;
const LEAST_BEFORE = 3;
const LEAST_ERRORS = 8;
/** Iglewicz & Hoaglin's limit of the modified z-score, and how much wider it is where few errors tell its scale. */
const LIMIT = 3.5;
const WIDER = 6;
/** The median absolute deviation of a normal distribution is 1 ÷ 1.4826 of its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;
/** The standard deviation of a Poisson count's square root. */
const COUNT_NOISE = 0.5;

/**
 * Whether a value is outside what the metric's own history and weekday would give. Each period of the history is
 * forecast from those before it, by the median of the last six of the same weekday (of the same month or quarter
 * where the history has many years); a value is unusual where its error lies further from the median of the
 * history's errors than 3.5·(1 + 6 ÷ their number) of their scale, 1.4826 times the median absolute deviation. So a
 * trend or a changing level widens the limits by as much as it spoils forecasts, and outliers in the history move
 * nothing. Where no value is below 0 all this is done on square roots, which vary alike at every level.
 *
 * Source: modified z-scores, Iglewicz & Hoaglin 1993, "How to Detect and Handle Outliers"; square roots of counts,
 * Bartlett 1936. False alarms: at most 1 in 100 with the least history, 1 in 1,000 with long ones; docs/uncertainty.md.
 *
 * @param past whole periods, in any order; those not before `now` are passed over
 * @param now a whole period: of one that is under way the figure is not yet comparable
 */
export function anomalyOf(past: readonly Observation[], now: Observation, series: Series): Anomaly {
  const before = past.filter(({ start }) => start < now.start).sort((a, b) => a.start - b.start);
  const roots = before.every(({ value }) => value >= 0);
  const scaled = roots ? before.map(({ start, value }) => ({ start, value: root(value) })) : before;
  const season = seasonOf(series.unit, before.length);
  const { errors, forecast } = errorsOf(scaled, now.start, season);
  if (forecast === undefined || errors.length < LEAST_ERRORS) {
    const needed = LEAST_BEFORE * season.length + LEAST_ERRORS - before.length;
    return { kind: "too-little-history", needed: Math.max(1, needed) };
  }
  const expected = forecast + median(errors);
  const scale = Math.max(scaleOf(errors), series.counts && roots ? COUNT_NOISE : 0);
  const reach = LIMIT * (1 + WIDER / errors.length) * scale;
  const value = roots ? root(now.value) : now.value;
  // What lies on the limit, but for the last digits, is no more than it: of a constant history the limit is 0.
  const beyond = Math.abs(value - expected) > reach + 1e-9 * Math.max(Math.abs(value), Math.abs(expected));
  const least = roots && now.value >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  const shown = (limit: number) => Math.max(least, roots ? squared(limit) : limit);
  return {
    kind: beyond ? "unusual" : "usual",
    expected: shown(expected),
    low: shown(expected - reach),
    high: shown(expected + reach),
  };
}

interface Season {
  /** How many periods it has. */
  readonly length: number;
  /** Periods of the same number are compared with each other. */
  readonly place: (wall: number) => number;
}

/** Days have weekdays, however short the history; months and quarters a season where it has enough years to tell. */
function seasonOf(unit: PeriodUnit, periods: number): Season {
  if (unit === "day") return { length: 7, place: weekday };
  const length = { week: 1, month: 12, quarter: 4, year: 1 }[unit];
  return length > 1 && periods >= LEAST_BEFORE * length + LEAST_ERRORS
    ? { length, place: (wall) => new Date(wall).getUTCMonth() }
    : { length: 1, place: () => 0 };
}

/** From 0 to 6, whatever the century. */
function weekday(wall: number): number {
  return ((dayNumber(wall) % 7) + 7) % 7;
}

/** How far each period was from its forecast, and what is forecast for the one that starts at `next`. */
function errorsOf(
  past: readonly Observation[],
  next: number,
  { place }: Season,
): { readonly errors: number[]; readonly forecast: number | undefined } {
  const before = new Map<number, number[]>();
  const forecastAt = (start: number): number | undefined => {
    const values = before.get(place(start)) ?? [];
    return values.length < LEAST_BEFORE ? undefined : median(values.slice(-MOST_BEFORE));
  };
  const errors: number[] = [];
  for (const { start, value } of past) {
    const forecast = forecastAt(start);
    if (forecast !== undefined) errors.push(value - forecast);
    const values = before.get(place(start));
    if (values === undefined) before.set(place(start), [value]);
    else values.push(value);
  }
  return { errors, forecast: forecastAt(next) };
}

/** Where more than half of the errors are alike their median deviation is 0: then the standard deviation. */
function scaleOf(errors: number[]): number {
  const robust = MAD_TO_DEVIATION * medianAbsoluteDeviation(errors);
  if (robust > 0) return robust;
  const middle = median(errors);
  return Math.sqrt(errors.reduce((sum, error) => sum + (error - middle) ** 2, 0) / errors.length);
}

function root(value: number): number {
  return Math.sign(value) * Math.sqrt(Math.abs(value));
}

function squared(value: number): number {
  return Math.sign(value) * value * value;
}
