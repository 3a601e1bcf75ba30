import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const conversionEn: FamilyWords<typeof families.conversion> = {
  "conversion-rate": {
    name: "Conversion rate",
    definition: "Won ÷ all leads or deals with an outcome, open ones included.",
  },
  "win-rate": {
    name: "Win rate",
    also: ["Close ratio", "Winning percentage"],
    definition: "Won ÷ (won + lost). Open deals are left out.",
    byOptions: "With basis they count: all, those past the early stages, or those overdue.",
  },
  "win-rate-value": {
    name: "Win rate by value",
    also: ["Value win rate", "Dollar win rate"],
    definition: "Amount won ÷ amount won and lost. Open deals and deals without an amount are left out.",
  },
  "conversion-rate-cohort": {
    name: "Cohort conversion rate",
    also: ["Conversion within days"],
    definition:
      "Leads converted within so many days of their creation ÷ leads created at least that many days ago. Younger leads are left out.",
  },
  "conversion-rate-km": {
    name: "Conversion rate, young leads included",
    also: ["Censoring-adjusted conversion", "Kaplan-Meier conversion rate"],
    definition:
      "The share of leads that converts within so many days of creation, where younger leads count for as long as they have been there.",
  },
  "close-rate": {
    name: "Close rate",
    also: ["Win rate of created deals", "Cohort win rate"],
    definition:
      "Deals won ÷ deals created at least so many days ago, open ones included; with close dates, only those won within these days. Younger deals are left out.",
  },
  "leads-converted": {
    name: "Leads converted",
    also: ["Converted leads"],
    definition: "Number of leads converted, by the date of conversion. Leads without one are left out.",
  },
};
