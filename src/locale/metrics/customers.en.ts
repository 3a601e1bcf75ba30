import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const customersEn: FamilyWords<typeof families.customers> = {
  clv: {
    name: "Customer lifetime value",
    also: ["Lifetime value", "LTV"],
    definition:
      "Historic: the sum of all purchases × margin ÷ the distinct customers who bought. Refunds count as negative amounts.",
  },
};
