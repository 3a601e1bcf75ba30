import { once } from "../table/once.ts";
import { calendarOf, type PeriodKind } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { reachOf } from "../table/reach.ts";
import type { Figures } from "./engine/figures.ts";
import { ALL, fillerOf, type Question } from "./engine/fill.ts";
import type { Facts } from "./facts.ts";
import { type DateField, type FieldId, forecasts, isDateField } from "./field.ts";
import type { Metric, Span } from "./metric.ts";
import type { OptionValues } from "./option.ts";
import { spanAt, spanFrom } from "./span.ts";

export interface AskedMetric {
  readonly metric: Metric;
  /** As `readOptions` gives them. */
  readonly values: OptionValues;
}

/** What is asked of one table, or of two. */
export interface Asking {
  readonly facts: Facts;
  readonly beside?: Facts;
  /** The groups of both tables under the same labels (see `unite`). */
  readonly labels?: readonly string[];
  readonly groupOf?: Int32Array;
  readonly besideGroupOf?: Int32Array;
  /** Splits the answer by period; for a metric about one period the kind of that period. */
  readonly by?: PeriodKind;
  readonly within?: PeriodKind;
  /** The last day that counts, for metrics about one period; by default the latest date of theirs. */
  readonly asOf?: number;
}

export interface Answered {
  /** Undefined where the answer is not by group. */
  readonly labels: readonly string[] | undefined;
  /** Undefined where the answer is not by period. */
  readonly periods: readonly string[] | undefined;
  readonly spans: readonly (Span | undefined)[];
  /** By metric: rows that are in no period, since they have no date. */
  readonly undated: readonly number[];
  /** By metric. */
  readonly figures: readonly Figures[];
}

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

/**
 * The figures of any metrics by group and period.
 *
 * @throws {InputError} `no-date` where a metric has no date to tell its periods by; as the columns' readers
 */
export function ask(asked: readonly AskedMetric[], asking: Asking): Answered {
  const { facts, beside, labels, groupOf, besideGroupOf } = asking;
  const { of, spans, periods } =
    asking.by === undefined ? wholeOf(asked, asking) : byPeriod(asked, asking, asking.by);
  const groups = labels?.length ?? 1;
  const split = groups > 1 || spans.length > 1;
  const filled = fillerOf({
    groups,
    ...(groupOf === undefined ? {} : { groupOf }),
    ...(besideGroupOf === undefined ? {} : { besideGroupOf }),
  });
  // What rows add to one metric is let go before the next one's is asked for.
  const figures = of.map(({ metric, values, ...told }) => {
    const way = metric.way(facts, values, beside ?? facts);
    const second = beside === undefined ? {} : { beside };
    const answer = filled({ metric, way, ...told, facts, spans, split, ...second });
    if (answer.kind === "failed") throw answer.error;
    return answer.figures;
  });
  const undated = once(() => of.map((one) => undatedIn(one.periods, facts)));
  return {
    labels,
    periods,
    spans,
    figures,
    // Counted for who asks: few do, and it goes through all rows again.
    get undated() {
      return undated();
    },
  };
}

function undatedIn(periods: Int32Array | undefined, facts: Facts): number {
  if (periods === undefined) return 0;
  let undated = 0;
  for (let row = 0; row < periods.length; row += 1) {
    if ((periods[row] ?? 0) < 0 && facts.used(row)) undated += 1;
  }
  return undated;
}

interface Split {
  readonly of: readonly (AskedMetric & Pick<Question, "periods" | "besidePeriods">)[];
  readonly spans: readonly (Span | undefined)[];
  readonly periods: readonly string[] | undefined;
}

function wholeOf(of: readonly AskedMetric[], { facts, within, asOf }: Asking): Split {
  const about = of.find(({ metric }) => metric.spans);
  const spans = about === undefined ? ALL : [latestSpan(about.metric, facts, within, asOf)];
  return { of, spans, periods: undefined };
}

/**
 * The period that a metric about one period is of where none is named: that of its latest date, a month.
 *
 * @throws {InputError} `no-date`
 */
export function latestSpan(metric: Metric, facts: Facts, kind: PeriodKind = MONTH, asOf?: number): Span {
  const day = asOf ?? facts.latest(...datesOf(metric, facts));
  if (day === undefined) throw noDate(metric, facts);
  return spanAt(day, kind);
}

/** All metrics in the same periods, from the first date that any of them goes by to the last. */
function byPeriod(of: readonly AskedMetric[], { facts, beside, asOf }: Asking, kind: PeriodKind): Split {
  for (const { metric } of of) refuseUndated(metric, beside);
  const besideDates = beside?.dates("date") ?? new Float64Array(0);
  const fields = [...new Set(of.flatMap(({ metric }) => periodDates(metric, facts)))];
  const {
    starts,
    labels,
    latest = Number.NEGATIVE_INFINITY,
    codesOf,
  } = calendarOf([besideDates, ...fields.map((field) => facts.dates(field))], kind);
  const besidePeriods = codesOf(besideDates);
  const periodsBy = new Map(fields.map((field) => [field, codesOf(facts.dates(field))]));
  return {
    of: of.map(({ metric, values }) => {
      const own = metric.spans ? undefined : periodsBy.get(whenOf(metric, facts));
      return { metric, values, ...(own === undefined ? {} : { periods: own }), besidePeriods };
    }),
    spans: starts.map((start) => spanFrom(start, asOf ?? latest, kind)),
    periods: labels,
  };
}

/**
 * Refuses a metric of which a second table's rows fall into periods too, where they have no date.
 *
 * @throws {InputError} `no-date`
 */
export function refuseUndated(metric: Metric, beside: Facts | undefined): void {
  if (beside === undefined || beside.has("date") || metric.beside.length === 0 || metric.looksUp) return;
  throw new InputError({ kind: "no-date", argument: beside.place("date").argument });
}

/**
 * The dates by which a metric's periods are told: a metric that asks every row about every period covers all of its
 * dates, any other goes by one.
 *
 * @throws {InputError} `no-date`
 */
export function periodDates(metric: Metric, facts: Facts): readonly DateField[] {
  return metric.spans ? datesOf(metric, facts) : [whenOf(metric, facts)];
}

/** The latest of all dates; -Infinity where there is none. */
export function latestOf(columns: readonly Float64Array[]): number {
  return reachOf(...columns)[1];
}

/** The date by which a metric's rows fall into periods. */
function whenOf(metric: Metric, facts: Facts): DateField {
  const found = metric.when.find((field) => facts.has(field));
  if (found === undefined || !isDateField(found)) throw noDate(metric, facts);
  return found;
}

function noDate({ when }: Metric, facts: Facts): InputError {
  const [first] = when;
  return new InputError({
    kind: "no-date",
    argument: first === undefined ? "period" : facts.place(first).argument,
  });
}

/** A metric's dates that are no plans. */
function datesOf({ needs, takes, heeds, when }: Metric, facts: Facts): readonly DateField[] {
  const fields = new Set<FieldId>([...needs, ...takes, ...heeds, ...when]);
  return [...fields].filter(isDateField).filter((field) => facts.has(field) && !forecasts.includes(field));
}
