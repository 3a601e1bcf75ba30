import { toNumberIn, toShare } from "../../metrics/option.ts";
import { clvOfAverages } from "../../metrics/value-formulas.ts";
import { given } from "../../table/column.ts";
import { type Formula, finite, optional, required } from "../formula.ts";

const AT_LEAST_ZERO = { least: 0 };

/** Lifetime value from averages. */
export const clvSimple: Formula = {
  params: [
    required("average_order_value", "number"),
    required("orders_per_year", "number"),
    required("years", "number"),
    optional("margin", "number", "100%"),
    optional("annual_discount", "number", "0%"),
  ],
  gives: "value",
  source: "Average order value × purchase frequency × lifespan × margin, as the textbooks have it",
  examples: ["CLV_SIMPLE(150, 4, 3) // => 1800", "CLV_SIMPLE(100, 1, 2, 1, 0.25) // => 144"],
  run(sheet, [orderValue, orders, years, margin, discount]) {
    return finite(
      clvOfAverages(
        toNumberIn(orderValue, "average_order_value", AT_LEAST_ZERO, sheet),
        toNumberIn(orders, "orders_per_year", AT_LEAST_ZERO, sheet),
        toNumberIn(years, "years", AT_LEAST_ZERO, sheet),
        given(margin) ? toShare(margin, "margin", sheet) : 1,
        given(discount) ? toShare(discount, "annual_discount", sheet) : 0,
      ),
      "average_order_value",
    );
  },
};
