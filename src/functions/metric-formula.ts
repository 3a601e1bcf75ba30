import { type Answered, type AskedMetric, type Asking, ask } from "../metrics/ask.ts";
import type { Facts, GivenColumns } from "../metrics/facts.ts";
import { readFacts } from "../metrics/facts.ts";
import { type FieldId, fields } from "../metrics/field.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Metric } from "../metrics/metric.ts";
import { type Option, readOptions, toConfidence, toDate } from "../metrics/option.ts";
import { intervalOf } from "../metrics/sampling.ts";
import { zOf } from "../statistics/normal.ts";
import { isBlank } from "../table/cell.ts";
import { type Column, given, requireSameHeight, toColumn, toScalar } from "../table/column.ts";
import { type Groups, groupBy, unite } from "../table/group.ts";
import { toPeriodKind } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { type Answer, type Formula, optional, type Param, required, type Sheet } from "./formula.ts";

/** A formula's answer with all that it rests on. */
export interface MetricAnswer {
  readonly asked: AskedMetric;
  readonly facts: Facts;
  readonly answered: Answered;
  readonly asOf: number | undefined;
  /** Of the interval that is asked for beside each value. */
  readonly confidence: number | undefined;
}

/**
 * A metric's formula: its columns first, those of a second table after them, then its options, and `by`. A
 * ratio's last is how sure its interval is to be.
 *
 * @param name as typed, such as WIN_RATE
 */
export function formulaOf(metric: Metric): Formula {
  return {
    params: paramsOf(metric),
    gives: "either",
    source: metric.source,
    examples: metric.examples,
    run(sheet, args) {
      const { answered, confidence } = askByColumns(metric, sheet, args);
      return cells(answered, confidence);
    },
  };
}

function paramsOf(metric: Metric): readonly Param[] {
  const column = (field: FieldId) => ({ ...required(fields[field].argument, "column"), field });
  return [
    ...metric.needs.map(column),
    ...metric.beside.map(column),
    ...[...metric.takes, ...metric.besideTakes].map((field) => ({ ...column(field), optional: true })),
    ...Object.entries(metric.options).map(([name, option]) => optionParam(name, option)),
    ...metric.takesLast.map((field) => ({ ...column(field), optional: true })),
    ...(metric.spans ? [optional("period", "text", "month"), optional("as_of", "date")] : []),
    optional("by", "column"),
    ...(splitsBeside(metric) ? [optional(besideByOf(metric), "column")] : []),
    ...(hasInterval(metric) ? [optional("confidence", "number")] : []),
  ];
}

export function hasInterval({ unit, unsampled }: Metric): boolean {
  return unit === "ratio" && !unsampled;
}

function optionParam(name: string, { kind, fallback, choices, needed }: Option<unknown>): Param {
  const type = kind === "date" ? "date" : kind === "number" || kind === "share" ? "number" : "text";
  if (needed) return { ...required(name, type), choices };
  if (fallback === undefined) return { ...optional(name, type), choices };
  const written = kind === "share" ? `${Number(fallback) * 100}%` : String(fallback);
  return { ...optional(name, type, written), choices };
}

function splitsBeside({ beside, looksUp }: Metric): boolean {
  return beside.length > 0 && !looksUp;
}

/** The grouping column of the second table. */
function besideByOf({ beside }: Metric): string {
  const [first] = beside;
  return first === undefined ? "" : `${fields[first].argument}_by`;
}

/**
 * Reads a formula's arguments and answers.
 *
 * @throws {InputError} for an argument that is missing or cannot be read
 */
export function askByColumns(metric: Metric, sheet: Sheet, args: readonly unknown[]): MetricAnswer {
  const byName = new Map(paramsOf(metric).map(({ name }, i) => [name, args[i]]));
  const read = (field: FieldId) => toColumn(byName.get(fields[field].argument), fields[field].argument);
  const isGiven = (field: FieldId) => given(byName.get(fields[field].argument));
  const columns = columnsOf(
    [...metric.needs, ...[...metric.takes, ...metric.takesLast].filter(isGiven)],
    read,
  );
  const besides = columnsOf([...metric.beside, ...metric.besideTakes.filter(isGiven)], read);
  const values = readOptions(metric.options, (name) => byName.get(name), sheet);
  const facts = readFacts(columns, sheet, wonLabelsIn(values));
  const asOf = given(byName.get("as_of")) ? toDate(byName.get("as_of"), "as_of", sheet) : undefined;
  const within = given(byName.get("period"))
    ? toPeriodKind(toScalar(byName.get("period"), "period"), "period")
    : undefined;
  const asked = { metric, values };
  const asking: Asking = {
    facts,
    ...(metric.beside.length > 0 ? { beside: readFacts(besides, sheet, wonLabelsIn(values)) } : {}),
    ...(asOf === undefined || !metric.spans ? {} : { asOf }),
    ...(within === undefined || !metric.spans ? {} : { within }),
    ...groupsIn(byName, metric, { columns, besides }, sheet),
  };
  const confidence = given(byName.get("confidence"))
    ? toConfidence(byName.get("confidence"), "confidence", sheet)
    : undefined;
  return { asked, facts, answered: ask([asked], asking), asOf, confidence };
}

