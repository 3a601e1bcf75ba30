import { fieldsCalled } from "../locale/names.ts";
import { type Naming, namedColumn } from "../metrics/headed/columns.ts";
import { counterpart, lookUp } from "../metrics/headed/look-up.ts";
import type { HeadedTable } from "../metrics/headed/table.ts";
import { where as keepWhere } from "../metrics/headed/where.ts";
import { fieldsHeaded } from "../metrics/headers/recognise.ts";
import { given } from "../table/column.ts";
import { InputError } from "../table/problem.ts";
import type { Sheet } from "./formula.ts";

/**
 * The rows that fit; a filter may name a column of another table, such as each owner's region.
 *
 * @throws {InputError} as `where` of a table, and as `lookUp`
 */
export function filtered(
  table: HeadedTable,
  where: unknown,
  others: readonly HeadedTable[],
  sheet: Sheet,
): HeadedTable {
  if (!given(where)) return table;
  const naming = namingOf("where", sheet);
  const wanted = [...new Set(conditionsIn(where).map(([name]) => name))];
  const joined = wanted.flatMap((name) => {
    const other = names(table, name, naming) ? undefined : others.find((one) => names(one, name, naming));
    return other === undefined ? [] : [lookUp(table, other, name, naming)];
  });
  const kept = keepWhere({ ...table, columns: [...table.columns, ...joined] }, where, lenient(naming));
  return { ...kept, columns: kept.columns.slice(0, table.columns.length) };
}

/**
 * The rows of a second table that fit as well, so that the deals of a region are held against the quotas of that region.
 * A filter counts there if the table has the same things, itself or looked up; one by a deal's stage does not.
 *
 * @param table the main one, all of its rows
 * @throws {InputError} as `filtered`
 */
export function filteredBeside(
  second: HeadedTable,
  table: HeadedTable,
  where: unknown,
  others: readonly HeadedTable[],
  sheet: Sheet,
): HeadedTable {
  if (!given(where)) return second;
  const naming = namingOf("where", sheet);
  const rest = others.filter((other) => other !== second);
  const conditions = conditionsIn(where).flatMap(([name, value]) => {
    const own = names(table, name, naming) ? namedColumn(table, name, naming) : undefined;
    const header = own === undefined ? name : counterpart(table, own, second)?.argument;
    const there = header !== undefined && [second, ...rest].some((one) => names(one, header, naming));
    return there ? [[header, value] as const] : [];
  });
  return conditions.length === 0 ? second : filtered(second, conditions, rest, sheet);
}

function conditionsIn(range: unknown): readonly (readonly [name: string, value: unknown])[] {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  return rows
    .map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]))
    .filter((row) => row.some(given))
    .map(([name, value]) => [String(name ?? ""), value]);
}

/** How a person calls a column in an argument: by its header, or by what it holds in either language. */
export function namingOf(argument: string, reading: Sheet): Naming {
  return { argument, reading, fieldsOf: fieldsCalled };
}

/** Where no table has a column that is called so: whatever columns of that header hold in any system's export. */
export function lenient(naming: Naming): Naming {
  return { ...naming, fieldsOf: (name) => [...naming.fieldsOf(name), ...fieldsHeaded(name)] };
}

/** Whether a table has a column of this name. */
export function names(table: HeadedTable, name: string, naming: Naming): boolean {
  try {
    namedColumn(table, name, naming);
    return true;
  } catch (error) {
    if (error instanceof InputError && error.problem.kind === "no-column") return false;
    throw error;
  }
}
