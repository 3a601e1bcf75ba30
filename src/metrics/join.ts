import { type Cell, isBlank, refuseErrorCell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { foldHeader } from "../table/header.ts";
import { foldLabel, labelText } from "../table/label.ts";
import { InputError } from "../table/problem.ts";
import { utc } from "../table/zone.ts";
import { type FieldId, fieldIds, kindOf } from "./field.ts";
import type { Recognition } from "./headers/recognise.ts";

interface Side {
  readonly columns: readonly Column[];
  readonly recognition: Recognition;
}

/** A column of each of two tables that name the same things. */
export interface Key {
  readonly here: Column;
  readonly there: Column;
}

/** Fields whose labels name the same things in any two tables, whatever the headers; an id is each table's own. */
const SAME_THINGS: readonly (readonly FieldId[])[] = [
  ["owner", "person", "quotaOwner"],
  ["product", "launched"],
  ...(["customer", "email", "region", "team", "manager", "campaign", "source"] as const).map((field) => [
    field,
  ]),
];

/** Headers that each table has for its own rows: of two tables with them the same value is not the same thing. */
const OWN = new Set(
  ["id", "record id", "no", "kayit no", "name", "ad", "isim", "title", "description", "notes", "type"].map(
    foldHeader,
  ),
);

/** The pairs of columns by which two tables may be joined: labels of one header, or recognised as the same things. */
export function keysOf(main: Side, other: Side): readonly Key[] {
  const [measured, otherMeasured] = [measuresIn(main), measuresIn(other)];
  const byHeader = main.columns
    .filter((here) => !OWN.has(foldHeader(here.argument)) && !measured.has(here))
    .flatMap((here) =>
      other.columns
        .filter(
          (there) => foldHeader(there.argument) === foldHeader(here.argument) && !otherMeasured.has(there),
        )
        .map((there) => ({ here, there })),
    );
  const byField = alikeIn(main, other);
  const keys: Key[] = [];
  for (const key of [...byHeader, ...byField]) {
    if (!keys.some(({ here, there }) => here === key.here && there === key.there)) keys.push(key);
  }
  return keys;
}

/** The pairs of columns that are recognised as holding the same things, whatever their headers. */
export function alikeIn(main: Side, other: Side): readonly Key[] {
  return SAME_THINGS.flatMap((alike) => {
    const [here, there] = [only(main, alike), only(other, alike)];
    return here === undefined || there === undefined ? [] : [{ here, there }];
  });
}

/** The column that holds the first of these fields which one column alone fits. */
function only({ columns, recognition }: Side, alike: readonly FieldId[]): Column | undefined {
  for (const field of alike) {
    const [place, another] = recognition.fitting(field);
    if (place !== undefined && another === undefined) return columns[place];
  }
  return undefined;
}

/** Dates and numbers. */
function measuresIn({ columns, recognition }: Side): ReadonlySet<Column | undefined> {
  const measures = fieldIds.filter((field) => !["label", "outcome"].includes(kindOf(field)));
  return new Set(measures.flatMap((field) => recognition.fitting(field)).map((place) => columns[place]));
}

/**
 * The wanted column's cells in the order of the main table, blank where the other table has no such row.
 *
 * @param argument what the formula calls the other table
 * @throws {InputError} `two-columns` where several keys are unique in the other table, `twice` where none is
 */
export function joined(keys: readonly Key[], wanted: Column, argument: string): readonly Cell[] {
  const indexed = keys.map((key) => ({ key, index: indexOf(key.there) }));
  const unique = indexed.filter(({ index }) => index.repeated === undefined);
  const [found, another] = unique;
  if (another !== undefined) {
    const names = unique.map(({ key }) => key.there.argument);
    throw new InputError({ kind: "two-columns", argument, found: names });
  }
  if (found === undefined) throw repeated(indexed);
  const { rows } = found.index;
  return found.key.here.cells.map((cell) => wanted.cells[rows.get(keyOf(cell)) ?? -1] ?? "");
}

interface Index {
  readonly rows: ReadonlyMap<string, number>;
  /** The first row whose label an earlier one has. */
  readonly repeated: number | undefined;
}

function indexOf({ argument, firstRow, cells }: Column): Index {
  const rows = new Map<string, number>();
  for (const [row, cell] of cells.entries()) {
    refuseErrorCell(cell, argument, firstRow + row);
    if (isBlank(cell)) continue;
    if (rows.has(keyOf(cell))) return { rows, repeated: row };
    rows.set(keyOf(cell), row);
  }
  return { rows, repeated: undefined };
}

/** Both tables' dates are read alike, so that which zone it is does not matter. */
function keyOf(cell: Cell): string {
  return foldLabel(labelText(cell, utc));
}

function repeated(indexed: readonly { readonly key: Key; readonly index: Index }[]): InputError {
  const [first] = indexed;
  if (first === undefined) throw new Error("A join has a key.");
  const { key, index } = first;
  const { argument, firstRow, cells } = key.there;
  const row = index.repeated ?? 0;
  return new InputError({ kind: "twice", argument, row: firstRow + row, found: String(cells[row] ?? "") });
}
