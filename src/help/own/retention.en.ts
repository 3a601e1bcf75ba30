import type { ownFamilies } from "../../functions/own-families.ts";
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
  REVENUE_RETENTION: {
    definition:
      "Gross and net revenue retention, period by period: what the customers of the period before still bring, each at 100% at most, and all that they bring; new customers are in neither.",
    returns:
      "A table with a header: period, gross, net, what these customers brought before, and how many they were; with confidence from and to beside both. With by, such rows for each group.",
    params: {
      dates: "Date of each invoice or payment.",
      period: "The periods: day, week, month, quarter, year, fiscal year April.",
      as_of:
        "The last day that counts: a period that is not over by then is left out. Without it the last period counts as far as it goes.",
      by: "A column of the same height to group by.",
    },
  },
};
