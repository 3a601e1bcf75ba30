import { conversionRate } from "../metrics/conversion.ts";
import { toColumn } from "../table/column.ts";
import { InputError } from "../table/problem.ts";
import { type Answer, answer, type Sheet, toLabels } from "./formula.ts";

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
  const [total, conversions] = [alone(outcomes), alone(converted)];
  if (typeof total === "number" && typeof conversions === "number") return rateOf(total, conversions);
  const wonLabels = toLabels(converted, "converted");
  const columns = { outcome: toColumn(outcomes, "outcomes") };
  return answer(conversionRate, wonLabels ? { columns, by, wonLabels } : { columns, by }, sheet);
}

/** The value of a range of one cell, which Google may hand over either way. */
function alone(value: unknown): unknown {
  const [row, ...rows] = Array.isArray(value) ? value : [];
  return Array.isArray(row) && row.length === 1 && rows.length === 0 ? row[0] : value;
}

/** Above 1 is possible: conversions of this month may come from leads of the last. */
function rateOf(total: number, converted: number): number {
  if (total === 0) throw new InputError({ kind: "zero-total", argument: "outcomes" });
  for (const [argument, found] of [
    ["outcomes", total],
    ["converted", converted],
  ] as const) {
    if (found < 0) throw new InputError({ kind: "out-of-range", argument, found, least: 0, most: undefined });
  }
  return converted / total;
}
