import { readFacts } from "../../metrics/facts.ts";
import { toColumn } from "../../table/column.ts";
import { groupBy } from "../../table/group.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, required } from "../formula.ts";
import { labelShares } from "./label-shares.ts";

/** A reason beside a deal that is not lost does not count; a lost deal without one is shown as "(blank)". */
export const lossReasonShare: Formula = {
  params: [
    { ...required("outcomes", "column"), field: "outcome" },
    { ...required("loss_reasons", "column"), field: "lossReason" },
  ],
  gives: "table",
  source: "Deals lost for a reason ÷ all lost deals",
  examples: [
    'LOSS_REASON_SHARE({"Lost";"Won";"Lost";"Lost";"Lost"}, {"Price";"Price";"price ";"Timing";""}) // => [["(blank)",0.25,1],["Price",0.5,2],["Timing",0.25,1]]',
  ],
  run(sheet, [outcomes, lossReasons]) {
    const reasons = toColumn(lossReasons, "loss_reasons");
    const facts = readFacts({ outcome: toColumn(outcomes, "outcomes"), lossReason: reasons }, sheet);
    const isLost = (row: number) => facts.outcomes[row] === outcome.lost;
    const shares = labelShares(groupBy(reasons, sheet.zone, isLost), isLost);
    if (shares.length === 0) {
      throw new InputError({ kind: "nothing", argument: "outcomes", of: "lost-deals" });
    }
    return shares;
  },
};
