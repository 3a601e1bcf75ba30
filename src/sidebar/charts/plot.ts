import type { Point } from "../../calls/tile.ts";
import { type Axis, niceAxis } from "./axis.ts";

/** A chart's measures, in the units of its view box. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Room for the ticks' words. */
  readonly left: number;
  readonly top: number;
  /** Room for the periods' words. */
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  /** null: no figure. */
  readonly y: number | null;
}

/** Where the points of a series lie. */
export interface Plot {
  readonly axis: Axis;
  /** How wide a period is. */
  readonly band: number;
  readonly places: readonly Place[];
  toY(value: number): number;
}

/** @param beside what else is drawn on the same scale, such as the goal */
export function plotOf(
  series: readonly Point[],
  frame: Frame,
  fromZero: boolean,
  beside: readonly number[],
): Plot {
  const figures = series.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = niceAxis([...figures, ...beside], fromZero);
  const band = (frame.width - frame.left) / Math.max(1, series.length);
  const floor = frame.height - frame.bottom;
  const toY = (value: number) => floor - ((value - axis.low) / (axis.high - axis.low)) * (floor - frame.top);
  const places = series.map(({ value }, i) => ({
    x: frame.left + band * (i + 0.5),
    y: value === null ? null : toY(value),
  }));
  return { axis, band, places, toY };
}

/** The line through the places as an SVG path; it breaks where there is no figure. */
export function linePath(places: readonly Place[]): string {
  return places
    .map(({ x, y }, i) => (y === null ? "" : `${places[i - 1]?.y == null ? "M" : "L"}${at(x)},${at(y)}`))
    .join("");
}

/**
 * Which periods are named below the chart: the last, and as many before it, evenly apart, as fit.
 *
 * @param label how wide the widest name is, with the gap after it
 */
export function namedPeriods(count: number, band: number, label: number): readonly number[] {
  const every = Math.max(1, Math.ceil(label / band));
  const named = Array.from({ length: Math.ceil(count / every) }, (_, i) => count - 1 - i * every);
  return named.reverse();
}

function at(place: number): string {
  return String(Math.round(place * 10) / 10);
}
