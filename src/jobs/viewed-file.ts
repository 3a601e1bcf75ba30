import type { Filter, View, ViewPeriod } from "../calls/view.ts";
import { wordProblem } from "../locale/word-problem.ts";
import type { Words } from "../locale/words.ts";
import type { DataSpan } from "../metrics/data-span.ts";
import { dimensionColumn, hasLabel, keepRows } from "../metrics/dimension.ts";
import type { GivenColumns } from "../metrics/facts.ts";
import { type SharedColumns, sharedColumns } from "../metrics/fields-of.ts";
import type { Span } from "../metrics/metric.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import { InputError } from "../table/problem.ts";
import { type FilterLabels, known } from "./filter-options.ts";
import type { World } from "./ports.ts";
import { type ReadFile, type ReadTable, readFile } from "./read-file.ts";
import { openingUnit, periodOf } from "./view-period.ts";

/** A source's table as a view shows it. */
export interface ViewedTable extends ReadTable {
  /** The rows that the view's filters leave; or why they can't be told, in words. */
  readonly kept: { readonly shared: SharedColumns } | { readonly problem: string };
}

/** The file as one call looks at it: each sheet read once, filtered as the view says. */
export interface ViewedFile extends Pick<ReadFile, "world" | "settings" | "words" | "sources" | "history"> {
  /** The tables that can be read. */
  readonly tables: ReadonlyMap<TableKind, ViewedTable>;
  readonly labels: FilterLabels;
  /** How far the data reaches; undefined where it has no dates. */
  readonly data: DataSpan | undefined;
  /** As answered: a filter whose label is gone is left out, and a period further back than the data is its first. */
  readonly view: View;
  /** The period that the view has come to; null: all rows. */
  readonly period: ViewPeriod | null;
  readonly span: Span | undefined;
}

/** Reads what a call needs, each sheet once, and shows it in a view. */
export function viewFile(world: World, view: View | null): ViewedFile {
  return viewedFile(readFile(world), view);
}

/**
 * The file as a view shows it.
 *
 * @param asked null: the view with which the file opens
 */
export function viewedFile(file: ReadFile, asked: View | null): ViewedFile {
  const { world, settings, words, sources, history } = file;
  const [read, labels, data] = [file.tables(), file.labels(), file.data()];
  const people = read.find(({ kind }) => kind === "people")?.columns;
  const filters = (asked?.filters ?? []).flatMap((filter) => known(labels, filter) ?? []);
  const tables = new Map(
    read.map((table): [TableKind, ViewedTable] => [
      table.kind,
      { ...table, kept: keptOf(table, filters, people, world, words) },
    ]),
  );
  const { view, period, span } = resolved(asked, filters, data);
  return { world, settings, words, sources, history, tables, labels, data, view, period, span };
}

function keptOf(
  table: ReadTable,
  filters: readonly Filter[],
  people: GivenColumns | undefined,
  { reading }: World,
  { server, errors, fields }: Words,
): ViewedTable["kept"] {
  if (filters.length === 0) return { shared: table.all };
  const sheetName = table.source.sheet?.name ?? "";
  try {
    const fits = filters.map(({ by, value }) => {
      const column = dimensionColumn(table, by, people);
      return { by, holds: column && hasLabel(column, value, reading.zone) };
    });
    const lacking = fits.find(({ holds }) => holds === undefined);
    if (lacking !== undefined) return { problem: server.notFilterable(fields[lacking.by], sheetName) };
    const columns = keepRows(table.columns, (row) => fits.every(({ holds }) => holds?.(row) === true));
    return { shared: sharedColumns(columns, reading) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const fitless = error.problem.kind === "nothing-fits";
    return { problem: fitless ? server.nothingFits(sheetName) : wordProblem(error.problem, errors) };
  }
}

function resolved(asked: View | null, filters: readonly Filter[], data: DataSpan | undefined) {
  const unit = asked === null ? data && openingUnit(data) : asked.period.unit;
  if (data === undefined || unit === undefined || unit === "all") {
    return { view: { period: { unit: "all" }, filters } as const, period: null, span: undefined };
  }
  const back = asked === null || asked.period.unit === "all" ? 0 : asked.period.back;
  const { choice, span, shown } = periodOf(unit, back, data);
  return { view: { period: choice, filters }, period: shown, span };
}
