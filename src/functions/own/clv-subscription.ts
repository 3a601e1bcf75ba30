import { toNumberIn, toShare } from "../../metrics/option.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, required } from "../formula.ts";

/** Lifetime value of a subscriber: what an account leaves in a period, for as many periods as one stays on average. */
export const clvSubscription: Formula = {
  params: [
    required("revenue_per_account", "number"),
    required("margin", "number"),
    required("churn_rate", "number"),
  ],
  gives: "value",
  source: "Average revenue per account × margin ÷ churn of the same period",
  examples: ["CLV_SUBSCRIPTION(50, 0.8, 0.05) // => 800"],
  run(sheet, [revenuePerAccount, margin, churnRate]) {
    const revenue = toNumberIn(revenuePerAccount, "revenue_per_account", { least: 0 }, sheet);
    const share = toShare(margin, "margin", sheet);
    const churn = toShare(churnRate, "churn_rate", sheet);
    if (churn === 0) throw new InputError({ kind: "nothing", argument: "churn_rate", of: "churn" });
    return finite((revenue * share) / churn, "revenue_per_account");
  },
};
