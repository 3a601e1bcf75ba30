import type { Better } from "../metrics/metric.ts";
import type { Share } from "../statistics/newcombe.ts";
import { type Goal, goalStatus } from "./goal.ts";

/** A full period's figure. */
export interface PastFigure {
  /** As formulas label it. */
  readonly label: string;
  /** null: no figure. */
  readonly value: number | null;
  /** What was counted of how many, where the figure is a share of counted rows. */
  readonly share: Share | null;
}

/** How a full period fared against a target. */
export interface PastPeriod {
  readonly label: string;
  readonly value: number | null;
  /** The target as it is today: what it was then nobody has written down. */
  readonly target: number;
  /** null: there was no figure. */
  readonly met: boolean | null;
}

type Targeted = Pick<Goal, "target" | "offTrackFrom">;

/**
 * Whether each full period met the target: reached it, or where neither way is better came as near as the goal says.
 * How far short is still on track does not matter here: met is met.
 *
 * @param figures of full periods, oldest first
 */
export function recordOf(
  goal: Targeted,
  better: Better,
  figures: readonly PastFigure[],
): readonly PastPeriod[] {
  return figures.map(({ label, value }) => ({
    label,
    value,
    target: goal.target,
    met: value === null ? null : met(goal, better, value),
  }));
}

function met({ target, offTrackFrom }: Targeted, better: Better, value: number): boolean {
  return goalStatus(value, target, better, offTrackFrom) === "on-track";
}
