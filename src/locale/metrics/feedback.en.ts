import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const feedbackEn: FamilyWords<typeof families.feedback> = {
  "nps-score": {
    name: "Net Promoter Score",
    also: ["NPS", "net promoter"],
    definition:
      "Percentage of answers of 9 and 10 less percentage of answers from 0 to 6: points from -100 to 100. Blank answers are left out; 0 is an answer.",
  },
  "csat-score": {
    name: "Customer satisfaction",
    also: ["CSAT", "satisfaction score", "customer satisfaction score"],
    definition:
      "Answers that are one of the two best of the scale ÷ all answers, by default 4 and 5 of 1 to 5. As an option the mean answer, or points ÷ possible points. Blank answers are left out.",
  },
  "ces-score": {
    name: "Customer effort score",
    also: ["CES", "effort score"],
    definition:
      "Mean answer to whether it was made easy, from 1 to 7; higher is easier. Blank answers are left out.",
  },
  "response-rate": {
    name: "Survey response rate",
    also: ["response rate", "answer rate"],
    definition: "Customers asked who gave a score ÷ customers asked. Each row is one who was asked.",
  },
};
