import type { MetricId } from "../metrics/catalogue.ts";

export type Side = "above" | "below";

/**
 * A threshold that sends mail when it is crossed.
 *
 * @typeParam Id the metrics that there are: those of the catalogue, and the file's own where they can be watched
 */
export interface Rule<Id extends string = MetricId> {
  readonly metric: Id;
  /** The side of the threshold that is bad. */
  readonly side: Side;
  readonly threshold: number;
  /** The value at which it counts as recovered, on the good side of the threshold; null: at the threshold. */
  readonly recoverAt: number | null;
  /** How many hourly checks in a row must find it crossed before a mail is sent: 1 or more. */
  readonly checks: number;
  readonly recipients: readonly string[];
  readonly active: boolean;
}

export function breached({ side, threshold }: Rule<string>, value: number): boolean {
  return side === "above" ? value > threshold : value < threshold;
}

export function recovered({ side, threshold, recoverAt }: Rule<string>, value: number): boolean {
  const line = recoverAt ?? threshold;
  return side === "above" ? value <= line : value >= line;
}

/** Whether the recovery value lies on the good side, so that the band between the two can hold a value still. */
export function recoversOnGoodSide({ side, threshold, recoverAt }: Rule<string>): boolean {
  if (recoverAt === null) return true;
  return side === "above" ? recoverAt <= threshold : recoverAt >= threshold;
}
