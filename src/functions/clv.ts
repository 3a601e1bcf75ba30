import { clv } from "../metrics/value.ts";
import { toColumn } from "../table/column.ts";
import { type Answer, answer, type Sheet } from "./formula.ts";
import { toShare } from "./scalar.ts";

/**
 * Historic customer lifetime value: the sum of all purchases × margin ÷ the distinct customers who bought. Refunds count as negative amounts; purchases without a customer or an amount are left out.
 *
 * @param {Array<Array<string>>} customers Customer of each purchase, such as B2:B.
 * @param {Array<Array<number>>} amounts Amount of each purchase, a column of the same height, in one currency.
 * @param {number} margin Optional, default 100%. Gross margin, such as 40% or 0.4.
 * @param {Array<Array<string>>} by Optional. A column of the same height to group by: label, value and purchases spill.
 * @return {number|Array<Array<string|number>>} Money, in the currency of the amounts.
 * @example CLV({"Ada";"Ada";"Can"}, {100;50;90}) // => 120
 * @example CLV({"Ada";"Ada";"Can"}, {100;50;90}, 0.5) // => 60
 * @customfunction
 */
export function CLV(
  sheet: Sheet,
  customers: unknown,
  amounts: unknown,
  margin?: unknown,
  by?: unknown,
): Answer {
  const metric = clv(toShare(margin, "margin", 1, sheet));
  const columns = { customer: toColumn(customers, "customers"), amount: toColumn(amounts, "amounts") };
  return answer(metric, { columns, by }, sheet);
}
