import { type Cell, isBlank, isErrorText } from "./cell.ts";
import { InputError } from "./problem.ts";

/** A range whose first row holds the headers, as it is: nothing is recognised or left out but blank rows. */
export interface RawTable {
  readonly headers: readonly string[];
  /** Rows that are not blank throughout. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * @throws {InputError} `missing-argument` for no range, `no-rows` for one without a row under its headers
 */
export function toRawTable(range: unknown, argument: string): RawTable {
  if (!Array.isArray(range)) throw new InputError({ kind: "missing-argument", argument });
  const [first = [], ...others] = range.map((row: unknown) =>
    Array.isArray(row) ? (row as Cell[]) : [row as Cell],
  );
  const rows = others.filter((row) => row.some((cell) => !isBlank(cell)));
  if (rows.length === 0) throw new InputError({ kind: "no-rows", argument });
  return { headers: first.map((cell) => (isBlank(cell) ? "" : String(cell).trim())), rows };
}

/** What people and exports write where there is nothing to write. */
const PLACEHOLDERS = new Set([
  "-",
  "--",
  "–",
  "—",
  ".",
  "?",
  "n/a",
  "null",
  "undefined",
  "(blank)",
  "(no value)",
  "(boş)",
]);

/** Whether a cell says something: a dash, n/a or an error says no more than a blank. */
export function isFilled(cell: Cell | undefined): boolean {
  if (isBlank(cell) || isErrorText(cell)) return false;
  return typeof cell !== "string" || !PLACEHOLDERS.has(cell.trim().toLowerCase());
}
