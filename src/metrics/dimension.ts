import { isBlank } from "../table/cell.ts";
import { Column } from "../table/column.ts";
import { byRow, DISTINCT } from "../table/distinct.ts";
import { BLANK_LABEL } from "../table/group.ts";
import { foldLabel, labelText } from "../table/label.ts";
import { InputError } from "../table/problem.ts";
import type { Zone } from "../table/zone.ts";
import type { GivenColumns } from "./facts.ts";
import { type FieldId, fieldIds, type LabelField } from "./field.ts";
import { joined } from "./join.ts";
import type { TableKind } from "./table-kind.ts";

/** What figures can be split and filtered by. */
export const dimensions = [
  "owner",
  "team",
  "manager",
  "product",
  "region",
  "source",
] as const satisfies readonly LabelField[];
export type Dimension = (typeof dimensions)[number];

/** A table of known kind. */
export interface KindTable {
  readonly kind: TableKind;
  readonly columns: GivenColumns;
}

/** What the table of people says of the owner of a row. */
const OF_PEOPLE: readonly Dimension[] = ["team", "manager", "region"];

/**
 * The column by which a table's rows are told apart: its own, else, for what people belong to, that of the table of
 * people, looked up by the row's owner.
 *
 * @param people the columns of the table of people, where there is one
 * @returns undefined where there is none
 * @throws {InputError} `twice` where a person is in two rows of the table of people
 */
export function dimensionColumn(
  { kind, columns }: KindTable,
  by: Dimension,
  people: GivenColumns | undefined,
): Column | undefined {
  const field = dimensionField(kind, by, columns);
  const own = field && columns[field];
  if (own !== undefined || people === undefined || kind === "people" || !OF_PEOPLE.includes(by)) return own;
  const key = dimensionField("people", "owner", people);
  const [here, there, wanted] = [columns.owner, key && people[key], people[by]];
  if (here === undefined || there === undefined || wanted === undefined) return undefined;
  const cells = joined([{ here, there }], wanted, wanted.argument);
  return Column.of(wanted, cells, here.height);
}

/** Who a row of the table of people is about. */
const PERSON: readonly LabelField[] = ["owner", "person", "quotaOwner"];

/**
 * The field of a table's own column that tells its rows apart.
 *
 * @returns undefined where there is none
 */
export function dimensionField(
  kind: TableKind,
  by: Dimension,
  columns: { readonly [field in FieldId]?: unknown },
): LabelField | undefined {
  const fields: readonly LabelField[] = kind === "people" && by === "owner" ? PERSON : [by];
  return fields.find((field) => columns[field] !== undefined);
}

/** Whether a row has a label; "(blank)" is that of the rows which have none. */
export function hasLabel(column: Column, label: string, zone: Zone): (row: number) => boolean {
  const wanted = foldLabel(label);
  const blank = wanted === foldLabel(BLANK_LABEL);
  const fits = column.gather(DISTINCT).cells.map((cell) => {
    const text = labelText(cell, zone);
    return text === "" ? blank : foldLabel(text) === wanted;
  });
  return byRow(column, fits);
}

/**
 * The columns with the rows emptied that do not fit; emptied, not taken out, so that the rows in errors stay the
 * sheet's.
 *
 * @throws {InputError} `nothing-fits`
 */
export function keepRows(columns: GivenColumns, fits: (row: number) => boolean): GivenColumns {
  const all = Object.values(columns);
  const height = Math.max(0, ...all.map((column) => column.used));
  const used = Array.from({ length: height }, (_, row) => all.some((column) => !isBlank(column.cell(row))));
  const kept = used.map((is, row) => is && fits(row));
  if (used.includes(true) && !kept.includes(true)) {
    throw new InputError({ kind: "nothing-fits", argument: "" });
  }
  const emptied = new Map<Column, Column>();
  const of = (column: Column) => {
    const known = emptied.get(column) ?? column.without((row) => kept[row] !== true);
    emptied.set(column, known);
    return known;
  };
  return Object.fromEntries(
    fieldIds.flatMap((field: FieldId) => {
      const column = columns[field];
      return column === undefined ? [] : [[field, of(column)]];
    }),
  );
}
