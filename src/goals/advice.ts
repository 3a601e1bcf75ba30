import type { Better } from "../metrics/metric.ts";
import type { Share } from "../statistics/newcombe.ts";
import { wilson } from "../statistics/wilson.ts";
import type { PastFigure } from "./record.ts";
import { type Bounds, suggestedTarget } from "./suggestion.ts";

/** That a goal should be reconsidered, and to what. */
export interface Advice {
  readonly kind: "missed" | "beaten";
  /** The periods in a row that it was missed or beaten, oldest first. */
  readonly periods: readonly { readonly label: string; readonly value: number }[];
  /** In the metric's unit; derived from the history. */
  readonly suggested: number;
}

/** Periods in a row that make a pattern: by luck alone a goal at the middle is missed three times in a row 1 in 8. */
const IN_A_ROW = 3;
/** Full periods that count: older ones tell more of how it was than of how it will be. */
const HISTORY = 6;
/** How far from the target a figure has to be, as a share of it, to count as clearly missed or beaten. */
const CLEARLY = 0.05;
/** 95 lies a twentieth below 100, though 1 - 0.95 is a little more than 0.05 in binary. */
const ROUNDING = 1 - 1e-9;

interface Known {
  readonly label: string;
  readonly value: number;
  readonly share: Share | null;
}

/**
 * That a target was missed, or beaten, clearly and at least three full periods in a row, so that it says more about
 * itself than about the team. Clearly is: each of them by more than a twentieth of the target; for a share of counted
 * rows, where each may miss by little, all of them counted together by more than chance explains (the target lies
 * outside the 95 % interval). A period without a figure ends the row.
 *
 * @param figures of full periods, oldest first
 * @returns null where there is nothing to reconsider, and where neither way is better
 */
export function adviceFor(target: number, better: Better, figures: readonly PastFigure[]): Advice | null {
  if (better === "neither") return null;
  const history = figures.slice(-HISTORY);
  for (const kind of ["missed", "beaten"] as const) {
    const up = (kind === "beaten") === (better === "higher");
    const periods = rowOf(history, target, up);
    if (periods.length < IN_A_ROW || !byMoreThanChance(periods, target)) continue;
    return {
      kind,
      periods: periods.map(({ label, value }) => ({ label, value })),
      suggested: suggestedTarget(valuesOf(history), boundsOf(valuesOf(history), valuesOf(periods), up)),
    };
  }
  return null;
}

/**
 * A target for who has none yet, from the same history; null where fewer than three of the last periods have a figure.
 *
 * @param figures of full periods, oldest first
 */
export function firstTarget(figures: readonly PastFigure[]): number | null {
  const history = valuesOf(figures.slice(-HISTORY));
  if (history.length < IN_A_ROW) return null;
  return suggestedTarget(history, { low: Math.min(...history), high: Math.max(...history) });
}

/**
 * The latest periods, as many as follow each other, that lie on one side of the target.
 *
 * @param up whether above it
 */
function rowOf(history: readonly PastFigure[], target: number, up: boolean): readonly Known[] {
  const row: Known[] = [];
  for (const { label, value, share } of [...history].reverse()) {
    if (value === null) break;
    const distance = up ? value - target : target - value;
    const least = share === null ? Math.abs(target) * CLEARLY * ROUNDING : 0;
    if (distance <= least) break;
    row.unshift({ label, value, share });
  }
  return row;
}

/** Of counted shares all together; what is no share has been clear in each period. */
function byMoreThanChance(periods: readonly Known[], target: number): boolean {
  const shares = periods.flatMap(({ share }) => share ?? []);
  if (shares.length < periods.length) return true;
  const sum = (of: (share: Share) => number) => shares.reduce((total, share) => total + of(share), 0);
  const { low, high } = wilson(
    sum(({ successes }) => successes),
    sum(({ trials }) => trials),
  );
  return target < low || target > high;
}

/** Within what was reached before, and on the side of the target that the periods in a row are on. */
function boundsOf(history: readonly number[], row: readonly number[], up: boolean): Bounds {
  return up
    ? { low: Math.min(...row), high: Math.max(...history) }
    : { low: Math.min(...history), high: Math.max(...row) };
}

function valuesOf(figures: readonly { readonly value: number | null }[]): readonly number[] {
  return figures.flatMap(({ value }) => value ?? []);
}
