import { InputError } from "./problem.ts";

/** What a cell may hold, as Google hands it over; an empty one is "". */
export type Cell = number | boolean | string | Date;

const ERROR_TEXT = /^#(N\/A|ERROR!|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!)$/;

/** Dates of another realm are no `instanceof Date`, hence the tag. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** An empty cell, one of blanks only, or an argument left out. */
export function isBlank(value: unknown): boolean {
  return (
    value === "" ||
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "")
  );
}

/** The text of an error cell: `#N/A`, or `Loading...` of a cell that is still being calculated. */
export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && (ERROR_TEXT.test(value) || value === "Loading...");
}

/** A cell's text for an error message: short, on one line, a date without its time zone's long name. */
export function shown(cell: Cell): string {
  const text = isDate(cell) ? dateText(cell) : String(cell).replace(/\s+/g, " ").trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "?" : date.toISOString().slice(0, 10);
}

/**
 * @throws {InputError} `error-cell` when the cell holds an error value of the sheet
 */
export function refuseErrorCell(cell: Cell, argument: string, row: number): void {
  if (isErrorText(cell)) throw new InputError({ kind: "error-cell", argument, row, found: String(cell) });
}
