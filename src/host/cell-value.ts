import { CellValueType, type ICellData, type Nullable, numfmt, type Styles } from "@univerjs/core";
import type { SheetLocale } from "./locale.ts";
import { instantOfSerial, type Zone } from "./zone.ts";

/** What a cell holds, as Google hands it over: "" where it is blank, a Date at the instant of its wall-clock time. */
export type CellValue = string | number | boolean | Date;

/** The engine types an absent cell so. */
type Nothing = Nullable<never>;

/** The engine's own error words, as Google shows them. */
const googleErrors: ReadonlyMap<string, string> = new Map([
  ["#SPILL!", "#REF!"],
  ["#CYCLE!", "#REF!"],
  ["#CALC!", "#N/A"],
  ["#GETTING_DATA", "Loading..."],
]);

export function googleError(value: string): string {
  return googleErrors.get(value) ?? value;
}

const datePatterns = new Map<string, boolean>();

/** Whether a number with this format is a date or a time. */
export function isDatePattern(pattern: string): boolean {
  if (pattern === "") return false;
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const found = numfmt.isDateFormat(pattern);
  datePatterns.set(pattern, found);
  return found;
}

export function patternOf(styles: Styles, cell: ICellData | Nothing): string {
  return cell?.s ? (styles.get(cell.s)?.n?.pattern ?? "") : "";
}

export function cellValue(cell: ICellData | Nothing, pattern: string, zone: Zone): CellValue {
  const raw = rawOf(cell);
  if (typeof raw !== "number" || !isDatePattern(pattern)) return raw;
  return new Date(instantOfSerial(zone, raw));
}

function rawOf(cell: ICellData | Nothing): string | number | boolean {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return cell?.p?.body?.dataStream.trimEnd() ?? "";
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") return isTrue(value);
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING)
    return googleError(String(value));
  if (typeof value === "number") return value;
  return cell?.t === CellValueType.NUMBER ? Number(value) : googleError(String(value));
}

function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || String(value).toUpperCase() === "TRUE";
}

/** The text that the cell shows. */
export function displayOf(cell: ICellData | Nothing, pattern: string, locale: SheetLocale): string {
  const raw = rawOf(cell);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "string") return raw;
  const format = pattern === "" || pattern === "@" ? "General" : pattern;
  return numfmt.format(format, raw, { locale: locale.tag, throws: false });
}

export function hasContent(cell: ICellData | Nothing): boolean {
  if (!cell) return false;
  return (
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    Boolean(cell.p) ||
    (cell.v !== undefined && cell.v !== null && cell.v !== "")
  );
}
