import type { Column } from "../../table/column.ts";
import { alikeIn, joined, keysOf } from "../join.ts";
import { headersOf, type Naming, namedColumn, recognitionOf, refuse } from "./columns.ts";
import { HeadedColumn, type HeadedTable } from "./table.ts";

/**
 * A column of another table beside this one, such as each agent's manager: joined by the one header or field that
 * both have and that is unique in the other. Blank where the other table has no such row.
 *
 * @param name the wanted column's header or field's name in the other table
 * @throws {InputError} `no-column`, `two-columns`; `twice` where no common column is unique in the other table
 */
export function lookUp(table: HeadedTable, other: HeadedTable, name: string, naming: Naming): HeadedColumn {
  const wanted = namedColumn(other, name, naming);
  const keys = keysOf(sideOf(table), sideOf(other)).filter(({ there }) => there !== wanted);
  if (keys.length === 0) return refuse(other, other.argument, headersOf(table));
  const found = joined(keys, wanted, other.argument);
  const lie = { lines: found, above: 0, height: table.height, index: 0 };
  return new HeadedColumn(wanted.argument, lie, { ofLine: false });
}

/** The column of another table that holds the same things as a column of this one; undefined where there is none. */
export function counterpart(table: HeadedTable, column: Column, other: HeadedTable): Column | undefined {
  return alikeIn(sideOf(table), sideOf(other)).find(({ here }) => here === column)?.there;
}

function sideOf(table: HeadedTable) {
  return { columns: table.columns, recognition: recognitionOf(table) };
}
