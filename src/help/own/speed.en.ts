import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const speedEn: OwnFamilyWords<typeof ownFamilies.speed> = {
  SALES_VELOCITY: {
    definition:
      "Money a day: opportunities × win rate × average won deal ÷ days of the sales cycle, the last three over the months up to the as-of day.",
    returns: "A table under a header: the velocity and its four factors. With by, a row for each group.",
    params: {
      months: "Over how many months up to the as-of day win rate, average deal and cycle are taken.",
    },
  },
};
