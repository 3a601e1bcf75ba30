import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const peopleEn: OwnFamilyWords<typeof ownFamilies.people> = {
  SCORECARD: {
    definition:
      "Each person's win rate, sales volume, deals won, average deal size and, with dates, cycle time, each with its difference from the median of the people. Rows without an owner are left out; teams in place of owners will do.",
    returns: "A table: a row for each person, the median last.",
    params: { won: 'The label that counts as won, such as "Signed", or a range of labels.' },
  },
  ENABLEMENT_LIFT: {
    definition:
      "Win rate of the trained − win rate of the untrained, with 95% intervals: a lift whose interval holds 0 may be chance. Who is trained is no random choice, so a lift is no proof that training caused it.",
    returns: "A table: group, win rate, closed deals, 95% interval; the lift last.",
    params: {
      trained: "The people who were trained, named as among the owners.",
      training_dates:
        "Date of each person's training: only deals that started on or after it count as trained. Needs starts.",
      won: 'The label that counts as won, such as "Signed", or a range of labels.',
    },
  },
};
