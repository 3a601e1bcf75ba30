import type { ExplainLine, LeftOutLine } from "../calls/detail.ts";
import { figureText } from "../locale/figure-text.ts";
import type { Language } from "../locale/language.ts";
import { numberText, percentText } from "../locale/number-text.ts";
import { type Words, wordsIn } from "../locale/words.ts";
import type { OptionId } from "../metrics/catalogue.ts";
import { type FieldId, fieldIds, isDateField } from "../metrics/field.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Metric } from "../metrics/metric.ts";
import type { OnePeriod } from "../metrics/one-period.ts";
import type { OptionValues } from "../metrics/option.ts";
import type { RowTrace } from "../metrics/row-trace.ts";
import { takenLabels } from "../metrics/taken-labels.ts";
import { DAY_MS, wallText } from "../table/date.ts";
import type { Zone } from "../table/zone.ts";
import { FIRST_ROW } from "./rows-behind.ts";

/** What is known of a metric's figure. */
export interface Explaining {
  readonly question: OnePeriod;
  readonly values: OptionValues;
  readonly figure: Figure;
  /** The second table's sheet; undefined where it has none. */
  readonly beside: string | undefined;
  readonly language: Language;
  readonly zone: Zone;
}

/** What stands behind a figure, a line each, worded: what was divided by what, over which days, of which columns. */
export function explainedLines(explaining: Explaining): readonly ExplainLine[] {
  const { question, beside, language } = explaining;
  const words = wordsIn(language);
  return [
    ...divisionLine(explaining, words),
    ...periodLines(question, words),
    ...optionLines(explaining, words),
    ...takenLines(explaining, words),
    ...columnLines(question, words),
    ...(beside === undefined ? [] : [{ what: words.detail.secondTable, value: beside }]),
  ];
}

function divisionLine({ question, figure, language }: Explaining, { detail }: Words): readonly ExplainLine[] {
  if (figure.kind === "none" || figure.numerator === undefined || figure.denominator === undefined) return [];
  const { numerator, denominator, value } = figure;
  const [top, bottom] = [numerator, denominator].map((part) => numberText(part, 2, language));
  const result = figureText(value, question.metric.unit, language);
  return [{ what: detail.division, value: detail.divided(top ?? "", bottom ?? "", result) }];
}

/** The period; without one, from the first date of the metric's to the last. */
function periodLines({ metric, facts, spans, dates }: OnePeriod, words: Words): readonly ExplainLine[] {
  const { detail: w, fields } = words;
  const [span] = spans;
  const by = metric.when.find((field) => facts.has(field));
  const told = by === undefined || metric.spans ? [] : [{ what: w.periodBy, value: fields[by] }];
  if (span !== undefined) {
    const unfinished = span.until < span.end;
    return [
      { what: w.period, value: w.fromTo(dayText(span.start), dayText(span.end - DAY_MS)) },
      ...(unfinished ? [{ what: w.until, value: dayText(span.until - DAY_MS) }] : []),
      ...(dates === undefined ? [] : told),
    ];
  }
  if (by === undefined || !isDateField(by)) return [];
  const all = facts.dates(by).filter((date) => !Number.isNaN(date));
  const first = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const latest = facts.latest(by);
  return latest === undefined ? [] : [{ what: w.allDates, value: w.fromTo(dayText(first), dayText(latest)) }];
}

function dayText(wall: number): string {
  return wallText(Math.floor(wall / DAY_MS) * DAY_MS);
}

/** What the metric does where it could do otherwise: its defaults. One that has none is not spoken of. */
function optionLines({ question, values, language }: Explaining, { detail }: Words): readonly ExplainLine[] {
  return Object.entries(question.metric.options).flatMap(([name, { kind }]) => {
    const value = values[name];
    if (value === undefined) return [];
    const what = detail.options[name as OptionId];
    if (kind === "share") return [{ what, value: percentText(Number(value), language) }];
    if (typeof value === "number") return [{ what, value: numberText(value, 2, language) }];
    return [{ what, value: detail.choices[String(value)] ?? String(value) }];
  });
}

function takenLines({ question, zone, language }: Explaining, { detail }: Words): readonly ExplainLine[] {
  const labels = takenLabels(question.metric, question.facts, zone);
  return (["won", "lost", "open"] as const).flatMap((taken) => {
    const of = labels.filter((label) => label.taken === taken);
    const value = of.map(({ label, rows }) => `${label} (${numberText(rows, 0, language)})`).join(", ");
    return of.length === 0 ? [] : [{ what: detail.taken[taken], value }];
  });
}

/** The sheet's columns that the metric looks at: of the dates to tell the period by only the one that does. */
function columnLines({ metric, facts }: OnePeriod, { explain, fields }: Words): readonly ExplainLine[] {
  const { needs, takes, heeds } = metric;
  const told = when(metric, (field) => facts.has(field));
  const looked = new Set<FieldId>([...needs, ...takes, ...heeds, ...told]);
  return fieldIds.flatMap((field) => {
    const column = looked.has(field) ? facts.column(field) : undefined;
    return column === undefined ? [] : [{ what: explain.column(fields[field]), value: column.argument }];
  });
}

function when(metric: Metric, has: (field: FieldId) => boolean): readonly FieldId[] {
  const found = metric.when.find(has);
  return found === undefined ? [] : [found];
}

/** Why rows do not count, with the first of each kind. */
export function leftOutLines(
  { left }: RowTrace,
  collapsed: readonly number[],
  language: Language,
): readonly LeftOutLine[] {
  const words = wordsIn(language);
  const reasons = { ...words.leftOut, ...words.detail.left };
  const [first] = collapsed;
  return [
    ...left.map(({ why, rows, first: row }) => ({ why: reasons[why], rows, firstRow: row + FIRST_ROW })),
    ...(first === undefined
      ? []
      : [{ why: reasons.collapsed, rows: collapsed.length, firstRow: first + FIRST_ROW }]),
  ];
}
