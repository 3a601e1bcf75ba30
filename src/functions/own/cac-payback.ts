import { toNumberIn, toShare } from "../../metrics/option.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, required } from "../formula.ts";

/** Months until a customer has paid back what it took to win one. */
export const cacPayback: Formula = {
  params: [
    required("acquisition_cost", "number"),
    required("revenue_per_month", "number"),
    required("margin", "number"),
  ],
  gives: "value",
  source: "Customer acquisition cost ÷ (monthly revenue per account × margin) (MetricKit)",
  examples: ["CAC_PAYBACK(600, 100, 0.5) // => 12"],
  run(sheet, [acquisitionCost, revenuePerMonth, margin]) {
    const cost = toNumberIn(acquisitionCost, "acquisition_cost", { least: 0 }, sheet);
    const revenue = toNumberIn(revenuePerMonth, "revenue_per_month", { least: 0 }, sheet);
    const profit = revenue * toShare(margin, "margin", sheet);
    if (profit === 0) {
      const argument = revenue === 0 ? "revenue_per_month" : "margin";
      throw new InputError({ kind: "nothing", argument, of: "profit" });
    }
    return finite(cost / profit, "acquisition_cost");
  },
};
