import { toNumberIn } from "../../metrics/option.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, required } from "../formula.ts";

/** How many times over a customer pays back what it took to win one. Refunds may make a lifetime value negative. */
export const ltvCac: Formula = {
  params: [required("lifetime_value", "number"), required("acquisition_cost", "number")],
  gives: "value",
  source: "Lifetime value ÷ customer acquisition cost (MetricKit)",
  examples: ["LTV_CAC(900, 300) // => 3"],
  run(sheet, [lifetimeValue, acquisitionCost]) {
    const value = toNumberIn(lifetimeValue, "lifetime_value", { least: Number.NEGATIVE_INFINITY }, sheet);
    const cost = toNumberIn(acquisitionCost, "acquisition_cost", { least: 0 }, sheet);
    if (cost === 0) throw new InputError({ kind: "nothing", argument: "acquisition_cost", of: "cost" });
    return finite(value / cost, "lifetime_value");
  },
};
