import { metricCalled, nearMetrics } from "../locale/names.ts";
import { ask } from "../metrics/ask.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import { type GivenColumns, readFacts, wantedOf } from "../metrics/facts.ts";
import { ALWAYS_HEEDED } from "../metrics/fields-of.ts";
import { columnsFor, holds, namedColumn } from "../metrics/headed/columns.ts";
import { lookUp } from "../metrics/headed/look-up.ts";
import { type HeadedTable, readTable } from "../metrics/headed/table.ts";
import { neededOf } from "../metrics/needs.ts";
import { readOptions, toLabels } from "../metrics/option.ts";
import { isBlank } from "../table/cell.ts";
import { Column, given, toScalar } from "../table/column.ts";
import { DISTINCT } from "../table/distinct.ts";
import { type Groups, groupBy, unite } from "../table/group.ts";
import { InputError } from "../table/problem.ts";
import { ofOnePeriod, toAskedPeriod } from "./asked-period.ts";
import type { Prepared } from "./explanation.ts";
import type { Sheet } from "./formula.ts";
import type { MetricAnswer } from "./metric-formula.ts";
import { filtered, filteredBeside, lenient, names, namingOf } from "./table-filter.ts";

/** The arguments of SALES_METRIC after the metric: by, period, where and other tables. */
interface TableArguments {
  readonly table: unknown;
  readonly by: unknown;
  readonly period: unknown;
  readonly where: unknown;
  readonly others: readonly unknown[];
}

export interface TableAnswer extends MetricAnswer {
  readonly ids: readonly MetricId[];
  readonly prepared: Prepared;
}

/**
 * One metric's name, or a range of them.
 *
 * @throws {InputError} `unknown-name` with the nearest names
 */
export function toMetrics(value: unknown, argument: string, sheet: Sheet): readonly MetricId[] {
  if (!given(value)) throw new InputError({ kind: "missing-argument", argument });
  return toLabels(value, argument).map((name) => {
    const id = metricCalled(name);
    if (id !== undefined) return id;
    throw new InputError({
      kind: "unknown-name",
      argument,
      found: name,
      near: nearMetrics(name, sheet.language()),
    });
  });
}

/**
 * Answers metrics of a table whose columns are recognised by their headers.
 *
 * @throws {InputError} `no-column`, `two-columns` for headers; as the columns' readers
 */
export function askByTable(
  ids: readonly MetricId[],
  { table, by, period, where, others }: TableArguments,
  sheet: Sheet,
): TableAnswer {
  const besides = others
    .map((other, i) => ({ other, argument: i === 0 ? "other_table" : "another_table" }))
    .filter(({ other }) => given(other))
    .map(({ other, argument }) => readTable(other, argument));
  const whole = readTable(table, "table");
  const main = filtered(whole, where, besides, sheet);
  const columns = columnsOf(ids, main);
  const grouping = given(by) ? groupedBy(String(toScalar(by, "by")), main, besides, sheet) : undefined;
  const split = given(period) ? toAskedPeriod(toScalar(period, "period"), "period") : undefined;
  gatherFor(ids, columns, { by: grouping?.column, dated: split !== undefined });
  const facts = readFacts(columns, sheet);
  const looksUp = ids.some((id) => metricOf(id).looksUp);
  const second = secondTable(ids, besides, (table) =>
    looksUp ? table : filteredBeside(table, whole, where, besides, sheet),
  );
  const groups =
    grouping === undefined ? {} : groupsOf(grouping, main, looksUp ? undefined : second, besides, sheet);
  const asked = ids.map((id) => ({
    metric: metricOf(id),
    values: readOptions(metricOf(id).options, () => undefined, sheet),
  }));
  const found = ask(asked, {
    facts,
    ...(second === undefined ? {} : { beside: readFacts(second.columns, sheet) }),
    ...groups,
    ...(split === undefined ? {} : { by: split.kind }),
  });
  const answered = split?.of === "one" ? ofOnePeriod(found, split, ids.map(metricOf)) : found;
  const [first] = asked;
  if (first === undefined) throw new InputError({ kind: "missing-argument", argument: "metric" });
  const headers = Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, column.argument]),
  );
  const { lines, footer, ...emptied } = main.emptied;
  const prepared = { ...emptied, repeated: lines + footer, headers };
  return { ids, asked: first, facts, answered, asOf: undefined, confidence: undefined, prepared };
}

