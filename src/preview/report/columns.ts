import type { Candidate } from "../../calls/dashboard.ts";
import type { FileCell, FileSheet } from "../../host/host.ts";
import { instantOfSerial, type Zone } from "../../host/zone.ts";

/** A column as a formula is handed it: a range of one column. */
export type Range = readonly (readonly [unknown])[];
export type Ranges = { readonly [field in keyof Candidate["guess"]]?: Range };

/** The columns that the add-on recognised in a sheet, as `getValues` would give them. */
export function recognisedColumns(sheet: FileSheet, guess: Candidate["guess"], zone: Zone): Ranges {
  const [header = [], ...rows] = sheet.rows;
  const range = (name: string): Range => {
    const at = header.indexOf(name);
    return rows.map((row) => [cellValue(row[at] ?? null, zone)]);
  };
  return Object.fromEntries(
    Object.entries(guess).flatMap(([field, name]) => (name === undefined ? [] : [[field, range(name)]])),
  );
}

function cellValue(cell: FileCell, zone: Zone): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return "";
  // Serial days since 1899-12-30; rounded, since a fraction of a day seldom is a whole number of milliseconds.
  return new Date(instantOfSerial(zone, cell.serial));
}

/** The rows of a range at which `kept` is true, as FILTER would give them. */
export function filter(range: Range | undefined, kept: readonly boolean[]): Range | undefined {
  return range?.filter((_, row) => kept[row] ?? false);
}
