import type { ServerWords } from "../locale/server.en.ts";
import { wordProblem } from "../locale/word-problem.ts";
import type { Words } from "../locale/words.ts";
import { ask } from "../metrics/ask.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import { collapse } from "../metrics/collapse.ts";
import { type Facts, type GivenColumns, type Reading, readFacts } from "../metrics/facts.ts";
import { type FieldId, fieldIds } from "../metrics/field.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Metric, Span } from "../metrics/metric.ts";
import { neededOf } from "../metrics/needs.ts";
import { readOptions } from "../metrics/option.ts";
import type { Source } from "../settings/source.ts";
import { type Column, usedHeight } from "../table/column.ts";
import { periodLabel } from "../table/period.ts";
import { InputError, type Problem } from "../table/problem.ts";
import type { SheetRows, World } from "./ports.ts";

/** The deals of a source, or why they can't be read. */
export type Deals =
  | { readonly ok: true; readonly facts: Facts; readonly source: Source; readonly reading: Reading }
  | { readonly ok: false; readonly problem: string };

/** Reads the source's sheet once. */
export function readDeals(world: World, source: Source, words: ServerWords): Deals {
  const sheet = world.sheets.read(source.sheetId, source.sheetName);
  if (sheet === undefined) return { ok: false, problem: words.sheetGone(source.sheetName) };
  const headers = fieldIds.flatMap((field) => source.columns[field] ?? []);
  const gone = headers.filter((header) => !sheet.header.includes(header));
  if (gone.length > 0) return { ok: false, problem: words.columnsGone(gone.join(", "), sheet.name) };
  const twice = headers.find((header) => sheet.header.indexOf(header) !== sheet.header.lastIndexOf(header));
  if (twice !== undefined) return { ok: false, problem: words.columnTwice(twice, sheet.name) };
  const { reading } = world;
  return { ok: true, facts: readFacts(columnsOf(sheet, source), reading), source, reading };
}

function columnsOf(sheet: SheetRows, source: Source): GivenColumns {
  const whole = sheet.header.map((header, place) => ({
    header,
    cells: sheet.rows.map((row) => row[place] ?? ""),
  }));
  const { lines, footer } = collapse(whole);
  const emptied = new Set([...lines, ...footer]);
  const columns: { [field in FieldId]?: Column } = {};
  for (const field of fieldIds) {
    const column = whole.find(({ header }) => header === source.columns[field]);
    if (column === undefined) continue;
    const cells = column.cells.map((cell, row) => (emptied.has(row) ? "" : cell));
    columns[field] = {
      argument: column.header,
      firstRow: 2,
      height: cells.length,
      cells: cells.slice(0, usedHeight(cells)),
    };
  }
  return columns;
}

/** What can be said of a metric over the deals: its figure, or why there is none. */
export type Finding =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly rows: number;
      /** The period that it is about, such as 2017-03; null for all rows. */
      readonly period: string | null;
    }
  /** The rows give none. */
  | { readonly kind: "none"; readonly problem: Problem }
  /** Columns that it needs are not chosen. */
  | { readonly kind: "missing"; readonly fields: readonly FieldId[] }
  /** It compares two tables, or needs something said that only a formula can say. */
  | { readonly kind: "formula-only" }
  /** A fault of ours. */
  | { readonly kind: "failed"; readonly message: string };

/** Fields without which a metric has no figure and that have no column. */
export function missingFields(metric: MetricId, source: Source): readonly FieldId[] {
  const has = (field: FieldId) => source.columns[field] !== undefined;
  return neededOf(metricOf(metric), has).filter((field) => !has(field));
}

export function comparesTables(metric: MetricId): boolean {
  return metricOf(metric).beside.length > 0;
}

/**
 * A metric over the deals, its options as they stand by default; one about a period is of the month of its latest
 * date. Whatever goes wrong is a finding too, so that one metric's trouble does not stop another.
 */
export function findingOf(metric: MetricId, deals: Extract<Deals, { readonly ok: true }>): Finding {
  if (comparesTables(metric)) return { kind: "formula-only" };
  const fields = missingFields(metric, deals.source);
  if (fields.length > 0) return { kind: "missing", fields };
  try {
    return measured(metricOf(metric), deals);
  } catch (error) {
    if (error instanceof InputError) return noFigure(error.problem);
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

function measured(
  metric: Metric,
  { facts, reading }: { readonly facts: Facts; readonly reading: Reading },
): Finding {
  const values = readOptions(metric.options, () => undefined, reading);
  const { figures, spans } = ask([{ metric, values }], { facts });
  const figure: Figure | undefined = figures[0]?.[0]?.[0];
  if (figure === undefined) throw new Error("An answer that is not split has one figure.");
  if (figure.kind === "none") return noFigure(figure.problem);
  return { kind: "value", value: figure.value, rows: figure.rows, period: periodOf(spans[0]) };
}

function periodOf(span: Span | undefined): string | null {
  return span === undefined ? null : periodLabel(span.start, span.kind);
}

/** An argument that has no column and no default can be given in a formula only. */
function noFigure(problem: Problem): Finding {
  return problem.kind === "missing-argument" ? { kind: "formula-only" } : { kind: "none", problem };
}

/** Why there is no figure, in words; columns that are not chosen are named by whoever shows the finding. */
export function whyNot(finding: Finding, { errors, server }: Words): string | null {
  switch (finding.kind) {
    case "value":
    case "missing":
      return null;
    case "none":
      return wordProblem(finding.problem, errors);
    case "formula-only":
      return server.formulaOnly;
    case "failed":
      return server.unexpected(finding.message);
  }
}
