import type { Worksheet } from "@univerjs/core";
import { type Area, parseA1 } from "../a1.ts";
import type { Book } from "../book.ts";
import { Refusal } from "../refusal.ts";
import { mismatch, whole } from "./arguments.ts";

const outside = "The coordinates of the range are outside the dimensions of the sheet.";

/** `getRange` in its four forms: A1, (row, column), with the number of rows, and of columns. */
export function areaOf(book: Book, sheet: Worksheet, args: readonly unknown[]): Area {
  const grid = book.grid(sheet);
  const [first] = args;
  if (args.length === 1 && typeof first === "string") return within(parseA1(first, grid), grid);
  if (args.length < 2 || args.length > 4) throw mismatch(args, "SpreadsheetApp.Sheet.getRange");
  const [row = 0, column = 0, rows = 1, columns = 1] = args.map((arg) =>
    whole(arg, "SpreadsheetApp.Sheet.getRange"),
  );
  if (row < 1) throw new Refusal("The starting row of the range is too small.");
  if (column < 1) throw new Refusal("The starting column of the range is too small.");
  if (rows < 1) throw new Refusal("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Refusal("The number of columns in the range must be at least 1.");
  return within(
    { row: row - 1, column: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 },
    grid,
  );
}

function within(area: Area, grid: { readonly rows: number; readonly columns: number }): Area {
  if (area.endRow >= grid.rows || area.endColumn >= grid.columns || area.row < 0) throw new Refusal(outside);
  return area;
}

/** How many cells an area has. */
export function sizeOf({ row, column, endRow, endColumn }: Area): number {
  return (endRow - row + 1) * (endColumn - column + 1);
}

/** Rows that fit the range, or Google's words for why they do not. [platform 8.4] */
export function block(values: unknown, area: Area, method: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw mismatch([values], `SpreadsheetApp.Range.${method}`);
  }
  const rows: readonly (readonly unknown[])[] = values;
  const height = area.endRow - area.row + 1;
  const width = area.endColumn - area.column + 1;
  if (rows.length !== height) throw new Refusal(dimension("rows", rows.length, height));
  for (const row of rows) {
    if (row.length !== width) throw new Refusal(dimension("columns", row.length, width));
  }
  return rows;
}

function dimension(what: string, has: number, needs: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`;
}
