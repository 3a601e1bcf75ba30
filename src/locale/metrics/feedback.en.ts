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
      "Answers of 4 and 5, the two best of the scale from 1 to 5, ÷ all answers. Blank answers are left out.",
    byOptions:
      "With scale the two best of another scale; with method the mean answer, or points ÷ possible points.",
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
