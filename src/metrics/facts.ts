import type { Column, Place } from "../table/column.ts";
import { requireSameHeight } from "../table/column.ts";
import type { DateContext, DateOrder } from "../table/date.ts";
import { dateColumn, datesOrder } from "../table/date.ts";
import { codesOf } from "../table/group.ts";
import type { DecimalSign } from "../table/number.ts";
import { numberColumn } from "../table/number.ts";
import { once } from "../table/once.ts";
import { outcomeColumn } from "../table/outcome.ts";
import type { FieldId } from "./metric.ts";

export interface DateFact extends Place {
  /** Wall-clock milliseconds (see dateColumn); NaN for a blank cell. */
  readonly values: Float64Array;
}

/** The columns that metrics fold over, typed, all of one height. */
export interface Facts {
  readonly rows: number;
  readonly names: { readonly [field in FieldId]?: string };
  readonly outcome: Uint8Array | undefined;
  /** Equal customers have equal codes; -1 for a blank one. */
  readonly customer: Int32Array | undefined;
  readonly amount: Float64Array | undefined;
  readonly start: DateFact | undefined;
  readonly end: DateFact | undefined;
}

/** What the cells alone do not say. */
export interface Reading extends DateContext {
  decimalSign(): DecimalSign | undefined;
}

export type GivenColumns = { readonly [field in FieldId]?: Column };

/**
 * Columns as facts. Each column is read when a metric first asks for it, so that a bad amount spoils what needs
 * amounts and nothing else.
 *
 * @param wonLabels the outcome labels that count as won, where the user names them
 * @throws {InputError} for columns of unlike height; on reading a fact, for cells that are not what it wants
 */
export function readFacts(columns: GivenColumns, reading: Reading, wonLabels?: readonly string[]): Facts {
  requireSameHeight(Object.values(columns));
  const { outcome, customer, amount, start, end } = columns;
  const order = once(() =>
    datesOrder(
      [start, end].filter((column) => column !== undefined),
      reading,
    ),
  );
  const facts = {
    outcome: once(() => outcome && outcomeColumn(outcome, wonLabels)),
    customer: once(() => customer && codesOf(customer, reading.zone, () => false).codes),
    amount: once(() => amount && numberColumn(amount, () => reading.decimalSign(), reading.zone)),
    start: once(() => start && dateFact(start, reading, order)),
    end: once(() => end && dateFact(end, reading, order)),
  };
  return {
    rows: Math.max(0, ...Object.values(columns).map((column) => column.cells.length)),
    names: Object.fromEntries(Object.entries(columns).map(([field, { argument }]) => [field, argument])),
    get outcome() {
      return facts.outcome();
    },
    get customer() {
      return facts.customer();
    },
    get amount() {
      return facts.amount();
    },
    get start() {
      return facts.start();
    },
    get end() {
      return facts.end();
    },
  };
}

function dateFact(column: Column, reading: Reading, order: () => DateOrder | undefined): DateFact {
  const { argument, firstRow } = column;
  return { argument, firstRow, values: dateColumn(column, reading, order) };
}
