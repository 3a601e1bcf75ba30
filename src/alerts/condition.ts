import type { Interval } from "../statistics/wilson.ts";

/** Which way a figure may go wrong. */
export type Direction = "up" | "down" | "either";

/**
 * When a figure is wrong, and when it is well again: between the two nothing changes, so that one that trembles about a
 * threshold tells nobody twice. Thresholds are in the metric's unit, a change and a lag as a share (0.2 for 20 %).
 */
export type Condition =
  | {
      readonly kind: "above" | "below";
      readonly threshold: number;
      /** On the good side of the threshold; null: at the threshold. */
      readonly recoverAt: number | null;
    }
  | {
      readonly kind: "outside";
      readonly low: number;
      readonly high: number;
      /** How far inside the range it must be to be well again: 0 or more. */
      readonly margin: number;
    }
  | {
      readonly kind: "change";
      readonly against: "previous" | "year";
      readonly direction: Direction;
      /** More than this share of the figure it is held against. */
      readonly share: number;
      /** No more than `share`; null: at it. */
      readonly recoverAt: number | null;
    }
  | {
      readonly kind: "off-pace";
      /** How far behind where the goal wants it by now, as a share of that. */
      readonly behind: number;
      /** No more than `behind`; null: at it. */
      readonly recoverAt: number | null;
    }
  | {
      /** Outside what its own history makes likely. */
      readonly kind: "anomaly";
      readonly direction: Direction;
    };

/** What a check saw of a figure. */
export interface Sighting {
  readonly value: number;
  /**
   * What the condition is about: the figure itself, its change as a share of the figure before, the share it has reached
   * of where its goal wants it, or its distance from what is likely in half widths of that range; null where there is no
   * telling, as without a period before.
   */
  readonly gauge: number | null;
  /** What the gauge holds the figure against; null where it is the figure itself. */
  readonly against: number | null;
  readonly rows: number;
  /** The 95 % interval of a share; null for what is no share. */
  readonly interval: Interval | null;
  /** Chance alone would explain the change; null where that can't be told. */
  readonly noise: boolean | null;
  /** The period that it is about, such as 2017-03; null: all rows. */
  readonly period: string | null;
}

/** What keeps an alarm from being raised by a few rows. */
export interface Guard {
  /** On fewer rows a figure says nothing; null: any number will do. */
  readonly leastRows: number | null;
  /** Only where chance does not explain it: the whole interval beyond the threshold, a change that is no noise. */
  readonly certain: boolean;
}

/** "between": in the band between wrong and well again, or no telling. */
export type Judgement = "breached" | "between" | "recovered";

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly recoverLow: number | null;
  readonly recoverHigh: number | null;
}

/** 0.1 + 0.2 is no more than 0.3, though it is in binary. */
const ROUNDING = 1e-12;

export function judge(condition: Condition, guard: Guard, sighting: Sighting): Judgement {
  const { gauge } = sighting;
  if (gauge === null || isOnFewRows(guard, sighting)) return "between";
  const bounds = boundsOf(condition);
  if (sideOf(condition, gauge) !== null)
    return guard.certain && !isCertain(condition, bounds, sighting) ? "between" : "breached";
  const well =
    (bounds.recoverLow === null || !isBelow(gauge, bounds.recoverLow)) &&
    (bounds.recoverHigh === null || !isBelow(bounds.recoverHigh, gauge));
  return well ? "recovered" : "between";
}

/** Whether a figure rests on too few rows to say anything. */
export function isOnFewRows({ leastRows }: Guard, { rows }: Pick<Sighting, "rows">): boolean {
  return leastRows !== null && rows < leastRows;
}

/** On which side of what is allowed a gauge lies; null: it is allowed. */
export function sideOf(condition: Condition, gauge: number): "above" | "below" | null {
  const { low, high } = boundsOf(condition);
  if (high !== null && isBelow(high, gauge)) return "above";
  return low !== null && isBelow(gauge, low) ? "below" : null;
}

/** Where nothing says how far chance reaches, the figure itself has to do. */
function isCertain({ kind }: Condition, { low, high }: Bounds, { interval, noise }: Sighting): boolean {
  if (kind === "change") return noise !== true;
  if (interval === null || !["above", "below", "outside"].includes(kind)) return true;
  return (high !== null && isBelow(high, interval.low)) || (low !== null && isBelow(interval.high, low));
}

function isBelow(a: number, b: number): boolean {
  return b - a > ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

function boundsOf(condition: Condition): Bounds {
  switch (condition.kind) {
    case "above":
      return upTo(condition.threshold, condition.recoverAt);
    case "below":
      return downTo(condition.threshold, condition.recoverAt);
    case "outside": {
      const { low, high, margin } = condition;
      return { low, high, recoverLow: low + margin, recoverHigh: high - margin };
    }
    case "change":
      return around(condition.direction, condition.share, condition.recoverAt ?? condition.share);
    case "off-pace":
      return downTo(1 - condition.behind, 1 - (condition.recoverAt ?? condition.behind));
    case "anomaly":
      return around(condition.direction, 1, 1);
  }
}

function upTo(high: number, recoverAt: number | null): Bounds {
  return { low: null, high, recoverLow: null, recoverHigh: recoverAt ?? high };
}

function downTo(low: number, recoverAt: number | null): Bounds {
  return { low, high: null, recoverLow: recoverAt ?? low, recoverHigh: null };
}

function around(direction: Direction, far: number, well: number): Bounds {
  return {
    low: direction === "up" ? null : -far,
    high: direction === "down" ? null : far,
    recoverLow: direction === "up" ? null : -well,
    recoverHigh: direction === "down" ? null : well,
  };
}

/** Whether what is wrong and what is well again do not overlap, so that the band between can hold a figure still. */
export function recoversOnGoodSide(condition: Condition): boolean {
  if (condition.kind === "outside") {
    return condition.margin >= 0 && 2 * condition.margin <= condition.high - condition.low;
  }
  const { low, high, recoverLow, recoverHigh } = boundsOf(condition);
  return (low === null || low <= (recoverLow ?? low)) && (high === null || high >= (recoverHigh ?? high));
}
