import type { Cell } from "./cell.ts";
import { isBlank, isDate } from "./cell.ts";
import type { Zone } from "./zone.ts";

/**
 * A label as it is compared: normalised (NFC), single blanks, without case. The four i's of English and Turkish
 * (I, i, İ, ı) count as one, so that KAZANILDI equals Kazanıldı and WIN equals win whatever the language.
 *
 * @example foldLabel("  KAZANILDI ") // => "kazanildi"
 * @example foldLabel("İPTAL") // => "iptal"
 */
export function foldLabel(label: string): string {
  return label.normalize("NFC").replace(/[Iİı]/g, "i").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A cell as a label of a group: a date by its day in the sheet, a number as typed, "" for a blank one. */
export function labelText(cell: Cell, zone: Zone): string {
  if (isBlank(cell)) return "";
  if (isDate(cell))
    return new Date(cell.getTime() + zone.offsetMs(cell.getTime())).toISOString().slice(0, 10);
  return String(cell).normalize("NFC").replace(/\s+/g, " ").trim();
}

const AFTER: { readonly [letter: string]: string } = { ç: "c", ğ: "g", ö: "o", ş: "s", ü: "u" };

/** Each letter as two: its base letter and whether it follows it (ç after c), which is both alphabets' order. */
function sortKey(label: string): string {
  return foldLabel(label).replace(/[a-zçğöşü]/g, (letter) => {
    const base = AFTER[letter];
    return base === undefined ? `${letter}0` : `${base}1`;
  });
}

/**
 * Label order: numbers by size, then text by both alphabets' order, capitals not told apart.
 *
 * @returns negative, zero or positive, as a sort wants it
 */
export function compareLabels(a: string, b: string): number {
  const numberA = Number(a);
  const numberB = Number(b);
  const bothNumbers = a.trim() !== "" && b.trim() !== "" && !Number.isNaN(numberA) && !Number.isNaN(numberB);
  if (bothNumbers) return numberA - numberB;
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  if (keyA === keyB) return a < b ? -1 : a > b ? 1 : 0;
  return keyA < keyB ? -1 : 1;
}
