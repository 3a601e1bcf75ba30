import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const customersEn: FamilyWords<typeof families.customers> = {
  clv: {
    name: "Customer lifetime value",
    also: ["Lifetime value", "LTV"],
    definition:
      "Historic: the sum of all purchases × margin ÷ the distinct customers who bought. Refunds count as negative amounts.",
  },
  "customer-count": {
    name: "Customers",
    also: ["Customer count", "Number of customers", "Buyers"],
    definition:
      "Distinct customers who bought, each counted once; where amounts are given, those with an amount above 0.",
  },
  "clv-total": {
    name: "Customer equity",
    also: ["Total customer lifetime value", "Total customer value"],
    definition:
      "Historic: the sum of all customers' purchases × margin. Refunds count as negative amounts; rows without a customer are left out.",
  },
  cac: {
    name: "Customer acquisition cost",
    also: ["CAC", "Acquisition cost", "Cost per new customer"],
    definition:
      "Spend ÷ new customers, blended: all of them, whatever brought them. With dates a customer is new at the first purchase; without dates every customer counts as new.",
  },
  "purchase-frequency": {
    name: "Purchase frequency",
    also: ["Orders per customer"],
    definition:
      "Orders ÷ the distinct customers who ordered. Each row is an order, or the lines of one order id. Refunds are none.",
    byOptions: "With count days, all of a customer's rows of one day are one.",
  },
};
