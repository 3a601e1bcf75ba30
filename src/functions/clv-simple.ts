import { clvOfAverages } from "../metrics/value-formulas.ts";
import type { Answer, Sheet } from "./formula.ts";
import { finite, toNumberIn, toShare } from "./scalar.ts";

/**
 * Customer lifetime value from averages: order value × orders per year × margin × years, each year discounted from its end.
 *
 * @param {number} average_order_value Average amount of one order.
 * @param {number} orders_per_year Average orders of one customer in a year.
 * @param {number} years Years that a customer stays; a fraction counts in part.
 * @param {number} margin Optional, default 100%. Gross margin, such as 40% or 0.4.
 * @param {number} annual_discount Optional, default 0%. What a year's wait costs, such as 10% or 0.1.
 * @return {number} Money, in the currency of the order value.
 * @example CLV_SIMPLE(150, 4, 3) // => 1800
 * @example CLV_SIMPLE(100, 1, 2, 1, 0.25) // => 144
 * @customfunction
 */
export function CLV_SIMPLE(
  sheet: Sheet,
  average_order_value: unknown,
  orders_per_year: unknown,
  years: unknown,
  margin?: unknown,
  annual_discount?: unknown,
): Answer {
  const atLeastZero = { least: 0 };
  return finite(
    clvOfAverages(
      toNumberIn(average_order_value, "average_order_value", atLeastZero, sheet),
      toNumberIn(orders_per_year, "orders_per_year", atLeastZero, sheet),
      toNumberIn(years, "years", atLeastZero, sheet),
      toShare(margin, "margin", 1, sheet),
      toShare(annual_discount, "annual_discount", 0, sheet),
    ),
  );
}
