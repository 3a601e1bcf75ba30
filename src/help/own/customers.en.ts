import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const customersEn: OwnFamilyWords<typeof ownFamilies.customers> = {
  CLV_SIMPLE: {
    definition:
      "Customer lifetime value from averages: order value × orders per year × margin × years, each year discounted from its end.",
    returns: "Money, in the currency of the order value.",
    params: {
      average_order_value: "Average amount of one order.",
      orders_per_year: "Average orders of one customer in a year.",
      years: "Years that a customer stays; a fraction counts in part.",
      margin: "Gross margin, such as 40% or 0.4.",
      annual_discount: "What a year's wait costs, such as 10% or 0.1.",
    },
  },
  CLV_RETENTION: {
    definition:
      "Customer lifetime value from retention: m × r ÷ (1 + d − r), the first margin after one period.",
    returns: "Money, in the currency of the margin. For a first payment at once, add one margin.",
    params: {
      margin_per_period: "Margin that a customer brings in one period, such as a year.",
      retention_rate: "Share of customers who stay from one period to the next, such as 80% or 0.8.",
      discount_rate: "What one period's wait costs, such as 10% or 0.1.",
    },
  },
};
