import { DAY_MS } from "../../table/date.ts";
import { outcome } from "../../table/outcome.ts";
import type { Facts } from "../facts.ts";
import { medianOf } from "./stage-traces.ts";
import type { StagedDeals } from "./staged-deals.ts";

/** How it is known how long deals stay in a stage: visits that have ended, deals closed since they came, or those in it. */
export type TimedBy = "visits" | "closed" | "so-far";

export interface StageTimes {
  /** Median days by stage before won; undefined where the data does not tell. */
  readonly days: readonly (number | undefined)[];
  readonly by: TimedBy | undefined;
}

/**
 * @param until the end of the last day in the data, to which deals that are still in a stage are counted
 * @throws {InputError} as the columns' readers
 */
export function stageTimes(facts: Facts, staged: StagedDeals, until: number | undefined): StageTimes {
  const { stages, rows, milestone } = staged;
  const last = stages.length - 1;
  if (rows.visits && facts.has("left")) {
    const [entered, left] = [facts.dates("entered"), facts.dates("left")];
    return timed("visits", staged, (row) => daysBetween(entered[row], left[row]));
  }
  if (milestone === last && facts.has("end"))
    return {
      days: stages.map((_, place) => (place === last ? closedDays(facts, staged) : undefined)),
      by: "closed",
    };
  if (facts.has("entered") && until !== undefined) {
    const entered = facts.dates("entered");
    return timed("so-far", staged, (row) =>
      rows.outcomes[row] === outcome.open ? daysBetween(entered[row], until) : undefined,
    );
  }
  return { days: stages.map(() => undefined), by: undefined };
}

function timed(
  by: TimedBy,
  { stages, placeOf }: StagedDeals,
  daysOf: (row: number) => number | undefined,
): StageTimes {
  const lists = stages.map((): number[] => []);
  for (const [row, place] of placeOf.entries()) {
    const days = daysOf(row);
    if (days !== undefined) lists[place]?.push(days);
  }
  return { days: lists.map(medianOf), by };
}

/** Of the deals closed since they came to the last stage. */
function closedDays(facts: Facts, { deals }: StagedDeals): number | undefined {
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  const days: number[] = [];
  for (const row of deals.row) {
    const found = daysBetween(starts[row], ends[row]);
    if (found !== undefined) days.push(found);
  }
  return medianOf(days);
}

/** The open deals of a stage that have been in it for longer than so many days; undefined where no date tells. */
export function stuckIn(
  facts: Facts,
  { deals, milestone }: StagedDeals,
  place: number,
  longerThan: number,
  until: number,
): { readonly stuck: number; readonly open: number } | undefined {
  const since = facts.has("entered") ? "entered" : milestone === place ? "start" : undefined;
  if (since === undefined) return undefined;
  const from = facts.dates(since);
  let [stuck, open] = [0, 0];
  for (const [deal, current] of deals.current.entries()) {
    if (current !== place) continue;
    open += 1;
    const days = daysBetween(from[deals.row[deal] ?? -1], until);
    if (days !== undefined && days > longerThan) stuck += 1;
  }
  return { stuck, open };
}

/** Undefined where a date is missing, or they contradict each other: what is wrong with dates the data quality says. */
function daysBetween(from: number | undefined, to: number | undefined): number | undefined {
  const days = ((to ?? Number.NaN) - (from ?? Number.NaN)) / DAY_MS;
  return days >= 0 ? days : undefined;
}
