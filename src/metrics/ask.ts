import { once } from "../table/once.ts";
import { type PeriodKind, periodsOf } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { ALL, fill, type Question } from "./engine.ts";
import type { Facts } from "./facts.ts";
import { type DateField, type FieldId, forecasts, isDateField } from "./field.ts";
import type { Figure } from "./figure.ts";
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
  /** By metric, group, period. */
  readonly figures: readonly (readonly (readonly Figure[])[])[];
}

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

/**
 * The figures of any metrics by group and period.
 *
 * @throws {InputError} `no-date` where a metric has no date to tell its periods by; as the columns' readers
 */
export function ask(asked: readonly AskedMetric[], asking: Asking): Answered {
  const { facts, beside, labels, groupOf, besideGroupOf } = asking;
  const ready = asked.map(({ metric, values }) => ({
    metric,
    begin: metric.begin(facts, values, beside ?? facts),
  }));
  const { of, spans, periods } =
    asking.by === undefined ? wholeOf(ready, asking) : byPeriod(ready, asking, asking.by);
  const groups = labels?.length ?? 1;
  const split = groups > 1 || spans.length > 1;
  const questions = of.map((one): Question => {
    const second = beside === undefined ? {} : { beside };
    return { ...one, facts, spans, split, ...second };
  });
  const grouping = {
    groups,
    ...(groupOf === undefined ? {} : { groupOf }),
    ...(besideGroupOf === undefined ? {} : { besideGroupOf }),
  };
  const figures = fill(questions, grouping).map((answer) => {
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
    if ((periods[row] ?? 0) < 0 && row < facts.rows && facts.used(row)) undated += 1;
  }
  return undated;
}

type Ready = Pick<Question, "metric" | "begin">;

interface Split {
  readonly of: readonly Pick<Question, "metric" | "begin" | "periods" | "besidePeriods">[];
  readonly spans: readonly (Span | undefined)[];
  readonly periods: readonly string[] | undefined;
}

function wholeOf(of: readonly Ready[], { facts, within, asOf }: Asking): Split {
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
function byPeriod(of: readonly Ready[], { facts, beside, asOf }: Asking, kind: PeriodKind): Split {
  for (const { metric } of of) refuseUndated(metric, beside);
  const besideDates = beside?.dates("date") ?? new Float64Array(0);
  const fields = [...new Set(of.flatMap(({ metric }) => periodDates(metric, facts)))];
  const all = joined([besideDates, ...fields.map((field) => facts.dates(field))]);
  const { starts, labels, codes } = periodsOf(all, kind);
  const latest = asOf ?? latestOf(all);
  const besidePeriods = codes.subarray(0, besideDates.length);
  const periodsBy = new Map<DateField, Int32Array>();
  let from = besideDates.length;
  for (const field of fields) {
    const to = from + facts.dates(field).length;
    periodsBy.set(field, codes.subarray(from, to));
    from = to;
  }
  return {
    of: of.map((question) => {
      const periods = question.metric.spans ? undefined : periodsBy.get(whenOf(question.metric, facts));
      return { ...question, ...(periods === undefined ? {} : { periods }), besidePeriods };
    }),
    spans: starts.map((start) => spanFrom(start, latest, kind)),
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

export function joined(columns: readonly Float64Array[]): Float64Array {
  const [only, ...others] = columns.filter(({ length }) => length > 0);
  if (only !== undefined && others.length === 0) return only;
  const all = new Float64Array(columns.reduce((length, column) => length + column.length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

export function latestOf(dates: Float64Array): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const date of dates) if (date > latest) latest = date;
  return latest;
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
