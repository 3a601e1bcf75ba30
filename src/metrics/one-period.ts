import type { AskedAlone } from "./answer-each.ts";
import { latestOf, latestSpan, periodDates } from "./ask.ts";
import { ALL, type Question } from "./engine/fill.ts";
import type { Span } from "./metric.ts";
import { spanFrom } from "./span.ts";

/** A metric as it is asked about one period. */
export interface OnePeriod extends Question {
  /** The date of each row by which it falls into the period; undefined where it is asked of all rows. */
  readonly dates: Float64Array | undefined;
}

/**
 * A metric asked about one period, the one that `answerEach` answers for its start; its columns are read.
 *
 * @param period by its start and kind; undefined: all rows, or the latest period of a metric about one
 * @throws {InputError} as the columns' readers
 */
export function onePeriod(one: AskedAlone, period: Pick<Span, "start" | "kind"> | undefined): OnePeriod {
  const { metric, values, facts, beside } = one;
  const way = metric.way(facts, values, beside ?? facts);
  const question = { metric, way, facts, split: false, ...(beside === undefined ? {} : { beside }) };
  if (period === undefined) {
    return { ...question, spans: metric.spans ? [latestSpan(metric, facts)] : ALL, dates: undefined };
  }
  const own = periodDates(metric, facts).map((field) => facts.dates(field));
  const besideDates = beside?.dates("date");
  const latest = latestOf([...own, ...(besideDates === undefined ? [] : [besideDates])]);
  const span = spanFrom(period.start, latest, period.kind);
  const dates = metric.spans ? undefined : own[0];
  return {
    ...question,
    spans: [span],
    dates,
    ...(dates === undefined ? {} : { periods: inPeriod(dates, span) }),
    ...(besideDates === undefined ? {} : { besidePeriods: inPeriod(besideDates, span) }),
  };
}

function inPeriod(dates: Float64Array, { start, end }: Span): Int32Array {
  return Int32Array.from(dates, (date) => (date >= start && date < end ? 0 : -1));
}
