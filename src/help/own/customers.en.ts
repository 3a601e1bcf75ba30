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
  CLV_SUBSCRIPTION: {
    definition:
      "Lifetime value of a subscriber: average revenue per account × margin ÷ churn rate, all of the same period, such as a month.",
    returns: "Money, in the currency of the revenue. Without any churn there is no finite value.",
    params: {
      revenue_per_account: "Average revenue of one account in a period, such as a month.",
      margin: "Gross margin, such as 80% or 0.8.",
      churn_rate: "Share of customers lost in the same period, such as 5% or 0.05.",
    },
  },
  LTV_CAC: {
    definition:
      "Lifetime value ÷ acquisition cost: how many times over a customer pays back. Take the value after margin, and all of the cost.",
    returns: "A multiple: 3 is three times the cost.",
    params: {
      lifetime_value: "Lifetime value of a customer, after margin, such as CLV gives.",
      acquisition_cost: "Cost of winning a customer, such as CAC gives.",
    },
  },
  CAC_PAYBACK: {
    definition:
      "Months until a customer has paid back the acquisition cost: cost ÷ (monthly revenue × margin).",
    returns: "Months. Where nothing is earned, an error, since it is never paid back.",
    params: {
      acquisition_cost: "Cost of winning a customer, such as CAC gives.",
      revenue_per_month: "Average revenue of one account in a month.",
      margin: "Gross margin, such as 80% or 0.8.",
    },
  },
};
