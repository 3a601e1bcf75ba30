import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const conversionEn: OwnFamilyWords<typeof ownFamilies.conversion> = {
  STAGE_CONVERSION: {
    definition:
      "Deals that reached each stage, ÷ those that reached the stage before, and ÷ those that reached the first. A deal has reached its stage and all before it, a won deal every stage, a lost deal those up to its furthest stage.",
    returns:
      "A table with a header: stage, deals that reached it, rate from the previous stage, rate from the first.",
    params: {
      stages: "Stage that each deal is in, such as D2:D; won is recognised in English and Turkish.",
      order: "The stages from first to last, such as H2:H6.",
      furthest_stages:
        "Furthest stage that each deal reached; needed for lost deals, whose own stage no longer tells it.",
    },
  },
  LOSS_REASON_SHARE: {
    definition:
      "Deals lost for each reason ÷ all lost deals. Lost deals without a reason are shown as (blank).",
    returns: "Rows of reason, share and lost deals.",
    params: {},
  },
};
