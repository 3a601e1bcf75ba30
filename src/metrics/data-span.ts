import type { Facts } from "./facts.ts";
import { type DateField, fieldIds, forecasts, isDateField } from "./field.ts";
import type { TableKind } from "./table-kind.ts";

/** From the first to the last date of some data, as wall clocks. */
export interface DataSpan {
  readonly first: number;
  readonly latest: number;
}

/**
 * How far a table's data reaches, by its dates that are no plans. Hire dates say nothing of when the figures were
 * taken, and a customer's contract may end in years to come.
 *
 * @returns undefined where it has no such date; a column that cannot be read says nothing here
 */
export function dataSpan(kind: TableKind, facts: Facts): DataSpan | undefined {
  if (kind === "people") return undefined;
  const fields = fieldIds.filter(
    (field): field is DateField =>
      isDateField(field) && !forecasts.includes(field) && !(kind === "customers" && field === "end"),
  );
  const spans = fields.filter((field) => facts.has(field)).flatMap((field) => spanIn(field, facts) ?? []);
  return united(spans);
}

function spanIn(field: DateField, facts: Facts): DataSpan | undefined {
  try {
    let [first, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const date of facts.dates(field)) {
      if (date < first) first = date;
      if (date > latest) latest = date;
    }
    return first > latest ? undefined : { first, latest };
  } catch {
    return undefined; // The metrics that need the column say what is wrong with it.
  }
}

/** From the first of all to the last. */
export function united(spans: readonly DataSpan[]): DataSpan | undefined {
  if (spans.length === 0) return undefined;
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    latest: Math.max(...spans.map(({ latest }) => latest)),
  };
}
