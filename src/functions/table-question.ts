import { fieldsCalled, metricCalled, nearMetrics } from "../locale/names.ts";
import { ask } from "../metrics/ask.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import { type GivenColumns, readFacts } from "../metrics/facts.ts";
import type { FieldId } from "../metrics/field.ts";
import {
  columnsFor,
  type HeadedTable,
  where as keepWhere,
  lookUp,
  type Naming,
  namedColumn,
  readTable,
} from "../metrics/headed-table.ts";
import { fieldsHeaded } from "../metrics/headers/recognise.ts";
import { neededOf } from "../metrics/needs.ts";
import { readOptions, toLabels } from "../metrics/option.ts";
import { isBlank } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { given, toScalar } from "../table/column.ts";
import { type Groups, groupBy, unite } from "../table/group.ts";
import { toPeriodKind } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import type { Prepared } from "./explanation.ts";
import type { Sheet } from "./formula.ts";
import type { MetricAnswer } from "./metric-formula.ts";

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
  const main = filtered(readTable(table, "table"), where, besides, sheet);
  const columns = columnsOf(ids, main);
  const facts = readFacts(columns, sheet);
  const second = secondTable(ids, besides);
  const splits = ids.every((id) => !metricOf(id).looksUp) ? second?.table : undefined;
  const groups = given(by) ? groupsOf(String(toScalar(by, "by")), main, besides, splits, sheet) : {};
  const kind = given(period) ? toPeriodKind(toScalar(period, "period"), "period") : undefined;
  const asked = ids.map((id) => ({
    metric: metricOf(id),
    values: readOptions(metricOf(id).options, () => undefined, sheet),
  }));
  const answered = ask(asked, {
    facts,
    ...(second === undefined ? {} : { beside: readFacts(second.columns, sheet) }),
    ...groups,
    ...(kind === undefined ? {} : { by: kind }),
  });
  const [first] = asked;
  if (first === undefined) throw new InputError({ kind: "missing-argument", argument: "metric" });
  const headers = Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, column.argument]),
  );
  const { lines, footer, ...emptied } = main.emptied;
  const prepared = { ...emptied, repeated: lines + footer, headers };
  return { ids, asked: first, facts, answered, asOf: undefined, confidence: undefined, prepared };
}

/** The rows that fit; a filter may name a column of another table, such as each owner's region. */
function filtered(
  table: HeadedTable,
  where: unknown,
  others: readonly HeadedTable[],
  sheet: Sheet,
): HeadedTable {
  if (!given(where)) return table;
  const naming = namingOf("where", sheet);
  const wanted = unique(toRows(where).map(([name]) => String(name ?? "")));
  const joined = wanted.flatMap((name) => {
    const other = names(table, name, naming) ? undefined : others.find((one) => names(one, name, naming));
    return other === undefined ? [] : [{ ...lookUp(table, other, name, naming), ofLine: false }];
  });
  const kept = keepWhere({ ...table, columns: [...table.columns, ...joined] }, where, lenient(naming));
  return { ...kept, columns: kept.columns.slice(0, table.columns.length) };
}

function toRows(range: unknown): readonly (readonly unknown[])[] {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  return rows.map((row) => (Array.isArray(row) ? row : [row])).filter((row) => row.some(given));
}

function namingOf(argument: string, reading: Sheet): Naming {
  return { argument, reading, fieldsOf: fieldsCalled };
}

/** Where no table has a column that is called so: whatever columns of that header hold in any system's export. */
function lenient(naming: Naming): Naming {
  return { ...naming, fieldsOf: (name) => [...naming.fieldsOf(name), ...fieldsHeaded(name)] };
}

/** What the metrics need, and what they heed where the table has it. */
function columnsOf(ids: readonly MetricId[], table: HeadedTable): GivenColumns {
  const metrics = ids.map(metricOf);
  const needed = metrics.flatMap((metric) => neededOf(metric, (field) => has(table, field)));
  const heeded = metrics.flatMap(({ takes, heeds, when }) => [...takes, ...heeds, ...when]);
  return columnsFor(table, unique(needed), unique([...heeded, ...ALWAYS_HEEDED]));
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Amounts in several currencies are never added, and a deal lost has its own date in some exports. */
const ALWAYS_HEEDED: readonly FieldId[] = ["currency", "lostDate"];

/** The first of the other tables that has the columns which the metrics want of a second one. */
function secondTable(
  ids: readonly MetricId[],
  besides: readonly HeadedTable[],
): { readonly table: HeadedTable; readonly columns: GivenColumns } | undefined {
  const wanted = unique(ids.flatMap((id) => metricOf(id).beside));
  if (wanted.length === 0) return undefined;
  const [first] = besides;
  if (first === undefined) throw new InputError({ kind: "missing-argument", argument: "other_table" });
  const table = besides.find((other) => wanted.every((field) => has(other, field))) ?? first;
  const heeded = ids.flatMap((id) => metricOf(id).besideTakes);
  return { table, columns: columnsFor(table, wanted, unique([...heeded, "date", "currency"])) };
}

function has(table: HeadedTable, field: FieldId): boolean {
  return columnsFor(table, [], [field])[field] !== undefined;
}

function groupsOf(
  by: string,
  main: HeadedTable,
  besides: readonly HeadedTable[],
  second: HeadedTable | undefined,
  sheet: Sheet,
) {
  const groups = groupsIn(by, main, besides, sheet);
  if (second === undefined) return { labels: groups.labels, groupOf: groups.codes };
  const others = besides.filter((other) => other !== second);
  const { labels, codes, besideCodes } = unite(groups, groupsIn(by, second, others, sheet));
  return { labels, groupOf: codes, besideGroupOf: besideCodes };
}

function groupsIn(by: string, table: HeadedTable, others: readonly HeadedTable[], sheet: Sheet): Groups {
  const used = (row: number) => table.columns.some(({ cells }) => !isBlank(cells[row]));
  const groups = groupBy(groupingColumn(by, table, others, sheet), sheet.zone, used);
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

/** Whether a table has a column of this name. */
function names(table: HeadedTable, name: string, naming: Naming): boolean {
  try {
    namedColumn(table, name, naming);
    return true;
  } catch (error) {
    if (error instanceof InputError && error.problem.kind === "no-column") return false;
    throw error;
  }
}
