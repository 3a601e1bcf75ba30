import type { Facts } from "../facts.ts";
import type { Metric, Span, Way } from "../metric.ts";
import { type Buckets, bucketsOf } from "./buckets.ts";
import { filledByFolds } from "./fill-by-folds.ts";
import { filledBySums } from "./fill-by-sums.ts";
import type { Filled } from "./grid.ts";
import { refusalsOf } from "./refusals.ts";

/** A metric whose columns are read, with the periods that it is asked for. */
export interface Question {
  readonly metric: Metric;
  readonly way: Way;
  readonly facts: Facts;
  /** What the answer is split by; one of undefined where it is not. */
  readonly spans: readonly (Span | undefined)[];
  /** Each row's period, as a place in `spans`; -1 for a row in none of them. Without it all rows are in one. */
  readonly periods?: Int32Array;
  readonly beside?: Facts;
  readonly besidePeriods?: Int32Array;
  /** Whether one of several groups or periods is asked, of which each may well have no rows. */
  readonly split: boolean;
}

/** The groups that rows belong to: -1 for a row in none. Without them all rows are in one. */
export interface Grouping {
  readonly groups: number;
  readonly groupOf?: Int32Array;
  readonly besideGroupOf?: Int32Array;
}

export const ALL: readonly [undefined] = [undefined];

/**
 * Fills in any metrics for each group and span. Rows are put into the buckets that questions share once; then what rows
 * add is added up, or each bucket's rows are folded one after another.
 */
export function fillerOf({ groups, groupOf, besideGroupOf }: Grouping): (question: Question) => Filled {
  const bucketsBy = bucketsByPeriod(groups, groupOf);
  const besideBucketsBy = bucketsByPeriod(groups, besideGroupOf);
  return (question) => {
    const { metric, way, facts, beside, spans, split } = question;
    const periodOf = metric.spans ? undefined : question.periods;
    const own = bucketsBy(facts.rows, spans.length, periodOf);
    const grid = { groups, spans, own };
    const refusals = refusalsOf(metric, facts, beside, split);
    if (typeof way !== "function") return filledBySums(way, grid, facts, refusals);
    const besidePeriodOf = metric.spans ? undefined : question.besidePeriods;
    const second = beside && besideBucketsBy(beside.rows, spans.length, besidePeriodOf);
    return filledByFolds(way, { ...grid, second, split }, facts, refusals);
  };
}

type BucketsBy = (rows: number, periods: number, periodOf: Int32Array | undefined) => Buckets;

/** Rows by group and by the periods of one date or another; each put into buckets once. */
function bucketsByPeriod(groups: number, groupOf: Int32Array | undefined): BucketsBy {
  const byAll = new Map<number, Buckets>();
  const byPeriod = new Map<Int32Array, Buckets>();
  return (rows, periods, periodOf) => {
    const known = periodOf === undefined ? byAll.get(rows) : byPeriod.get(periodOf);
    if (known !== undefined) return known;
    const buckets = bucketsOf({ rows, groups, groupOf, periods, periodOf });
    if (periodOf === undefined) byAll.set(rows, buckets);
    else byPeriod.set(periodOf, buckets);
    return buckets;
  };
}
