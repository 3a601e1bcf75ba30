import { type Cell, isBlank, isErrorText } from "./cell.ts";

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
