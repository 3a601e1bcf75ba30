import { incidence, incidenceCurve, shareBetween } from "../../statistics/cumulative-incidence.ts";
import { placeAt } from "../../statistics/kaplan-meier.ts";
import type { LifeTable } from "../../statistics/life-table.ts";
import type { Chance } from "../../statistics/sum-of-chances.ts";
import { DAY_MS } from "../../table/date.ts";
import { type PeriodKind, previous } from "../../table/period.ts";
import type { Facts } from "../facts.ts";
import type { Lives } from "../lives.ts";
import { calibrate } from "./calibration.ts";
import { type StageOdds, stageOdds } from "./stage-odds.ts";

/** What a forecast is learned from. */
export interface History {
  readonly facts: Facts;
  readonly lives: Lives;
  readonly table: LifeTable;
  readonly amounts: Float64Array;
  /** The start of the first period, then the end of each, as wall clocks. */
  readonly edges: readonly number[];
}

/** More ages than this share the error of the nearest. */
const MOST_AGES = 60;
/** Earlier periods against which forecasts are held. */
const MOST_ORIGINS = 8;

/**
 * For a period, by its number, each open deal's chance to be won in what is left of it.
 *
 * @param order the stages from first to last, where stages are to count
 * @throws {InputError} as `stageOdds`
 */
export function chancer(
  { facts, lives, table, amounts, edges }: History,
  kind: PeriodKind,
  order: readonly string[] | undefined,
) {
  const curve = incidenceCurve(table);
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  // Before the first close nobody kept a record of closes.
  const firstEnd = ends.reduce(
    (first, end) => Math.min(first, Number.isNaN(end) ? first : end),
    Number.POSITIVE_INFINITY,
  );
  const stage: (row: number) => StageOdds =
    order === undefined || !facts.has("stage")
      ? () => ({ factor: 1, error: 0 })
      : stageOdds(facts, order, lives.causes);
  // The last moment of a period is in it; dates without a time are midnights, so that its last day is.
  const daysTo = edges.map((edge) => Math.max(0, (edge - 1 - lives.today) / DAY_MS));
  const windows = daysTo.slice(1).map((to, period) => {
    const from = daysTo[period] ?? 0;
    const origins = originsOf(edges[0] ?? 0, kind, daysTo[1] ?? 0).filter(
      (origin) => origin >= firstEnd && origin + to * DAY_MS <= lives.today,
    );
    return { from, to, ...calibrate(starts, lives, curve, { origins, from, to }) };
  });
  return (open: readonly number[], period: number): readonly Chance[] => {
    const { from = 0, to = 0, factor: usual = 1, spread = 0 } = windows[period] ?? {};
    const errorAt = errors(
      table,
      open.map((row) => lives.days[row] ?? 0),
      to,
    );
    return open.map((row) => {
      const age = lives.days[row] ?? 0;
      const amount = amounts[row] ?? Number.NaN;
      const ever = shareBetween(curve, age, Number.POSITIVE_INFINITY);
      const inPeriod = shareBetween(curve, age, age + to) - shareBetween(curve, age, age + from);
      const { factor, error } = stage(row);
      const raised = (ever * factor) / (1 - ever + ever * factor);
      const probability = ever > 0 ? Math.max(0, Math.min(1, (usual * inPeriod * raised) / ever)) : 0;
      return {
        probability,
        error: Math.hypot(errorAt(age), error, spread / Math.max(0.05, 1 - probability)),
        amount: Number.isNaN(amount) ? undefined : amount,
      };
    });
  };
}

/** The days on which as much of an earlier period was left, the latest first. */
function originsOf(start: number, kind: PeriodKind, remaining: number): readonly number[] {
  const ends = [start];
  while (ends.length < MOST_ORIGINS) ends.push(previous(ends[ends.length - 1] ?? 0, kind));
  return ends.map((end) => end - 1 - remaining * DAY_MS);
}

/** The standard error of the log-odds to be won within so many days, by age. */
function errors(table: LifeTable, ages: readonly number[], within: number): (age: number) => number {
  const distinct = [...new Set(ages)].sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(distinct.length / MOST_AGES));
  const grid = distinct.filter((_, i) => i % step === 0);
  const found = grid.map((age) => {
    const { first, error } = incidence(table, age, age + within);
    return first > 0 && first < 1 ? error / (first * (1 - first)) : 0;
  });
  return (age) => found[Math.max(0, placeAt(grid, age))] ?? 0;
}
