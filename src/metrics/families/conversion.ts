import { outcome } from "../../table/outcome.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { labels } from "../option.ts";
import { Reasons } from "../sums/reasons.ts";
import { flagsOf, share } from "../sums/sums.ts";
import { conversionCohort } from "./conversion-cohort.ts";
import { conversionKm } from "./conversion-km.ts";
import { conversionWin } from "./conversion-win.ts";

/** What becomes of leads and deals. */
export const conversion = {
  "conversion-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["outcome"],
    when: ["start", "end", "date"],
    options: { converted: labels() },
    source: "Won ÷ all created; Bullhorn and most CRM dashboards",
    examples: [
      'CONVERSION_RATE({"Won";"Lost";"Open";"Won"}) // => 0.5',
      "CONVERSION_RATE(200, 50) // => 0.25",
    ],
    way: (facts) => {
      const { outcomes } = facts;
      const { argument } = facts.place("outcome");
      const deals = new Reasons(facts.rows).byOutcome(outcomes, { blank: left.noOutcome });
      return share(deals, flagsOf(outcomes, outcome.won), () => ({ kind: "no-rows", argument }));
    },
  }),

  ...conversionWin,
  ...conversionCohort,
  ...conversionKm,
};
