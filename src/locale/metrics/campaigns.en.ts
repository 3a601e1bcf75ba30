import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const campaignsEn: FamilyWords<typeof families.campaigns> = {
  "campaign-roi": {
    name: "Campaign ROI",
    also: ["Marketing ROI", "Return on marketing investment", "ROMI"],
    definition:
      "(Gross profit − cost) ÷ cost. Each deal counts for the one campaign in its row; with outcomes only won deals count.",
  },
  "open-rate": {
    name: "Open rate",
    also: ["E-mail open rate", "Email open rate"],
    definition:
      "Unique opens ÷ mails sent, less the bounces where they are given. Rows without a number are left out.",
  },
  "click-rate": {
    name: "Click rate",
    also: ["Click-through rate", "CTR"],
    definition:
      "Unique clicks ÷ mails sent, less the bounces where they are given. Rows without a number are left out.",
  },
  "click-to-open-rate": {
    name: "Click-to-open rate",
    also: ["CTOR", "Click to open"],
    definition:
      "Unique clicks ÷ unique opens. Above 1 where opens are hidden from the sender; rows without a number are left out.",
  },
  "reply-rate": {
    name: "Reply rate",
    also: ["E-mail reply rate", "Email reply rate"],
    definition:
      "Replies ÷ mails sent, less the bounces where they are given. Rows without a number are left out.",
  },
  "unsubscribe-rate": {
    name: "Unsubscribe rate",
    also: ["Opt-out rate"],
    definition:
      "Unsubscribes ÷ mails sent, less the bounces where they are given. Rows without a number are left out.",
  },
  "bounce-rate": {
    name: "Bounce rate",
    also: ["E-mail bounce rate", "Email bounce rate"],
    definition: "Mails that came back ÷ mails sent. Rows without a number are left out.",
  },
  "session-conversion-rate": {
    name: "Session conversion rate",
    also: ["Website conversion rate", "Key event rate"],
    definition:
      "Key events ÷ sessions. Above 1 where a session has several key events; rows without a number are left out.",
  },
};
