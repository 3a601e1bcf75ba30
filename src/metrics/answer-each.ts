import { type PeriodKind, periodLabel, periodsOf } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { type AskedMetric, joined, latestOf, latestSpan, periodDates, refuseUndated } from "./ask.ts";
import { ALL, type Filled, fill, type Question } from "./engine.ts";
import type { Facts } from "./facts.ts";
import type { Figure } from "./figure.ts";
import type { Metric, Span } from "./metric.ts";
import { spanBefore, spanFrom, within } from "./span.ts";

/** A metric with the columns that it is asked of. */
export interface AskedAlone extends AskedMetric {
  readonly facts: Facts;
  readonly beside: Facts | undefined;
  /** The rows before any were filtered out: where they reach to, a sum of no rows is 0. Undefined: `facts`. */
  readonly unfiltered: Facts | undefined;
}

/** Which figures are asked for, of each metric alike. */
export interface Framing {
  readonly whole: boolean;
  readonly by: PeriodFrame | undefined;
}

export interface PeriodFrame {
  readonly kind: PeriodKind;
  /** The starts of the first and the last period that are asked for. */
  readonly first: number;
  readonly last: Span;
}

export interface PeriodFigure {
  readonly span: Span;
  readonly figure: Figure;
}

/** What a metric's rows say. */
export type Alone =
  | {
      readonly kind: "answered";
      /** Of all rows, with the period that it is about where it is about one; undefined where it was not asked for. */
      readonly whole: SpanFigure | undefined;
      /** Oldest first, those that its own dates reach; undefined where it has no dates to tell periods by. */
      readonly periods: readonly PeriodFigure[] | undefined;
      /** Of the period before the last one, up to the day that the last one has come to; for sums alone. */
      readonly toDate: PeriodFigure | undefined;
    }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Any metrics in one pass over the rows, each as if it were asked alone: in the periods of its own dates, and none
 * stopped by what is wrong with another.
 *
 * @param asked of tables whose rows, and second tables whose rows, are the same
 */
export function answerEach(asked: readonly AskedAlone[], framing: Framing): readonly Alone[] {
  const plans = asked.map((one) => attempt(() => planOf(one, framing)));
  const parts = plans.flatMap((plan) => (plan.kind === "planned" ? plan.parts : []));
  const filled = fill(
    parts.map(({ question }) => question),
    { groups: 1 },
  );
  const answers = new Map(parts.map((part, i) => [part, filled[i]]));
  return plans.map((plan) => (plan.kind === "failed" ? plan : aloneOf(plan, (part) => answers.get(part))));
}

type Failed = Extract<Alone, { readonly kind: "failed" }>;

interface Part {
  readonly of: "whole" | "periods" | "to-date";
  readonly question: Question;
}

interface Plan {
  readonly kind: "planned";
  readonly parts: readonly Part[];
}

function attempt(plan: () => Plan): Plan | Failed {
  try {
    return plan();
  } catch (error) {
    return { kind: "failed", error };
  }
}

function planOf(one: AskedAlone, { whole, by }: Framing): Plan {
  const { metric, values, facts, beside } = one;
  const begin = metric.begin(facts, values, beside ?? facts);
  const ready = { metric, begin, facts, ...(beside === undefined ? {} : { beside }) };
  const periods = by === undefined ? undefined : periodsFor(one, by);
  const parts: Part[] = [];
  if (whole || periods === undefined) {
    const spans = metric.spans ? [latestSpan(metric, facts)] : ALL;
    parts.push({ of: "whole", question: { ...ready, spans, split: false } });
  }
  if (periods !== undefined)
    parts.push({ of: "periods", question: { ...ready, ...periods.all, split: true } });
  if (periods?.toDate !== undefined)
    parts.push({ of: "to-date", question: { ...ready, ...periods.toDate, split: true } });
  return { kind: "planned", parts };
}

