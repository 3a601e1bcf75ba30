import { type Cell, dateText, isDate } from "./cell.ts";
import type { Zone } from "./zone.ts";

/**
 * A label as it is compared: normalised (NFC), single blanks, without case. The four i's of English and Turkish
 * (I, i, İ, ı) count as one, so that KAZANILDI equals Kazanıldı and WIN equals win whatever the language. The dot
 * that toLowerCase() leaves behind for İ (U+0307) counts as part of its i.
 *
 * @example foldLabel("  KAZANILDI ") // => "kazanildi"
 * @example foldLabel("İPTAL") // => "iptal"
 */
export function foldLabel(label: string): string {
  return label
    .normalize("NFC")
    .replace(/[Iİıi]\u0307?/g, "i")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** A cell as a label of a group: a date by its day in the sheet, a number as typed, "" for a blank one. */
export function labelText(cell: Cell, zone: Zone): string {
  if (isDate(cell)) return dateText(cell, zone);
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

/** A whole label that is a number, as a cell's number or a person writes it; 0x10 and 1a are text. */
const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A label with what its place in label order hangs on, worked out once for a sort. */
export interface OrderedLabel {
  readonly label: string;
  readonly number: number | undefined;
  readonly key: string;
}

export function orderedLabel(label: string): OrderedLabel {
  const text = label.trim();
  return NUMERIC.test(text)
    ? { label, number: Number(text), key: "" }
    : { label, number: undefined, key: sortKey(label) };
}

/**
 * Label order: numbers by size, then text by both alphabets' order, capitals not told apart. A total order: a sort
 * gives one result whatever the order of its input.
 *
 * @returns negative, zero or positive, as a sort wants it
 */
export function compareOrdered(a: OrderedLabel, b: OrderedLabel): number {
  if (a.number !== undefined && b.number !== undefined) {
    return ascending(a.number, b.number) || ascending(a.label, b.label);
  }
  if (a.number !== undefined) return -1;
  if (b.number !== undefined) return 1;
  return ascending(a.key, b.key) || ascending(a.label, b.label);
}

function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Label order of two labels; a sort of many works out each one's key once (see orderedLabel). */
export function compareLabels(a: string, b: string): number {
  return compareOrdered(orderedLabel(a), orderedLabel(b));
}
