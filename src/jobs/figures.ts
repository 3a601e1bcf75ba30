import type { Change } from "../calls/tile.ts";
import { wordProblem } from "../locale/word-problem.ts";
import type { Words } from "../locale/words.ts";
import { type Alone, answerEach, labelOf, type PeriodFigure } from "../metrics/answer-each.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Metric, Span } from "../metrics/metric.ts";
import { withinNoise } from "../metrics/noise.ts";
import { shareOfRows } from "../metrics/share-of-rows.ts";
import { wilson } from "../statistics/wilson.ts";
import { next } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import type { Finding, MetricFigures, SeriesFigure } from "./finding.ts";
import { periodOf, seriesStart, seriesUnit } from "./view-period.ts";
import { type ViewQuestion, viewQuestion } from "./view-question.ts";
import type { ViewedFile } from "./viewed-file.ts";

/**
 * The figures of metrics in a view, those of one table in one pass over its rows. Whatever goes wrong is a finding
 * too, so that one metric's trouble does not stop another.
 *
 * @param inSeries most periods of a series; by default those of a sparkline
 */
export function figuresIn(
  file: ViewedFile,
  metrics: readonly MetricId[],
  inSeries?: number,
): ReadonlyMap<MetricId, MetricFigures> {
  const questions = metrics.map((metric) => viewQuestion(metric, file));
  const last = file.span ?? seriesEnd(file);
  const by = last && { kind: last.kind, first: seriesStart(last, inSeries), last };
  const framing = { whole: file.span === undefined, by };
  const found = new Map<MetricId, MetricFigures>();
  for (const table of file.tables.keys()) {
    const asked = questions.filter((one): one is Asked => one.kind === "asked" && one.table === table);
    const answers = answerEach(
      asked.map(({ alone }) => alone),
      framing,
    );
    for (const [i, question] of asked.entries()) {
      const answer = answers[i];
      if (answer !== undefined) found.set(question.metric, figuresOf(question, answer, last, file));
    }
  }
  for (const question of questions) {
    if (question.kind === "unasked") found.set(question.metric, unasked(question));
  }
  return found;
}

type Asked = Extract<ViewQuestion, { readonly kind: "asked" }>;

/** The last period of a series over all rows. */
export function seriesEnd({ data }: Pick<ViewedFile, "data">): Span | undefined {
  return data && periodOf(seriesUnit(data), 0, data).span;
}

const NOTHING = { period: null, interval: null, change: null, series: [] } as const;

function unasked({ metric, table, finding }: Extract<ViewQuestion, { readonly kind: "unasked" }>) {
  return { ...NOTHING, metric, table, finding };
}

function figuresOf(
  { metric, table }: Asked,
  answer: Alone,
  last: Span | undefined,
  { span, words }: ViewedFile,
): MetricFigures {
  if (answer.kind === "failed") {
    return { ...NOTHING, metric, table, finding: failedBy(answer.error, words) };
  }
  const declared = metricOf(metric);
  const {
    whole,
    periods = [],
    toDate: [toDate],
  } = answer;
  const series = last === undefined ? [] : seriesOf(periods, last);
  if (whole !== undefined) {
    return {
      ...NOTHING,
      metric,
      table,
      finding: findingOf(whole.figure, words),
      period: whole.span === undefined ? null : labelOf(whole.span),
      interval: intervalOf(whole.figure),
      series,
    };
  }
  const figure = figureAt(periods, span);
  const label = span === undefined ? null : labelOf(span);
  return {
    metric,
    table,
    finding:
      figure === undefined
        ? { kind: "none", why: words.server.notInPeriod(label ?? ""), toMend: false }
        : findingOf(figure, words),
    period: label,
    interval: figure === undefined ? null : intervalOf(figure),
    change: changeOf(declared, figure, toDate ?? before(periods, span), toDate !== undefined),
    series,
  };
}

function figureAt(periods: readonly PeriodFigure[], span: Span | undefined): Figure | undefined {
  return periods.find((period) => period.span.start === span?.start)?.figure;
}

/** The period before the one shown. */
function before(periods: readonly PeriodFigure[], span: Span | undefined): PeriodFigure | undefined {
  return periods.find((period) => period.span.end === span?.start);
}

/** Why a question could not be answered, in words. */
export function failedBy(
  error: unknown,
  { errors, server }: Words,
): Extract<Finding, { readonly why: string }> {
  if (error instanceof InputError) {
    const { problem } = error;
    // An argument that has no column and no default can be given in a formula only.
    return problem.kind === "missing-argument"
      ? { kind: "formula-only", why: server.formulaOnly }
      : { kind: "none", why: wordProblem(problem, errors), toMend: "row" in problem };
  }
  return { kind: "failed", why: server.unexpected(error instanceof Error ? error.message : String(error)) };
}

function findingOf(figure: Figure, words: Words): Finding {
  if (figure.kind === "value") return { kind: "value", value: figure.value, rows: figure.rows };
  return failedBy(new InputError(figure.problem), words);
}

function intervalOf(figure: Figure): MetricFigures["interval"] {
  const share = shareOfRows(figure);
  return share === undefined ? null : wilson(share.successes, share.trials);
}

function changeOf(
  metric: Metric,
  figure: Figure | undefined,
  previous: PeriodFigure | undefined,
  toDate: boolean,
): Change | null {
  if (figure?.kind !== "value" || previous?.figure.kind !== "value") return null;
  const [now, then] = [figure.value, previous.figure.value];
  const by = now - then;
  const way = metric.better === "lower" ? -by : by;
  return {
    previous: { label: labelOf(previous.span), value: then },
    toDate,
    by,
    share: then === 0 ? null : by / Math.abs(then),
    good: metric.better === "neither" || by === 0 ? null : way > 0,
    noise: withinNoise(metric, figure, previous.figure) ?? null,
  };
}

/** Every period from the first with rows to the last that is asked for; those in between may have no figure. */
function seriesOf(periods: readonly PeriodFigure[], last: Span): readonly SeriesFigure[] {
  const series: SeriesFigure[] = [];
  const figures = new Map(periods.map(({ span, figure }) => [span.start, figure]));
  const [first] = periods;
  if (first === undefined) return [];
  for (let start = first.span.start; start <= last.start; start = next(start, last.kind)) {
    const figure = figures.get(start);
    series.push({
      label: labelOf({ ...last, start }),
      value: figure?.kind === "value" ? figure.value : null,
      share: (figure && shareOfRows(figure)) ?? null,
      finished: start < last.start || last.until >= last.end,
    });
  }
  return series;
}