function aloneOf({ parts }: Plan, answerOf: (part: Part) => Filled | undefined): Alone {
  const figures: { [of in Part["of"]]?: readonly SpanFigure[] } = {};
  for (const part of parts) {
    const answer = answerOf(part);
    if (answer === undefined || answer.kind === "failed")
      return answer ?? { kind: "failed", error: new Error("A question has no answer.") };
    const [line = []] = answer.figures;
    figures[part.of] = line.map((figure, i) => ({ span: part.question.spans[i], figure }));
  }
  const dated = (some: readonly SpanFigure[] | undefined) =>
    some?.flatMap(({ span, figure }) => (span === undefined ? [] : [{ span, figure }]));
  return {
    kind: "answered",
    whole: figures.whole?.[0],
    periods: dated(figures.periods),
    toDate: dated(figures["to-date"])?.[0],
  };
}

interface SpanFigure {
  readonly span: Span | undefined;
  readonly figure: Figure;
}

interface Periods {
  readonly all: {
    readonly spans: readonly Span[];
    readonly periods?: Int32Array;
    readonly besidePeriods?: Int32Array;
  };
  readonly toDate: { readonly spans: readonly [Span]; readonly periods: Int32Array } | undefined;
}

/** Each row's period; undefined where the metric has no dates to tell it by. */
function periodsFor(one: AskedAlone, frame: PeriodFrame): Periods | undefined {
  const { metric, facts, beside } = one;
  if (!tellsPeriods(one)) return undefined;
  const own = periodDates(metric, facts).map((field) => facts.dates(field));
  const besideDates = beside?.dates("date") ?? new Float64Array(0);
  const dates = joined([besideDates, ...own]);
  const latest = latestOf(dates);
  const { starts, codes } = periodsOf(joined([dates, reachOf(one)]), frame.kind);
  const from = starts.findIndex((start) => start >= frame.first);
  const asked = starts.filter((start) => start >= frame.first && start <= frame.last.start);
  const places = codes.map((code) => (code >= from && code < from + asked.length ? code - from : -1));
  const rows = places.subarray(besideDates.length, besideDates.length + (own[0]?.length ?? 0));
  return {
    all: {
      spans: asked.map((start) => spanFrom(start, latest, frame.kind)),
      ...(metric.spans ? {} : { periods: rows }),
      ...(beside === undefined ? {} : { besidePeriods: places.subarray(0, besideDates.length) }),
    },
    toDate: toDateOf(metric, own[0], frame, starts[0]),
  };
}

/** Whether any of its rows has a date to tell a period by, and where a second table's are split too, any of those. */
export function tellsPeriods({ metric, facts, beside }: AskedAlone): boolean {
  try {
    refuseUndated(metric, beside);
    return periodDates(metric, facts).some((field) => facts.latest(field) !== undefined);
  } catch (error) {
    if (error instanceof InputError && error.problem.kind === "no-date") return false;
    throw error;
  }
}

/** How far the unfiltered rows of a sum reach: none of the filtered ones in a period are a 0, not a gap. */
function reachOf({ metric, unfiltered }: AskedAlone): Float64Array {
  if (unfiltered === undefined || !metric.additive) return new Float64Array(0);
  const dates = joined(periodDates(metric, unfiltered).map((field) => unfiltered.dates(field)));
  let earliest = Number.POSITIVE_INFINITY;
  for (const date of dates) if (date < earliest) earliest = date;
  const latest = latestOf(dates);
  return earliest > latest ? new Float64Array(0) : Float64Array.of(earliest, latest);
}

/** The period before an unfinished one, as far as that one has come. */
function toDateOf(
  metric: Metric,
  dates: Float64Array | undefined,
  { last }: PeriodFrame,
  first: number | undefined,
): Periods["toDate"] {
  if (!metric.additive || dates === undefined || last.until >= last.end) return undefined;
  const before = spanBefore(last);
  if (first === undefined || before.start < first) return undefined;
  return { spans: [before], periods: Int32Array.from(dates, (date) => (within(date, before) ? 0 : -1)) };
}

/** A period as formulas label it. */
export function labelOf({ start, kind }: Span): string {
  return periodLabel(start, kind);
}
