import { InputError } from "./problem.ts";
import type { Zone } from "./zone.ts";

/** What a cell may hold, as Google hands it over; an empty one is "". */
export type Cell = number | boolean | string | Date;

/** The second line is what Excel in Turkish writes into its exports. */
const ERROR_TEXTS = new Set([
  ..."#N/A #ERROR! #REF! #VALUE! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #CYCLE!".split(" "),
  ..."#YOK #SAYI/0! #SAYI! #DEĞER! #BAŞV! #AD? #BOŞ! #TAŞMA!".split(" "),
]);

/** Dates of another realm are no `instanceof Date`, hence the tag, which is slower to ask for. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";
}

/** An empty cell, one of blanks only, or an argument left out. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string")
    return value === "" || (mayBeSpace(value.charCodeAt(0)) && value.trim() === "");
  return value === undefined || value === null;
}

/** Blanks of any script lie outside these: what begins with a plain letter, digit or sign needs no trimming. */
function mayBeSpace(code: number): boolean {
  return code < 0x21 || code > 0x7e;
}

/** The text of an error cell: `#N/A`, or `Loading...` of a cell that is still being calculated. */
export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && (ERROR_TEXTS.has(value.trim()) || value === "Loading...");
}

/**
 * A cell's text for an error message: short, on one line, a date without its time zone's long name.
 *
 * @param zone the sheet's; without it a date is shown as its moment in UTC, whose day may not be the sheet's
 */
export function shown(cell: Cell, zone?: Zone): string {
  const text = isDate(cell) ? dateText(cell, zone) : String(cell).replace(/\s+/g, " ").trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A date as its day in the sheet; one that is none is a question mark. */
export function dateText(date: Date, zone: Zone | undefined): string {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return "?";
  if (zone === undefined) return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  return new Date(instant + zone.offsetMs(instant)).toISOString().slice(0, 10);
}

/**
 * @throws {InputError} `error-cell` when the cell holds an error value of the sheet
 */
export function refuseErrorCell(cell: Cell, argument: string, row: number): void {
  if (isErrorText(cell)) throw new InputError({ kind: "error-cell", argument, row, found: String(cell) });
}
