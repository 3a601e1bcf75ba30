import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const retentionEn: FamilyWords<typeof families.retention> = {
  "churn-rate": {
    name: "Churn rate",
    also: ["Churn", "Customer churn", "Logo churn", "Attrition rate"],
    definition:
      "Customers lost in the period ÷ customers at its start. Who joins and leaves within the period is in neither number.",
  },
  "retention-rate": {
    name: "Retention rate",
    also: ["Customer retention", "Customer retention rate", "Retention"],
    definition:
      "Customers at the start of the period who are still there at its end ÷ customers at its start: 1 − churn. New customers are left out.",
  },
  "cancellation-rate": {
    name: "Cancellation rate",
    also: ["Cancellations"],
    definition:
      "All cancellations in the period, also of those who joined in it, ÷ customers at its start. It may exceed 100%.",
  },
  "revenue-churn": {
    name: "Revenue churn",
    also: ["MRR churn", "Gross revenue churn"],
    definition: "Recurring value lost and contracted ÷ the value at the start. New customers are left out.",
    byOptions: "With kind net, expansion is taken off, and it may be negative.",
  },
  grr: {
    name: "Gross revenue retention",
    also: ["GRR", "Gross retention", "Gross dollar retention"],
    definition:
      "Recurring value kept of the customers at the start ÷ their value then, no customer counting for more than 100%. Expansion and new customers are left out.",
  },
  nrr: {
    name: "Net revenue retention",
    also: ["NRR", "Net retention", "Net dollar retention"],
    definition:
      "Recurring value at the end of the customers at the start ÷ their value then, expansion included. New customers are left out.",
  },
  "repeat-rate": {
    name: "Repeat purchase rate",
    also: ["Repeat rate", "Repeat customer rate", "Returning customer rate"],
    definition:
      "Customers with two orders or more ÷ customers who ordered. Compare only groups that had equally long to come back.",
  },
  "activation-rate": {
    name: "Activation rate",
    also: ["Activation"],
    definition:
      "Activated within a number of days ÷ all who signed up at least as many days ago. Younger sign-ups are left out.",
  },
};
