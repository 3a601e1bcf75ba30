import type { FieldId } from "../metrics/field.ts";
import { unmistakableHeaders, type Wording } from "../metrics/headers/unmistakable.ts";
import type { Columns } from "../settings/source.ts";
import { call, columnLetters, type Expression, inSheet, literal } from "./formula-text.ts";
import type { SheetRows } from "./ports.ts";

/** A sheet whose columns are chosen. */
export interface Sheeted {
  readonly sheet: SheetRows;
  readonly columns: Columns;
}

/** A table as a formula is given it, and what stands in it. */
export interface FormulaTable {
  readonly expression: Expression;
  readonly cells: readonly (readonly unknown[])[];
  /** What the formula calls a column by. */
  headerOf(field: FieldId): string | undefined;
}

/** The sheet's columns as they stand: A:K. */
export function wholeSheet({ sheet, columns }: Sheeted): FormulaTable {
  const last = columnLetters(Math.max(0, sheet.header.length - 1));
  return {
    expression: inSheet(sheet.name, `A:${last}`),
    cells: [sheet.header, ...sheet.rows],
    headerOf: (field) => columns[field],
  };
}

/**
 * The chosen columns beside each other under headers that say what they hold, where the sheet's own do not.
 *
 * @param wanted the fields that are looked for: those that have a column are handed over
 * @returns undefined where there is no such header, or no such column
 */
export function chosenColumns(
  { sheet, columns }: Sheeted,
  wanted: readonly FieldId[],
  wording: Wording,
): FormulaTable | undefined {
  const fields = wanted.filter((field) => columns[field] !== undefined);
  const headers = unmistakableHeaders(fields, wanted, wording);
  if (headers === undefined || fields.length === 0) return undefined;
  const parts = fields.map((field) => ({
    place: sheet.header.indexOf(columns[field] ?? ""),
    header: headers.get(field) ?? "",
  }));
  if (parts.some(({ place }) => place < 0)) return undefined;
  const stacks = parts.map(({ place, header }) => {
    const column = columnLetters(place);
    return call("VSTACK", literal(header), inSheet(sheet.name, `${column}2:${column}`));
  });
  const [first = ""] = stacks;
  return {
    expression: stacks.length === 1 ? first : call("HSTACK", ...stacks),
    cells: [
      parts.map(({ header }) => header),
      ...sheet.rows.map((row) => parts.map(({ place }) => row[place] ?? "")),
    ],
    headerOf: (field) => headers.get(field),
  };
}
