import type { Filter, FilterOption } from "../calls/view.ts";
import { type Dimension, dimensionColumn, dimensions, type KindTable } from "../metrics/dimension.ts";
import type { GivenColumns } from "../metrics/facts.ts";
import type { SharedColumns } from "../metrics/fields-of.ts";
import { codesOf } from "../table/group.ts";
import { compareOrdered, foldLabel, orderedLabel } from "../table/label.ts";
import { InputError } from "../table/problem.ts";
import type { Zone } from "../table/zone.ts";

/** The labels of each dimension in the data at hand, in label order. */
export type FilterLabels = ReadonlyMap<Dimension, readonly string[]>;

interface Labelled extends KindTable {
  readonly all: SharedColumns;
}

/** Every label by which some table's rows can be told apart; what people belong to counts where it has rows. */
export function filterLabels(tables: readonly Labelled[], zone: Zone): FilterLabels {
  const people = tables.find(({ kind }) => kind === "people")?.columns;
  const others = tables.filter(({ kind }) => kind !== "people");
  const found = dimensions.map((by): [Dimension, readonly string[]] => [
    by,
    inOrder((others.length > 0 ? others : tables).flatMap((table) => labelsIn(table, by, people, zone))),
  ]);
  return new Map(found.filter(([, labels]) => labels.length > 0));
}

function labelsIn(
  table: Labelled,
  by: Dimension,
  people: GivenColumns | undefined,
  zone: Zone,
): readonly string[] {
  try {
    const column = dimensionColumn(table, by, people);
    return column === undefined ? [] : codesOf(column, zone, table.all.all.used).labels;
  } catch (error) {
    if (error instanceof InputError) return []; // Not to be told apart by it, then.
    throw error;
  }
}

/** One of each, named as it is first written. */
function inOrder(labels: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const label of labels) {
    const key = foldLabel(label);
    if (!first.has(key)) first.set(key, label);
  }
  return [...first.values()]
    .map(orderedLabel)
    .sort(compareOrdered)
    .map(({ label }) => label);
}

/** A filter as the data writes its label; undefined where the data has no such label. */
export function known(labels: FilterLabels, { by, value }: Filter): Filter | undefined {
  const wanted = foldLabel(value);
  const found = labels.get(by)?.find((label) => foldLabel(label) === wanted);
  return found === undefined ? undefined : { by, value: found };
}

const MOST_VALUES = 500;

export function filterOptions(labels: FilterLabels): readonly FilterOption[] {
  return [...labels].map(([by, values]) => ({
    by,
    values: values.slice(0, MOST_VALUES),
    more: Math.max(0, values.length - MOST_VALUES),
  }));
}
