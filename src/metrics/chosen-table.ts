import { Column } from "../table/column.ts";
import { Grid, type Rows } from "../table/grid.ts";
import type { GivenColumns } from "./facts.ts";
import { type FieldId, fieldIds } from "./field.ts";
import { collapse } from "./headed/collapse.ts";

/** A table whose columns somebody has chosen. Its rows are the sheet's own, the first being 2. */
export interface ChosenTable {
  /** The columns that are there, each called by its header. */
  readonly columns: GivenColumns;
  /** Fields whose column is no longer in the sheet. */
  readonly gone: readonly FieldId[];
  /** Fields whose column says something of an order's single line, while orders with several lines count once. */
  readonly cut: readonly FieldId[];
  /** Further lines of an order and a report's footer: emptied, counted from 0. */
  readonly emptied: readonly number[];
}

/** A sheet's header and the rows under it. */
export interface SheetContent {
  readonly header: readonly string[];
  readonly rows: Rows;
}

/**
 * The columns of a choice. As a formula does with a range, further lines of an order and a report's footer are
 * emptied, so that the other rows keep their numbers.
 */
export function chosenTable(
  { header, rows }: SheetContent,
  choice: { readonly [field in FieldId]?: string },
): ChosenTable {
  const grid = new Grid(rows, 0);
  const { lines, footer, ofLine } = collapse({
    grid,
    headings: header.map((name, place) => ({ header: name, place })),
  });
  const emptied = new Set([...lines, ...footer]);
  const columnAt = (place: number, name: string) => {
    const column = new Column({ argument: name, firstRow: 2 }, grid.lie(place));
    return emptied.size === 0 ? column : column.without((row) => emptied.has(row));
  };
  const places = new Map<number, Column>();
  const columns: { [field in FieldId]?: Column } = {};
  const [gone, cut]: [FieldId[], FieldId[]] = [[], []];
  for (const field of fieldIds) {
    const name = choice[field];
    if (name === undefined) continue;
    const place = header.indexOf(name);
    if (place < 0) gone.push(field);
    else if (ofLine[place] === true && lines.length > 0) cut.push(field);
    else {
      // Stage and outcome are one column as a rule.
      const known = places.get(place) ?? columnAt(place, name);
      places.set(place, known);
      columns[field] = known;
    }
  }
  return { columns, gone, cut, emptied: [...emptied].sort((a, b) => a - b) };
}
