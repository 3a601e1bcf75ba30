import { calendarOf, type PeriodKind, periodLabel } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { reachOf } from "../table/reach.ts";
import { type AskedMetric, latestOf, latestSpan, periodDates, refuseUndated } from "./ask.ts";
import { ALL, fillerOf, type Grouping, type Question } from "./engine/fill.ts";
import type { Filled } from "./engine/grid.ts";
import type { Facts } from "./facts.ts";
import type { Figure } from "./figure.ts";
import type { Metric, Span } from "./metric.ts";
import { PERIODS_A_YEAR, spanBefore, spanFrom, within } from "./span.ts";

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
  /** Sums of an unfinished last period are held against the same stretch of the year before, too. */
  readonly yearBefore?: boolean;
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
      /**
       * Of periods before an unfinished last one, up to the day that the last one has come to, for sums alone: of the
       * one before and, where it was asked for, of that of the year before, as far as the data reaches back.
       */
      readonly toDate: readonly PeriodFigure[];
    }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Any metrics in one pass over the rows, each as if it were asked alone: in the periods of its own dates, and none
 * stopped by what is wrong with another.
 *
 * @param asked of tables whose rows, and second tables whose rows, are the same
 */
export function answerEach(asked: readonly AskedAlone[], framing: Framing): readonly Alone[] {
  return answerGroups(asked, framing, { groups: 1 }).flatMap(([answer]) => answer ?? []);
}

/** The same for each of the groups that rows belong to: by metric, then by group. */
export function answerGroups(
  asked: readonly AskedAlone[],
  framing: Framing,
  grouping: Grouping,
): readonly (readonly Alone[])[] {
  const split = grouping.groupOf !== undefined;
  const fill = fillerOf(grouping);
  // What rows add to one metric is let go before the next one's is asked for.
  return asked.map((one) => {
    const plan = attempt(() => planOf(one, framing, split));
    const filled =
      plan.kind === "failed" ? plan : plan.parts.map((part) => ({ ...part, filled: fill(part.question) }));
    return Array.from({ length: grouping.groups }, (_, group) =>
      "kind" in filled ? filled : aloneOf(filled, group),
    );
  });
}

type Failed = Extract<Alone, { readonly kind: "failed" }>;

interface Part {
  readonly of: "whole" | "periods" | "to-date";
  readonly question: Question;
}

interface FilledPart extends Part {
  readonly filled: Filled;
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

function planOf(one: AskedAlone, { whole, by }: Framing, split: boolean): Plan {
  const { metric, values, facts, beside } = one;
  const way = metric.way(facts, values, beside ?? facts);
  const ready = { metric, way, facts, ...(beside === undefined ? {} : { beside }) };
  const periods = by === undefined ? undefined : periodsFor(one, by);
  const parts: Part[] = [];
  if (whole || periods === undefined) {
    const spans = metric.spans ? [latestSpan(metric, facts)] : ALL;
    parts.push({ of: "whole", question: { ...ready, spans, split } });
  }
  if (periods !== undefined)
    parts.push({ of: "periods", question: { ...ready, ...periods.all, split: true } });
  if (periods?.toDate !== undefined)
    parts.push({ of: "to-date", question: { ...ready, ...periods.toDate, split: true } });
  return { kind: "planned", parts };
}

function aloneOf(parts: readonly FilledPart[], group: number): Alone {
  const figures: { [of in Part["of"]]?: readonly SpanFigure[] } = {};
  for (const { of, question, filled } of parts) {
    if (filled.kind === "failed") return filled;
    figures[of] = question.spans.map((span, period) => ({
      span,
      figure: filled.figures.figure(group, period),
    }));
  }
  const dated = (some: readonly SpanFigure[] | undefined) =>
    some?.flatMap(({ span, figure }) => (span === undefined ? [] : [{ span, figure }]));
  return {
    kind: "answered",
    whole: figures.whole?.[0],
    periods: dated(figures.periods),
    toDate: dated(figures["to-date"]) ?? [],
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
  readonly toDate: { readonly spans: readonly Span[]; readonly periods: Int32Array } | undefined;
}

/** Each row's period; undefined where the metric has no dates to tell it by. */
function periodsFor(one: AskedAlone, frame: PeriodFrame): Periods | undefined {
  const { metric, facts, beside } = one;
  if (!tellsPeriods(one)) return undefined;
  const own = periodDates(metric, facts).map((field) => facts.dates(field));
  const besideDates = beside?.dates("date") ?? new Float64Array(0);
  const { starts, codesOf } = calendarOf([besideDates, ...own, reachIn(one)], frame.kind);
  const latest = latestOf([besideDates, ...own]);
  const from = starts.findIndex((start) => start >= frame.first);
  const asked = starts.filter((start) => start >= frame.first && start <= frame.last.start);
  const placesOf = (dates: Float64Array) =>
    codesOf(dates).map((code) => (code >= from && code < from + asked.length ? code - from : -1));
  return {
    all: {
      spans: asked.map((start) => spanFrom(start, latest, frame.kind)),
      ...(metric.spans || own[0] === undefined ? {} : { periods: placesOf(own[0]) }),
      ...(beside === undefined ? {} : { besidePeriods: placesOf(besideDates) }),
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
function reachIn({ metric, unfiltered }: AskedAlone): Float64Array {
  if (unfiltered === undefined || !metric.additive) return new Float64Array(0);
  const reach = reachOf(...periodDates(metric, unfiltered).map((field) => unfiltered.dates(field)));
  return Float64Array.from(reach.filter(Number.isFinite));
}

/** Periods before an unfinished one, as far as that one has come. */
function toDateOf(
  metric: Metric,
  dates: Float64Array | undefined,
  { last, kind, yearBefore }: PeriodFrame,
  first: number | undefined,
): Periods["toDate"] {
  if (!metric.additive || dates === undefined || last.until >= last.end || first === undefined)
    return undefined;
  const back = yearBefore ? [...new Set([1, PERIODS_A_YEAR[kind.unit]])] : [1];
  const spans = back.map((periods) => spanBefore(last, periods)).filter(({ start }) => start >= first);
  if (spans.length === 0) return undefined;
  const place = (date: number) => spans.findIndex((span) => within(date, span));
  return { spans, periods: Int32Array.from(dates, place) };
}

/** A period as formulas label it. */
export function labelOf({ start, kind }: Span): string {
  return periodLabel(start, kind);
}
