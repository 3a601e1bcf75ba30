import type { ownFamilies } from "../../functions/own-families.ts";
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
  CYCLE_TIME_OPEN: {
    definition:
      "The days by which half of all deals have ended, won or lost, where open deals count with their age so far: closed deals alone would tell only of the quick ones.",
    returns:
      "A table with a header: median, from, to, deals, still open; blank where too few have ended to tell. With by, a row for each group.",
    params: {
      ends: "Date each deal was closed; blank while it is open. A later one than as_of counts as open.",
      by: "A column of the same height to group by.",
      quantile: "Which share of deals is to have ended: 50% is the median.",
      confidence: "How sure the interval is to be, such as 95% or 0.95.",
      scale:
        "On which scale the limits are laid, as R's conf.type: log as R does by default, log-log as SAS.",
    },
  },
  EXPECTED_CLOSE: {
    definition:
      "For each open deal, when it is to be expected to close, won or lost: the median of the time that deals as old as it still took. With outcomes, also the probability that it is won.",
    returns:
      "A table with a header and a row for each open deal: deal, age, days to go, expected close, and the dates between which it closes as surely as asked. A note says why a date is missing.",
    params: {
      ends: "Date each deal was closed; blank while it is open. A later one than as_of counts as open.",
      deals: "Name or number of each deal, such as A2:A; without it the row in the range is given.",
      confidence:
        "How sure the dates from and to are to be: with 80%, one in ten closes sooner, one in ten later.",
    },
  },
};
