import type { Better } from "../metrics/metric.ts";
import { type Goal, goalStatus, progressOf, type Status } from "./goal.ts";
import { type Pace, paceOf, type Stretch } from "./pace.ts";

/** All that is said of a figure against its goal. */
export interface Standing {
  readonly status: Status;
  /** Against the whole target, also while its period is under way. */
  readonly progress: number | null;
  readonly pace: Pace | null;
}

type Targeted = Pick<Goal, "target" | "atRiskFrom" | "offTrackFrom">;

/**
 * Where a figure stands by its goal's own thresholds. What adds up is judged, while its period is under way, against
 * where it should be by now: a third of the month's sales on the tenth is on track.
 *
 * @param value undefined where there is no figure
 * @param underWay the period, where it is unfinished and the metric adds up; undefined otherwise
 */
export function standingOf(
  { target, atRiskFrom, offTrackFrom }: Targeted,
  value: number | undefined,
  better: Better,
  underWay: Stretch | undefined,
): Standing {
  const pace = underWay === undefined ? null : paceOf(value, target, underWay);
  return {
    status: goalStatus(value, pace?.expected ?? target, better, offTrackFrom, atRiskFrom),
    progress: progressOf(value, target, better),
    pace,
  };
}
