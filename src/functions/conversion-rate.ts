import { conversionRate } from "../metrics/conversion.ts";
import { given, toColumn } from "../table/column.ts";
import { isNumberLike } from "../table/number.ts";
import { outcome, outcomeOf } from "../table/outcome.ts";
import { InputError } from "../table/problem.ts";
import { type Answer, answer, type Sheet, toLabels } from "./formula.ts";
import { finite, toNumberIn } from "./scalar.ts";

/**
 * Share of leads or deals that were won: won ÷ all with an outcome that is not blank, open ones included.
 *
 * @param {Array<Array<string>>} outcomes Stage or status of each lead, such as D2:D. Won and lost are recognised in English and Turkish. Or the number of leads.
 * @param {string|Array<Array<string>>} converted Optional. The label that counts as converted, such as "Won", or a range of labels. Or the number of conversions.
 * @param {Array<Array<string>>} by Optional. A column of the same height to group by, such as the owner: label, rate and rows spill.
 * @return {number|Array<Array<string|number>>} A fraction: format it as a percentage.
 * @example CONVERSION_RATE({"Won";"Lost";"Open";"Won"}) // => 0.5
 * @example CONVERSION_RATE(200, 50) // => 0.25
 * @customfunction
 */
export function CONVERSION_RATE(sheet: Sheet, outcomes: unknown, converted?: unknown, by?: unknown): Answer {
  const total = alone(outcomes);
  if (isNumberLike(total) && isTotal(total, converted)) return scalarForm(total, converted, by, sheet);
  const wonLabels = toLabels(converted, "converted");
  const columns = { outcome: toColumn(outcomes, "outcomes") };
  return answer(conversionRate, wonLabels ? { columns, by, wonLabels } : { columns, by }, sheet);
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
function scalarForm(outcomes: number | string, converted: unknown, by: unknown, sheet: Sheet): number {
  const conversions = toNumberIn(converted, "converted", { least: 0 }, sheet);
  const total = toNumberIn(outcomes, "outcomes", { least: 0 }, sheet);
  if (given(by)) throw new InputError({ kind: "numbers-by-group", argument: "by" });
  if (total === 0) throw new InputError({ kind: "zero-total", argument: "outcomes" });
  return finite(conversions / total);
}
