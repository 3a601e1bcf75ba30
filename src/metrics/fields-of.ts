import { type Facts, type GivenColumns, type Reading, readFacts } from "./facts.ts";
import { type FieldId, fieldIds } from "./field.ts";
import type { Read } from "./kept.ts";
import type { Metric } from "./metric.ts";
import { neededOf } from "./needs.ts";

/** Amounts in several currencies are never added, and a deal lost has its own date in some exports. */
export const ALWAYS_HEEDED: readonly FieldId[] = ["currency", "lostDate"];

/** The columns that a metric looks at in a table that has them: of all others it is independent. */
export function fieldsOf(metric: Metric, has: (field: FieldId) => boolean): ReadonlySet<FieldId> {
  const { takes, heeds, when } = metric;
  return new Set([...neededOf(metric, has), ...takes, ...heeds, ...when, ...ALWAYS_HEEDED]);
}

/** The columns that a metric looks at in its second table. */
export function besideFieldsOf({ beside, besideTakes }: Metric): ReadonlySet<FieldId> {
  return new Set<FieldId>([...beside, ...besideTakes, "date", "currency"]);
}

/** A table's columns as several metrics look at them: each is read once, whoever asks. */
export interface SharedColumns {
  readonly columns: GivenColumns;
  /** As if the table had these fields' columns alone. */
  of(fields: ReadonlySet<FieldId>): Facts;
  readonly all: Facts;
}

export function sharedColumns(columns: GivenColumns, reading: Reading): SharedColumns {
  const read: Read = new Map();
  const of = (fields: ReadonlySet<FieldId>) => {
    const some = fieldIds.filter((field) => fields.has(field));
    const picked = some.flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [[field, column] as const];
    });
    return readFacts(Object.fromEntries(picked), reading, undefined, read);
  };
  return { columns, of, all: of(new Set(fieldIds)) };
}