/** What the metrics need, and what they heed where the table has it. */
function columnsOf(ids: readonly MetricId[], table: HeadedTable): GivenColumns {
  const metrics = ids.map(metricOf);
  const needed = metrics.flatMap((metric) => neededOf(metric, (field) => holds(table, field)));
  const heeded = metrics.flatMap(({ takes, heeds, when }) => [...takes, ...heeds, ...when]);
  return columnsFor(table, unique(needed), unique([...heeded, ...ALWAYS_HEEDED]));
}

/**
 * Gathers the columns that will surely be read, all in one pass over the rows; any other is gathered when it is.
 *
 * @param dated whether each metric's rows will be told apart by a date
 */
function gatherFor(
  ids: readonly MetricId[],
  columns: GivenColumns,
  { by, dated }: { readonly by: Column | undefined; readonly dated: boolean },
): void {
  const fields = ids.map(metricOf).flatMap(({ needs, when }) => {
    const date = when.find((field) => columns[field] !== undefined);
    return dated && date !== undefined ? [...needs, date] : needs;
  });
  Column.gatherAll([
    ...unique(fields).flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [wantedOf(column, field)];
    }),
    ...(by === undefined ? [] : [{ column: by, kind: DISTINCT }]),
  ]);
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

interface SecondTable {
  /** As given, and its rows that fit. */
  readonly whole: HeadedTable;
  readonly kept: HeadedTable;
  readonly columns: GivenColumns;
}

/**
 * The first of the other tables that has the columns which the metrics want of a second one.
 *
 * @param fitting its rows that fit
 */
function secondTable(
  ids: readonly MetricId[],
  besides: readonly HeadedTable[],
  fitting: (table: HeadedTable) => HeadedTable,
): SecondTable | undefined {
  const wanted = unique(ids.flatMap((id) => metricOf(id).beside));
  if (wanted.length === 0) return undefined;
  const [first] = besides;
  if (first === undefined) throw new InputError({ kind: "missing-argument", argument: "other_table" });
  const whole = besides.find((other) => wanted.every((field) => holds(other, field))) ?? first;
  const kept = fitting(whole);
  const heeded = ids.flatMap((id) => metricOf(id).besideTakes);
  return { whole, kept, columns: columnsFor(kept, wanted, unique([...heeded, "date", "currency"])) };
}

/** What the answer is split by: a column of a table, or of another one beside it. */
interface GroupedBy {
  readonly name: string;
  readonly column: Column;
}

function groupedBy(
  name: string,
  table: HeadedTable,
  others: readonly HeadedTable[],
  sheet: Sheet,
): GroupedBy {
  return { name, column: groupingColumn(name, table, others, sheet) };
}

/** The groups of the main table, under the same labels as those of the second one where that is split too. */
function groupsOf(
  { name, column }: GroupedBy,
  main: HeadedTable,
  second: SecondTable | undefined,
  besides: readonly HeadedTable[],
  sheet: Sheet,
) {
  const groups = groupsIn(column, main, sheet);
  if (second === undefined) return { labels: groups.labels, groupOf: groups.codes };
  const others = besides.filter((other) => other !== second.whole);
  const there = groupsIn(groupingColumn(name, second.kept, others, sheet), second.kept, sheet);
  const { labels, codes, besideCodes } = unite(groups, there);
  return { labels, groupOf: codes, besideGroupOf: besideCodes };
}

function groupsIn(grouping: Column, table: HeadedTable, sheet: Sheet): Groups {
  const used = (row: number) => table.columns.some((column) => !isBlank(column.cell(row)));
  const groups = groupBy(grouping, sheet.zone, used);
  if (groups.labels.length === 0) throw new InputError({ kind: "no-rows", argument: "by" });
  return groups;
}

/** A column by its header, by what it holds in either language, or out of another table. */
function groupingColumn(
  by: string,
  table: HeadedTable,
  others: readonly HeadedTable[],
  sheet: Sheet,
): Column {
  const naming = namingOf("by", sheet);
  const [other, ...more] = others.filter((one) => names(one, by, naming));
  if (names(table, by, naming)) return namedColumn(table, by, naming);
  if (other === undefined) return namedColumn(table, by, lenient(naming));
  if (more.length === 0) return lookUp(table, other, by, naming);
  const found = [other, ...more].map(({ argument }) => argument);
  throw new InputError({ kind: "two-columns", argument: "by", found });
}
