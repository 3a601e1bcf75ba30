import { wallOf } from "../../alerts/schedule.ts";
import type { View } from "../../calls/view.ts";
import type { DigestPeriod } from "../../digests/plan.ts";
import { DAY_MS } from "../../table/date.ts";
import type { ReadFile } from "../read-file.ts";
import { periodOf } from "../view-period.ts";

/** A file as it stood at the end of a period, and the view of that period. */
export interface FinishedFile {
  readonly file: ReadFile;
  readonly view: View;
}

/**
 * The latest period with data that is over by the clock. The last deal of a month is rarely of its last day: the month is
 * whole all the same. A file without dates is looked at whole.
 *
 * @returns undefined while no period is over
 */
export function finishedFile(file: ReadFile, unit: DigestPeriod): FinishedFile | undefined {
  const data = file.data();
  if (data === undefined) return { file, view: { period: { unit: "all" }, filters: [] } };
  const wall = wallOf(file.world.nowMs, file.world.reading.zone);
  const { first } = data;
  if (first > wall) return undefined;
  // A date to come, such as a mistyped year, is in no period that is over.
  const reached = { first, latest: Math.min(data.latest, wall) };
  const { span, shown } = periodOf(unit, 0, reached);
  const running = span.end > wall;
  if (running && shown.earlier === 0) return undefined;
  const { end } = running ? periodOf(unit, 1, reached).span : span;
  const whole = { first, latest: end - DAY_MS };
  return { file: { ...file, data: () => whole }, view: { period: { unit, back: 0 }, filters: [] } };
}
