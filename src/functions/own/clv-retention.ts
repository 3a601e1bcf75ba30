import { toNumberIn, toShare } from "../../metrics/option.ts";
import { clvOfRetention } from "../../metrics/value-formulas.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, required } from "../formula.ts";

/** Lifetime value of a relation that goes on with a constant probability. */
export const clvRetention: Formula = {
  params: [
    required("margin_per_period", "number"),
    required("retention_rate", "number"),
    required("discount_rate", "number"),
  ],
  gives: "value",
  source: "m·r ÷ (1 + d − r), the first margin after one period (Gupta & Lehmann 2003)",
  examples: ["CLV_RETENTION(120, 0.5, 0.25) // => 80"],
  run(sheet, [marginPerPeriod, retentionRate, discountRate]) {
    const margin = toNumberIn(marginPerPeriod, "margin_per_period", { least: 0 }, sheet);
    const retention = toShare(retentionRate, "retention_rate", sheet);
    const discount = toShare(discountRate, "discount_rate", sheet);
    if (retention >= 1 + discount) throw new InputError({ kind: "never-ends", argument: "retention_rate" });
    return finite(clvOfRetention(margin, retention, discount), "margin_per_period");
  },
};
