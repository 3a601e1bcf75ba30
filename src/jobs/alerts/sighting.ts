import type { Sighting } from "../../alerts/condition.ts";
import type { Rule } from "../../alerts/rule.ts";
import { progressOf } from "../../goals/goal.ts";
import { paceOf, type Stretch } from "../../goals/pace.ts";
import { type Anomaly, anomalyOf } from "../../metrics/anomaly.ts";
import { type Alone, labelOf } from "../../metrics/answer-each.ts";
import type { Figure } from "../../metrics/figure.ts";
import type { Better, Metric, Span } from "../../metrics/metric.ts";
import { withinNoise } from "../../metrics/noise.ts";
import { shareOfRows } from "../../metrics/share-of-rows.ts";
import { PERIODS_A_YEAR, spanBefore } from "../../metrics/span.ts";
import { wilson } from "../../statistics/wilson.ts";

type Answered = Extract<Alone, { readonly kind: "answered" }>;

/** A group's figures, as a condition looks at them. */
export interface Looked {
  readonly metric: Metric;
  readonly answer: Answered;
  /** The period that is asked about; undefined: all rows. */
  readonly span: Span | undefined;
  /** The target of the goal for it; null without one. */
  readonly target: number | null;
}

/** A figure, or why there is none; undefined where the period has no rows at all. */
export function currentOf({ answer: { whole, periods = [] }, span }: Looked): Figure | undefined {
  if (whole !== undefined) return whole.figure;
  return periods.find((period) => period.span.start === span?.start)?.figure;
}

/** What a check sees of a figure, for a rule's condition. */
export function sightingOf(rule: Pick<Rule, "condition">, looked: Looked, figure: Valued): Sighting {
  const { whole } = looked.answer;
  const about = whole === undefined ? looked.span : whole.span;
  const share = shareOfRows(figure);
  const gauged = gaugeOf(rule, looked, figure);
  return {
    value: figure.value,
    rows: figure.rows,
    interval: share === undefined ? null : wilson(share.successes, share.trials),
    period: about === undefined ? null : labelOf(about),
    noise: null,
    ...gauged,
  };
}

export type Valued = Extract<Figure, { readonly kind: "value" }>;
type Gauged = Pick<Sighting, "gauge" | "against"> &
  Partial<Pick<Sighting, "value" | "rows" | "period" | "noise">>;

const NO_TELLING: Gauged = { gauge: null, against: null };

function gaugeOf({ condition }: Pick<Rule, "condition">, looked: Looked, figure: Valued): Gauged {
  switch (condition.kind) {
    case "above":
    case "below":
    case "outside":
      return { gauge: figure.value, against: null };
    case "change":
      return changeOf(looked, figure, earlierOf(looked, condition.against));
    case "off-pace":
      return paceIn(looked, figure);
    case "anomaly":
      return anomalyIn(looked);
  }
}

function changeOf({ metric }: Looked, figure: Valued, before: Figure | undefined): Gauged {
  if (before?.kind !== "value" || before.value === 0) return NO_TELLING;
  return {
    gauge: (figure.value - before.value) / Math.abs(before.value),
    against: before.value,
    noise: withinNoise(metric, figure, before) ?? null,
  };
}

/** The period before or that of the year before; of a sum whose period is under way as far as that has come. */
function earlierOf(
  { answer: { periods = [], toDate }, span, metric }: Looked,
  against: "previous" | "year",
): Figure | undefined {
  if (span === undefined) return undefined;
  const { start } = spanBefore(span, against === "year" ? PERIODS_A_YEAR[span.kind.unit] : 1);
  const underWay = metric.additive === true && span.until < span.end;
  return (underWay ? toDate : periods).find((period) => period.span.start === start)?.figure;
}

function paceIn({ metric, target, span, answer }: Looked, figure: Valued): Gauged {
  if (target === null) return NO_TELLING;
  const underWay =
    metric.additive && answer.whole === undefined && span !== undefined && span.until < span.end;
  return { ...reached(figure.value, target, metric.better, underWay ? span : undefined) };
}

/** The share reached of where a goal wants a figure by now. */
export function reached(
  value: number,
  target: number,
  better: Better,
  underWay: Stretch | undefined,
): Gauged {
  const wanted = underWay === undefined ? target : paceOf(value, target, underWay).expected;
  return { gauge: progressOf(value, wanted, better), against: wanted };
}

/** Of the latest period that is over: one under way is not comparable yet. */
function anomalyIn({ metric, answer: { periods = [] }, span }: Looked): Gauged {
  if (span === undefined) return NO_TELLING;
  const over = periods.filter(({ span: { start, end, until } }) => until === end && start <= span.start);
  const last = over[over.length - 1];
  if (last?.figure.kind !== "value") return NO_TELLING;
  const { value, rows } = last.figure;
  const past = over
    .slice(0, -1)
    .flatMap(({ span: { start }, figure }) =>
      figure.kind === "value" ? [{ start, value: figure.value }] : [],
    );
  const series = { unit: span.kind.unit, counts: metric.unit === "count" && metric.additive === true };
  const found = anomalyOf(past, { start: last.span.start, value }, series);
  return { value, rows, period: labelOf(last.span), ...distanceOf(found, value) };
}

/** Where what is likely is one value alone, all else is far from it. */
const FAR = 100;

/** How far a value lies from what is likely, in half widths of that range: 1 is its edge. */
export function distanceOf(found: Anomaly, value: number): Gauged {
  if (found.kind === "too-little-history") return NO_TELLING;
  const { expected, low, high } = found;
  if (found.kind === "usual") return { gauge: within(value, found), against: expected };
  const width = value > high ? high - expected : expected - low;
  const away = width > 0 ? Math.min(FAR, Math.abs(value - expected) / width) : FAR;
  return { gauge: value > high ? Math.max(away, 1 + 1e-6) : -Math.max(away, 1 + 1e-6), against: expected };
}

/** No further than the edge, whatever the last digits say. */
function within(
  value: number,
  { expected, low, high }: Exclude<Anomaly, { kind: "too-little-history" }>,
): number {
  const width = value > expected ? high - expected : expected - low;
  return width > 0 ? Math.max(-1, Math.min(1, (value - expected) / width)) : 0;
}
