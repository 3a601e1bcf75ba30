import { isBlank } from "../../table/cell.ts";
import { InputError } from "../../table/problem.ts";
import { type Naming, namedColumn } from "./columns.ts";
import { fits } from "./filter.ts";
import type { HeadedTable } from "./table.ts";

/** The rows that say anything, as places under the header: those emptied and blank ones do not. */
export function usedRows({ columns, height }: HeadedTable): readonly number[] {
  const rows = Array.from({ length: height }, (_, row) => row);
  return rows.filter((row) => columns.some((column) => !isBlank(column.cell(row))));
}

/**
 * Empties the rows that do not fit.
 *
 * @param filter two columns: a header or field's name, and a value (`Won`, `>=100`, `<2026-01-01`, `<>Lost`). Of the
 *   values of one header one has to fit, of the comparisons all; different headers have to fit all. A header without
 *   a value filters nothing.
 * @throws {InputError} as `namedColumn`; `not-two-columns`; `nothing-fits`; for cells that a comparison cannot read
 */
export function where(table: HeadedTable, filter: unknown, naming: Naming): HeadedTable {
  const holds = fits(filter, naming, (name) => namedColumn(table, name, naming));
  const rows = usedRows(table);
  const gone = new Set(rows.filter((row) => !holds(row)));
  if (rows.length > 0 && gone.size === rows.length) {
    throw new InputError({ kind: "nothing-fits", argument: naming.argument });
  }
  const filtered = table.emptied.filtered + gone.size;
  return {
    ...table,
    columns: table.columns.map((column) => column.without((row) => gone.has(row))),
    emptied: { ...table.emptied, filtered },
  };
}
