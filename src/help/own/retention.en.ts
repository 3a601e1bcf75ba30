import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const retentionEn: OwnFamilyWords<typeof ownFamilies.retention> = {
  COHORT_RETENTION: {
    definition:
      "Customers by the period of their first purchase, and how many of them bought again in each later one. What is not observed yet is blank, never 0.",
    returns: "A table with a header: cohort, customers, then 0, 1, 2 … periods after the first.",
    params: {
      dates: "Date of each purchase.",
      period: "The periods: day, week, month, quarter, year, fiscal year April.",
      show: "The share of the cohort's customers, or their number.",
      as_of: "The last day that counts, by default the latest date in the data.",
    },
  },
  COHORT_REVENUE: {
    definition:
      "Customers by the period of their first purchase, and what they spent in it and in each later one, net of refunds. What is not observed yet is blank.",
    returns: "A table with a header: cohort, customers, then 0, 1, 2 … periods after the first.",
    params: {
      dates: "Date of each purchase.",
      period: "The periods: day, week, month, quarter, year, fiscal year April.",
      show: "All that the cohort spent, or the average for each customer who began in it.",
      as_of: "The last day that counts, by default the latest date in the data.",
    },
  },
};
