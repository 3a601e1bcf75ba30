import { type Cell, isBlank, isDate, refuseErrorCell } from "../../table/cell.ts";
import type { Column } from "../../table/column.ts";
import { DAY_MS, dateColumn } from "../../table/date.ts";
import { byRow, DISTINCT } from "../../table/distinct.ts";
import { foldHeader } from "../../table/header.ts";
import { foldLabel, labelText } from "../../table/label.ts";
import { isNumberLike, numberColumn, toNumber } from "../../table/number.ts";
import { InputError } from "../../table/problem.ts";
import type { Reading } from "../facts.ts";
import { toDate } from "../option.ts";

/** Whether a row fits. */
type Holds = (row: number) => boolean;

/** How numbers and days are compared; labels are alike or are not. */
type Order = ">=" | "<=" | ">" | "<" | "=";
type Sign = Order | "<>";

/** What a filter asks of a column. */
interface Condition<S extends Sign = Sign> {
  readonly sign: S;
  readonly value: Cell;
}

interface Asking {
  readonly argument: string;
  readonly reading: Reading;
}

const SIGNED = /^(>=|<=|<>|!=|>|<|=)\s*(.*)$/;

/**
 * Reads a filter of two columns, headers and values.
 *
 * @param columnOf the column of a header
 * @throws {InputError} `not-two-columns`, `error-cell`; for a value or a column's cell that is no number or date where
 *   one is compared
 */
export function fits(filter: unknown, asking: Asking, columnOf: (name: string) => Column): Holds {
  const byHeader = new Map<string, { readonly name: string; readonly conditions: Condition[] }>();
  for (const [name, condition] of conditionsIn(filter, asking.argument)) {
    const key = foldHeader(name);
    const known = byHeader.get(key) ?? { name, conditions: [] };
    known.conditions.push(condition);
    byHeader.set(key, known);
  }
  const all = [...byHeader.values()].map(({ name, conditions }) =>
    fitsColumn(columnOf(name), conditions, asking),
  );
  return (row) => all.every((holds) => holds(row));
}

function conditionsIn(filter: unknown, argument: string): readonly (readonly [string, Condition])[] {
  const rows: readonly unknown[] = Array.isArray(filter) ? filter : [filter];
  return rows.flatMap((row: unknown, i) => {
    const cells = (Array.isArray(row) ? row : [row]) as readonly Cell[];
    if (cells.length !== 2) {
      throw new InputError({ kind: "not-two-columns", argument });
    }
    const [name = "", value = ""] = cells;
    for (const cell of cells) refuseErrorCell(cell, argument, i + 1);
    return isBlank(name) || isBlank(value) ? [] : [[String(name), toCondition(value)] as const];
  });
}

function toCondition(value: Cell): Condition {
  const [, sign, rest = ""] = (typeof value === "string" && SIGNED.exec(value.trim())) || [];
  if (sign === undefined) return { sign: "=", value };
  return { sign: sign === "!=" ? "<>" : (sign as Sign), value: rest };
}

/** Any of the values, and all of the comparisons: a range is two of them. */
function fitsColumn(column: Column, conditions: readonly Condition[], asking: Asking): Holds {
  const values = conditions.filter(({ sign }) => sign === "=").map((one) => fitOf(column, one, asking));
  const others = conditions.filter(({ sign }) => sign !== "=").map((one) => fitOf(column, one, asking));
  return (row) =>
    (values.length === 0 || values.some((holds) => holds(row))) && others.every((holds) => holds(row));
}

function fitOf(column: Column, condition: Condition, asking: Asking): Holds {
  const { sign, value } = condition;
  if (isDate(value)) return byDay(column, { sign: "=", value }, asking);
  if (sign === "=" || sign === "<>") return byLabel(column, condition, asking.reading);
  const compared = isNumberLike(value) ? byNumber : byDay;
  return compared(column, { sign, value }, asking);
}

function byLabel(column: Column, { sign, value }: Condition, { zone }: Reading): Holds {
  const wanted = foldLabel(labelText(value, zone));
  const { cells } = column.gather(DISTINCT);
  return byRow(
    column,
    cells.map((cell) => (foldLabel(labelText(cell, zone)) === wanted) === (sign === "=")),
  );
}

function byNumber(column: Column, { sign, value }: Condition<Order>, { argument, reading }: Asking): Holds {
  const bound = toNumber(value, argument, () => reading.decimalSign());
  const numbers = numberColumn(column, () => reading.decimalSign(), reading.zone);
  return (row) => compares(numbers[row] ?? Number.NaN, sign, bound);
}

/** A date stands for its whole day: <=2026-01-31 is until its end. */
function byDay(column: Column, { sign, value }: Condition<Order>, { argument, reading }: Asking): Holds {
  const bound = toDate(value, argument, reading);
  const dates = dateColumn(column, reading);
  const wholeDay = bound % DAY_MS === 0;
  return (row) => {
    const date = dates[row] ?? Number.NaN;
    return compares(wholeDay ? Math.floor(date / DAY_MS) * DAY_MS : date, sign, bound);
  };
}

/** A blank cell, NaN, is neither more nor less than anything. */
function compares(found: number, sign: Order, bound: number): boolean {
  switch (sign) {
    case ">=":
      return found >= bound;
    case "<=":
      return found <= bound;
    case ">":
      return found > bound;
    case "<":
      return found < bound;
    case "=":
      return found === bound;
  }
}
