import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const conversionEn: FamilyWords<typeof families.conversion> = {
  "conversion-rate": {
    name: "Conversion rate",
    definition: "Won ÷ all leads or deals with an outcome, open ones included.",
  },
  "win-rate": {
    name: "Win rate",
    definition: "Won ÷ (won + lost). Open deals are left out.",
  },
};
