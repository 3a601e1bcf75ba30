import { type Cell, isDate } from "./cell.ts";
import { wallText } from "./date.ts";
import type { DecimalSign } from "./number.ts";
import type { Zone } from "./zone.ts";

/**
 * A cell as a person reads it in a list: a date by its day, with its time where it has one, a number with the locale's
 * decimal sign. The sheet's own formats are not known here.
 */
export function cellText(cell: Cell, zone: Zone, decimalSign: DecimalSign | undefined): string {
  if (isDate(cell)) {
    const instant = cell.getTime();
    return Number.isNaN(instant) ? "?" : wallText(instant + zone.offsetMs(instant));
  }
  if (typeof cell === "number") {
    // Binary fractions cost digits that nobody has typed: 0.1 + 0.2 is 0.3.
    const text = String(Number(cell.toPrecision(15)));
    return decimalSign === "," ? text.replace(".", ",") : text;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell.replace(/\s+/g, " ").trim();
}
