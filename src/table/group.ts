import type { Column } from "./column.ts";
import { DISTINCT, fillRows, meanings } from "./distinct.ts";
import { compareOrdered, foldLabel, labelText, orderedLabel } from "./label.ts";
import { inStretches } from "./stretches.ts";
import type { Zone } from "./zone.ts";

export const BLANK_LABEL = "(blank)";

/** Each row's group as a number, and the groups' labels. */
export interface Groups {
  readonly labels: readonly string[];
  /** For each row an index into `labels`; -1 for a row that is in no group because it is blank throughout. */
  readonly codes: Int32Array;
}

/** Groups rows by a column as `codesOf` does, the labels in label order. */
export function groupBy(column: Column, zone: Zone, used: (row: number) => boolean): Groups {
  const { labels, codes } = codesOf(column, zone, used);
  return inLabelOrder(labels, codes);
}

/**
 * Each row's label as a number, in the order of first use. Labels that differ only in case or blanks are one group,
 * named as it is first written; "GTX Pro" and "GTXPro" stay two. Blank labels group under "(blank)".
 *
 * @param used whether a row has anything in another column; one that has not, and no label, is no row
 */
export function codesOf(column: Column, zone: Zone, used: (row: number) => boolean): Groups {
  const texts = meanings(column, (cell) => labelText(cell, zone));
  const { rows, places } = column.gather(DISTINCT);
  const firstBlank = firstUsed(
    places,
    texts.map((text) => text === ""),
    used,
  );
  const labels: string[] = [];
  const byKey = new Map<string, number>();
  const codeOf = (label: string): number => {
    const key = foldLabel(label);
    const code = byKey.get(key) ?? labels.push(label) - 1;
    byKey.set(key, code);
    return code;
  };
  const codeByPlace = Int32Array.from(texts, (text, place) => {
    if (firstBlank >= 0 && firstBlank < (rows[place] ?? 0)) codeOf(BLANK_LABEL);
    return text === "" ? -1 : codeOf(text);
  });
  const blank = firstBlank < 0 ? -1 : codeOf(BLANK_LABEL);
  const codes = fillRows(new Int32Array(places.length), places, codeByPlace);
  for (let row = 0; blank >= 0 && row < codes.length; row += 1) {
    if (codes[row] === -1 && used(row)) codes[row] = blank;
  }
  return { labels, codes };
}

/** The first row of these places that says anything elsewhere; -1 where there is none. */
function firstUsed(places: Int32Array, wanted: readonly boolean[], used: (row: number) => boolean): number {
  for (let row = 0; row < places.length; row += 1) {
    if (wanted[places[row] ?? 0] === true && used(row)) return row;
  }
  return -1;
}

/** @param codes which are changed: nobody else has them yet */
function inLabelOrder(labels: readonly string[], codes: Int32Array): Groups {
  const order = labels.map((label, i) => ({ ...orderedLabel(label), i })).sort(compareOrdered);
  const place = new Int32Array(labels.length);
  for (const [position, { i }] of order.entries()) place[i] = position;
  inStretches(codes.length, (from, to) => rename(codes, place, from, to));
  return { labels: order.map(({ label }) => label), codes };
}

function rename(codes: Int32Array, place: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const code = codes[row] ?? -1;
    if (code >= 0) codes[row] = place[code] ?? code;
  }
}

/** The groups of two tables under the same labels, in label order. */
export interface United {
  readonly labels: readonly string[];
  readonly codes: Int32Array;
  readonly besideCodes: Int32Array;
}

export function unite(main: Groups, beside: Groups): United {
  const labels = [...main.labels];
  const byKey = new Map(labels.map((label, code) => [foldLabel(label), code]));
  const codeOf = beside.labels.map((label) => {
    const known = byKey.get(foldLabel(label));
    if (known !== undefined) return known;
    labels.push(label);
    return labels.length - 1;
  });
  const height = main.codes.length;
  const all = new Int32Array(height + beside.codes.length);
  all.set(main.codes);
  for (const [row, code] of beside.codes.entries()) all[height + row] = codeOf[code] ?? -1;
  const ordered = inLabelOrder(labels, all);
  return {
    labels: ordered.labels,
    codes: ordered.codes.subarray(0, height),
    besideCodes: ordered.codes.subarray(height),
  };
}
