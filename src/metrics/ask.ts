import { type PeriodKind, periodsOf } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { ALL, fill, type Grid, type Question } from "./engine.ts";
import type { Facts } from "./facts.ts";
import { type FieldId, forecasts, isDateField } from "./field.ts";
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
  readonly figures: readonly Figure[][][];
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
  const split = asking.by === undefined ? wholeOf(ready, asking) : byPeriod(ready, asking, asking.by);
  const grid: Grid = {
    facts,
    ...(beside === undefined ? {} : { beside }),
    groups: labels?.length ?? 1,
    ...(groupOf === undefined ? {} : { groupOf }),
    ...(besideGroupOf === undefined ? {} : { besideGroupOf }),
    spans: split.spans,
  };
  const { spans, periods, questions } = split;
  const undated = questions.map(({ periods }) => undatedIn(periods, facts));
  return { labels, periods, spans, undated, figures: fill(questions, grid) };
}

function undatedIn(periods: Int32Array | undefined, facts: Facts): number {
  if (periods === undefined) return 0;
  let undated = 0;
  for (let row = 0; row < periods.length; row += 1) {
    if ((periods[row] ?? 0) < 0 && row < facts.rows && facts.used(row)) undated += 1;
  }
  return undated;
}

interface Split {
  readonly questions: readonly Question[];
  readonly spans: Grid["spans"];
  readonly periods: readonly string[] | undefined;
}

function wholeOf(questions: readonly Question[], { facts, within, asOf }: Asking): Split {
  const about = questions.find(({ metric }) => metric.spans);
  if (about === undefined) return { questions, spans: ALL, periods: undefined };
  const day = asOf ?? facts.latest(...datesOf(about.metric, facts));
  if (day === undefined) throw noDate(about.metric, facts);
  return { questions, spans: [spanAt(day, within ?? MONTH)], periods: undefined };
}

/** All metrics in the same periods, from the first date that any of them goes by to the last. */
function byPeriod(questions: readonly Question[], { facts, beside, asOf }: Asking, kind: PeriodKind): Split {
  if (
    beside !== undefined &&
    !beside.has("date") &&
    questions.some(({ metric }) => metric.beside.length > 0 && !metric.looksUp)
  ) {
    throw new InputError({ kind: "no-date", argument: beside.place("date").argument });
  }
  const besideDates = beside?.dates("date") ?? new Float64Array(0);
  // A metric that asks every row about every period covers all of its dates; the others go by one.
  const fieldsOf = (metric: Metric) => (metric.spans ? datesOf(metric, facts) : [whenOf(metric, facts)]);
  const fields = [...new Set(questions.flatMap(({ metric }) => fieldsOf(metric)))];
  const all = joined([besideDates, ...fields.map((field) => facts.dates(field))]);
  const { starts, labels, codes } = periodsOf(all, kind);
  const latest = asOf ?? latestOf(all);
  const besidePeriods = codes.subarray(0, besideDates.length);
  const periodsBy = new Map<FieldId, Int32Array>();
  let from = besideDates.length;
  for (const field of fields) {
    const to = from + facts.dates(field).length;
    periodsBy.set(field, codes.subarray(from, to));
    from = to;
  }
  return {
    questions: questions.map((question) => {
      const periods = question.metric.spans ? undefined : periodsBy.get(whenOf(question.metric, facts));
      return { ...question, ...(periods === undefined ? {} : { periods }), besidePeriods };
    }),
    spans: starts.map((start) => spanFrom(start, latest, kind)),
    periods: labels,
  };
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((length, column) => length + column.length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

function latestOf(dates: Float64Array): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const date of dates) if (date > latest) latest = date;
  return latest;
}

/** The date by which a metric's rows fall into periods. */
function whenOf(metric: Metric, facts: Facts) {
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
function datesOf({ needs, takes, heeds, when }: Metric, facts: Facts) {
  const fields = new Set<FieldId>([...needs, ...takes, ...heeds, ...when]);
  return [...fields].filter(isDateField).filter((field) => facts.has(field) && !forecasts.includes(field));
}
