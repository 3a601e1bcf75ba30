import type { SampleSheet } from "../sample/sheets.ts";
import { type Cell, dateText, isDate } from "../table/cell.ts";
import { serialDay } from "../table/serial-day.ts";
import type { Zone } from "../table/zone.ts";

/** Whether a sheet holds what we have written and nothing else. */
export function isUnchanged(cells: readonly (readonly Cell[])[], { rows }: SampleSheet, zone: Zone): boolean {
  return (
    cells.length === rows.length &&
    rows.every((row, i) => {
      const found = cells[i] ?? [];
      return (
        found.length === row.length &&
        row.every(({ value, format }, column) => {
          const cell = found[column] ?? "";
          if (isDate(cell))
            return format === "yyyy-mm-dd" && serialDay(Number(value)) === dateText(cell, zone);
          return cell === value;
        })
      );
    })
  );
}
