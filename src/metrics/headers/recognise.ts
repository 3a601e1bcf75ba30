import { foldHeader } from "../../table/header.ts";
import { once } from "../../table/once.ts";
import { type FieldId, fieldIds } from "../field.ts";
import { means } from "./context.ts";
import { names } from "./names.ts";
import { readingsOf } from "./reading.ts";

/** A column to be recognised. */
export interface Offered {
  readonly header: string;
  /** Whether it has no value at all: it then stands back behind one that has. */
  blank(): boolean;
  /** Whether won or lost is among its values: of a stage and a status, that one holds the outcomes. */
  decided(): boolean;
}

export interface Recognition {
  /**
   * The columns that fit a field best, as places among those offered: none, one, or several that fit alike. In the
   * order of the field's names.
   */
  fitting(field: FieldId): readonly number[];
  /** Columns that fit no field, as places among those offered. */
  readonly unrecognised: readonly number[];
  /** Some headers that a field may have, in the table's language. */
  expected(field: FieldId): readonly string[];
}

interface Name {
  readonly field: FieldId;
  readonly rank: number;
  /** Its place among all the field's names: the earlier is the guess where nothing else decides. */
  readonly order: number;
}

const EXPECTED = 4;
const TURKISH = /[çğıöşüÇĞİÖŞÜ]/;

/** All names, folded, with the fields that they may mean. */
const meanings = once(() => {
  const known = new Map<string, Name[]>();
  for (const field of fieldIds) {
    const { en = [], tr = [] } = names[field] ?? {};
    const ranked = [en, tr].flatMap((ranks) =>
      ranks.flatMap((rank, at) => rank.map((text) => ({ text, at }))),
    );
    for (const [order, { text, at }] of ranked.entries()) {
      const folded = foldHeader(text);
      known.set(folded, [...(known.get(folded) ?? []), { field, rank: at, order }]);
    }
  }
  return known;
});

/** The fields that a column of this header may hold when nothing else is known of its table, the likeliest first. */
export function fieldsHeaded(header: string): readonly FieldId[] {
  const found = [...(meanings().get(foldHeader(header)) ?? [])];
  return found.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ field }) => field);
}

/** Finds the columns that fields are in by their headers (see names.ts), other columns deciding where a name is used in two senses. */
export function recognise(columns: readonly Offered[]): Recognition {
  const readings = readingsOf(columns.map(({ header }) => header));
  const all = new Set(readings.flat());
  const has = (name: string) => all.has(name);
  const found = readings.map((texts) =>
    texts.flatMap((text) => (meanings().get(text) ?? []).filter(({ field }) => means(field, text, has))),
  );
  const places = columns.map((_, place) => place);
  return {
    fitting: (field) => best(field, found, columns),
    unrecognised: places.filter((place) => found[place]?.length === 0),
    expected: (field) => expectedNames(field, columns),
  };
}

interface Candidate {
  readonly place: number;
  readonly rank: number;
  readonly order: number;
}

function best(
  field: FieldId,
  found: readonly (readonly Name[])[],
  columns: readonly Offered[],
): readonly number[] {
  const all = found.flatMap((meant, place): Candidate[] => {
    const [name] = meant
      .filter((one) => one.field === field)
      .sort((a, b) => a.rank - b.rank || a.order - b.order);
    return name === undefined ? [] : [{ place, rank: name.rank, order: name.order }];
  });
  if (all.length < 2) return all.map(({ place }) => place);
  const filled = preferred(all, ({ place }) => columns[place]?.blank() === false);
  const fitting =
    field === "outcome" ? preferred(filled, ({ place }) => columns[place]?.decided() === true) : filled;
  const rank = Math.min(...fitting.map((candidate) => candidate.rank));
  return fitting
    .filter((candidate) => candidate.rank === rank)
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place);
}

/** Those that pass, or all where none does. */
function preferred<T>(all: readonly T[], pass: (one: T) => boolean): readonly T[] {
  const passing = all.filter(pass);
  return passing.length > 0 ? passing : all;
}

/** The first name of each rank, then the second ones. */
function expectedNames(field: FieldId, columns: readonly Offered[]): readonly string[] {
  const { en = [], tr = [] } = names[field] ?? {};
  const ranks = columns.some(({ header }) => TURKISH.test(header)) ? tr : en;
  const longest = Math.max(0, ...ranks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => ranks.flatMap((rank) => rank[i] ?? []))
    .flat()
    .slice(0, EXPECTED);
}
