import { formulaDefinition } from "../locale/metrics/words.ts";
import { wordProblem } from "../locale/word-problem.ts";
import { type Words, wordsIn } from "../locale/words.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { metricOf } from "../metrics/catalogue.ts";
import type { Facts } from "../metrics/facts.ts";
import { type FieldId, fieldIds, isDateField } from "../metrics/field.ts";
import type { Figure } from "../metrics/figure.ts";
import { leftOutNames } from "../metrics/left-out.ts";
import { takenLabels } from "../metrics/taken-labels.ts";
import { DAY_MS, wallText } from "../table/date.ts";
import type { Sheet } from "./formula.ts";
import { formulaName } from "./formula-name.ts";
import { limits, type MetricAnswer } from "./metric-formula.ts";

/** How sure an interval is where nothing else is asked for. */
const USUAL = 0.95;

/** A line of an explanation: what, and for each group or period that is explained its value. */
type Line = readonly [string, ...(string | number)[]];

/** What a table's rows went through before any metric saw them. */
export interface Prepared {
  readonly filtered: number;
  readonly repeated: number;
  readonly headers: { readonly [field in FieldId]?: string };
}

/**
 * All that stands behind a metric's figures, one line each: what it is, how it was asked, what was divided by what,
 * which rows count, and why the others do not. With groups or periods a column for each.
 */
export function explain(
  id: MetricId,
  answer: MetricAnswer,
  sheet: Sheet,
  prepared?: Prepared,
): readonly Line[] {
  const words = wordsIn(sheet.language());
  const { labels, periods, figures } = answer.answered;
  const columns = (figures[0]?.lines() ?? []).flatMap((line, group) =>
    line.map((figure, period) => ({
      figure,
      name: [labels?.[group], periods?.[period]].filter((part) => part !== undefined).join(" "),
    })),
  );
  const shownFigures = columns.map(({ figure }) => figure);
  const split = labels !== undefined || periods !== undefined;
  const lines: Line[] = [
    ...about(id, answer, words),
    ...(split ? [[words.explain.group, ...columns.map(({ name }) => name)] as Line] : []),
    ...figureLines(shownFigures, answer.confidence ?? USUAL, words),
    ...leftLines(shownFigures, answer.facts, id, words),
    ...preparedLines(answer, prepared, words),
    ...outcomeLines(id, answer.facts, sheet, words),
  ];
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")] as const as Line);
}

function about(id: MetricId, { asked, facts, answered }: MetricAnswer, words: Words): readonly Line[] {
  const { explain: w } = words;
  const { name } = words.metrics[id];
  const metric = metricOf(id);
  const [span] = answered.spans;
  const oneSpan = answered.periods === undefined ? span : undefined;
  return [
    [w.metric, name],
    [w.formula, formulaName(id)],
    [w.definition, formulaDefinition(words.metrics[id])],
    [w.source, metric.source],
    ...Object.entries(asked.values).map(
      ([option, value]): Line => [w.option(option), optionText(value, w.standard)],
    ),
    ...periodLines(id, facts, oneSpan, words),
  ];
}

function optionText(value: unknown, standard: string): string | number {
  if (value === undefined) return standard;
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? value : String(value);
}

/** The period that is explained; without one, from the first date of the metric's to the last. */
function periodLines(
  id: MetricId,
  facts: Facts,
  span: MetricAnswer["answered"]["spans"][number],
  { explain: w }: Words,
): readonly Line[] {
  if (span !== undefined) {
    const text = w.periodText(wallText(span.start), wallText(span.end - DAY_MS));
    return [
      [w.period, text],
      [w.asOf, wallText(span.until - DAY_MS)],
    ];
  }
  const when = metricOf(id).when.find((field) => facts.has(field));
  if (when === undefined || !isDateField(when)) return [];
  const dates = facts.dates(when).filter((date) => !Number.isNaN(date));
  const latest = facts.latest(when);
  if (latest === undefined) return [];
  const first = dates.reduce((a, b) => Math.min(a, b), latest);
  return [[w.period, w.periodText(dayText(first), dayText(latest))]];
}

function dayText(wall: number): string {
  return wallText(Math.floor(wall / DAY_MS) * DAY_MS);
}

function figureLines(figures: readonly Figure[], confidence: number, words: Words): readonly Line[] {
  const { explain: w } = words;
  const line = (name: string, of: (figure: Figure) => string | number): readonly Line[] => {
    const cells = figures.map(of);
    return cells.every((cell) => cell === "") ? [] : [[name, ...cells]];
  };
  return [
    ...line(w.value, (figure) => (figure.kind === "value" ? figure.value : "")),
    ...line(w.noValue, (figure) => (figure.kind === "none" ? wordProblem(figure.problem, words.errors) : "")),
    ...line(w.numerator, (figure) => (figure.kind === "value" ? (figure.numerator ?? "") : "")),
    ...line(w.denominator, (figure) => (figure.kind === "value" ? (figure.denominator ?? "") : "")),
    ...line(w.low(confidence), (figure) => limits(figure, confidence)[0]),
    ...line(w.high(confidence), (figure) => limits(figure, confidence)[1]),
    ...line(w.rowsUsed, (figure) => (figure.kind === "value" ? figure.rows : 0)),
  ];
}

function leftLines(figures: readonly Figure[], facts: Facts, id: MetricId, words: Words): readonly Line[] {
  const [field = "outcome"] = metricOf(id).needs;
  const { firstRow } = facts.place(field);
  const reasons = [...new Set(figures.flatMap(({ left }) => left.map(({ why }) => why)))].sort(
    (a, b) => a - b,
  );
  return reasons.map((why): Line => {
    const parts = figures.map(({ left }) => left.find((part) => part.why === why));
    const first = figures.length === 1 ? parts[0]?.first : undefined;
    const name = leftOutNames[why] as keyof Words["leftOut"];
    return [
      words.explain.leftOut(words.leftOut[name], first === undefined ? undefined : first + firstRow),
      ...parts.map((part) => part?.rows ?? 0),
    ];
  });
}

function preparedLines(
  { answered }: MetricAnswer,
  prepared: Prepared | undefined,
  { explain: w, fields }: Words,
): readonly Line[] {
  const [undated = 0] = answered.undated;
  const headers = prepared?.headers ?? {};
  return [
    ...(undated > 0 ? [[w.undated, undated] as Line] : []),
    ...(prepared !== undefined && prepared.filtered > 0 ? [[w.filtered, prepared.filtered] as Line] : []),
    ...(prepared !== undefined && prepared.repeated > 0 ? [[w.repeated, prepared.repeated] as Line] : []),
    ...fieldIds.flatMap((field): Line[] => {
      const header = headers[field];
      return header === undefined ? [] : [[w.column(fields[field]), header]];
    }),
  ];
}

/** Which labels were taken for won, lost and open. */
function outcomeLines(id: MetricId, facts: Facts, { zone }: Sheet, { explain: w }: Words): readonly Line[] {
  return takenLabels(metricOf(id), facts, zone).map(({ taken, label, rows }) => [
    w.takenAs(taken, label),
    rows,
  ]);
}
