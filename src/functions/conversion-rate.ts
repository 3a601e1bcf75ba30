import { metricOf } from "../metrics/catalogue.ts";
import { toNumberIn } from "../metrics/option.ts";
import { given } from "../table/column.ts";
import { isNumberLike } from "../table/number.ts";
import { outcome, outcomeOf } from "../table/outcome.ts";
import { InputError } from "../table/problem.ts";
import { type Formula, finite, type Sheet } from "./formula.ts";
import { formulaOf } from "./metric-formula.ts";

/** The metric over a column of outcomes; with two numbers their quotient. */
export function conversionRate(): Formula {
  const byColumns = formulaOf(metricOf("conversion-rate"));
  return {
    ...byColumns,
    run(sheet, args) {
      const [outcomes, converted, by] = args;
      const total = alone(outcomes);
      if (isNumberLike(total) && isTotal(total, converted)) return ofTotals(total, converted, by, sheet);
      return byColumns.run(sheet, args);
    },
  };
}

/** The value of a range of one cell, which Google may hand over either way. */
function alone(value: unknown): unknown {
  const [row, ...rows] = Array.isArray(value) ? value : [];
  return Array.isArray(row) && row.length === 1 && rows.length === 0 ? row[0] : value;
}

/**
 * Whether a single number is a total. 1 and 0 are also outcomes: they are totals only beside a number, or beside a
 * range, which cannot be one.
 */
function isTotal(total: number | string, converted: unknown): boolean {
  if (outcomeOf(String(total)) === outcome.open) return true;
  return given(converted) && (Array.isArray(alone(converted)) || isNumberLike(alone(converted)));
}

/**
 * Converted ÷ total. Above 1 is possible: conversions of this month may come from leads of the last.
 *
 * @throws {InputError} `numbers-by-group`, `zero-total`, and as `toNumberIn`
 */
function ofTotals(outcomes: number | string, converted: unknown, by: unknown, sheet: Sheet): number {
  const conversions = toNumberIn(converted, "converted", { least: 0 }, sheet);
  const total = toNumberIn(outcomes, "outcomes", { least: 0 }, sheet);
  if (given(by)) throw new InputError({ kind: "numbers-by-group", argument: "by" });
  if (total === 0) throw new InputError({ kind: "zero-total", argument: "outcomes" });
  return finite(conversions / total, "converted");
}