function columnsOf(wanted: readonly FieldId[], read: (field: FieldId) => Column): GivenColumns {
  return Object.fromEntries(wanted.map((field) => [field, read(field)]));
}

/** The labels that the user names for won: the option is called `won` or `converted`. */
export function wonLabelsIn(values: { readonly [name: string]: unknown }): readonly string[] | undefined {
  const labels = values.won ?? values.converted;
  return labels === undefined ? undefined : (labels as readonly string[]);
}

interface Tables {
  readonly columns: GivenColumns;
  readonly besides: GivenColumns;
}

function groupsIn(
  byName: ReadonlyMap<string, unknown>,
  metric: Metric,
  { columns, besides }: Tables,
  sheet: Sheet,
): Pick<Asking, "labels" | "groupOf" | "besideGroupOf"> {
  if (!given(byName.get("by"))) return {};
  const main = groups(byName.get("by"), "by", columns, sheet);
  if (!splitsBeside(metric)) return { labels: main.labels, groupOf: main.codes };
  const name = besideByOf(metric);
  const united = unite(main, groups(byName.get(name), name, besides, sheet));
  return { labels: united.labels, groupOf: united.codes, besideGroupOf: united.besideCodes };
}

function groups(by: unknown, argument: string, columns: GivenColumns, sheet: Sheet): Groups {
  const labels = toColumn(by, argument);
  const others = Object.values(columns);
  requireSameHeight([...others, labels]);
  const found = groupBy(labels, sheet.zone, (row) => others.some((column) => !isBlank(column.cell(row))));
  if (found.labels.length === 0) throw new InputError({ kind: "no-rows", argument });
  return found;
}

/**
 * One figure as a value; by group or period as rows: label, period, value, rows counted. With a confidence each value
 * has the limits of its interval beside it, blank where there is none.
 */
export function cells(answered: Answered, confidence?: number): Answer {
  const { labels, periods } = answered;
  const [figures] = answered.figures;
  if (figures === undefined) throw new Error("An answer is of a metric.");
  if (labels === undefined && periods === undefined) return alone(figures.figure(0, 0), confidence);
  const { rows } = figures.inShort();
  return splitRows(answered, [confidence]).map((row, place) => [...row, rows[place] ?? 0]);
}

/**
 * A row for each group and period: their labels, then each metric's value.
 *
 * @param sure by metric the confidence of the interval that is asked for beside its value
 */
export function splitRows(
  answered: Answered,
  sure: readonly (number | undefined)[],
): readonly (readonly (string | number)[])[] {
  const { labels, spans, figures } = answered;
  const values = figures.map((of) => of.inShort().values);
  return Array.from({ length: (labels?.length ?? 1) * spans.length }, (_, place) => {
    const [group, period] = [Math.floor(place / spans.length), place % spans.length];
    const row = labelsAt(answered, group, period);
    for (const [i, of] of figures.entries()) {
      row.push(shown(values[i]?.[place]));
      const confidence = sure[i];
      if (confidence !== undefined) row.push(...limits(of.figure(group, period), confidence));
    }
    return row;
  });
}

function labelsAt({ labels, periods }: Answered, group: number, period: number): (string | number)[] {
  const row: string[] = [];
  if (labels !== undefined) row.push(labels[group] ?? "");
  if (periods !== undefined) row.push(periods[period] ?? "");
  return row;
}

function shown(value = Number.NaN): Cell {
  return Number.isNaN(value) ? "" : value;
}

/** @throws {InputError} where there is no figure */
function alone(figure: Figure, confidence: number | undefined): Answer {
  if (figure.kind === "none") throw new InputError(figure.problem);
  return confidence === undefined ? figure.value : [valueCells(figure, confidence)];
}

/** A figure's value, blank where there is none; with a confidence the limits of its interval too. */
function valueCells(figure: Figure | undefined, confidence: number | undefined): readonly Cell[] {
  const value = figure?.kind === "value" ? figure.value : "";
  return confidence === undefined ? [value] : [value, ...limits(figure, confidence)];
}

/** From and to of a figure's interval, blank where it has none. */
export function limits(figure: Figure | undefined, confidence: number): readonly [Cell, Cell] {
  if (figure?.kind !== "value" || figure.sampling === undefined) return ["", ""];
  const interval = intervalOf(figure.value, figure.sampling, zOf(confidence));
  return interval === undefined ? ["", ""] : [interval.low, interval.high];
}

type Cell = number | "";
