import { clvOfRetention } from "../metrics/value-formulas.ts";
import { InputError } from "../table/problem.ts";
import type { Answer, Sheet } from "./formula.ts";
import { finite, toNumberIn, toShare } from "./scalar.ts";

/**
 * Customer lifetime value from retention: m × r ÷ (1 + d − r), the first margin after one period (Gupta & Lehmann 2003).
 *
 * @param {number} margin_per_period Margin that a customer brings in one period, such as a year.
 * @param {number} retention_rate Share of customers who stay from one period to the next, such as 80% or 0.8.
 * @param {number} discount_rate What one period's wait costs, such as 10% or 0.1.
 * @return {number} Money, in the currency of the margin. For a first payment at once, add one margin.
 * @example CLV_RETENTION(120, 0.5, 0.25) // => 80
 * @customfunction
 */
export function CLV_RETENTION(
  sheet: Sheet,
  margin_per_period: unknown,
  retention_rate: unknown,
  discount_rate: unknown,
): Answer {
  const margin = toNumberIn(margin_per_period, "margin_per_period", { least: 0 }, sheet);
  const retention = toShare(retention_rate, "retention_rate", Number.NaN, sheet);
  const discount = toShare(discount_rate, "discount_rate", Number.NaN, sheet);
  if (Number.isNaN(retention)) throw new InputError({ kind: "missing-argument", argument: "retention_rate" });
  if (Number.isNaN(discount)) throw new InputError({ kind: "missing-argument", argument: "discount_rate" });
  if (retention >= 1 + discount) throw new InputError({ kind: "never-ends", argument: "retention_rate" });
  return finite(clvOfRetention(margin, retention, discount));
}
