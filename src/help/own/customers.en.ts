import type { ownFamilies } from "../../functions/own-families.ts";
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
  CLV_FORECAST: {
    definition:
      "What each customer will bring in the coming months: purchases expected by the BG/NBD model × order value expected by the Gamma-Gamma model × margin. For customers who buy when they like, not for subscriptions; needs 100 customers of whom 30 have bought again. A customer's purchases of one day are one, a negative amount takes back the latest purchases, a blank amount is no purchase.",
    returns:
      "A table, the most valuable customer first: customer, probability of still being one, expected purchases, expected order value, CLV. The total is in the row under the header: the share of customers still there, the purchases of all, their average value, the CLV of all.",
    params: {
      dates: "Date of each purchase.",
      as_of: "The last day that is known, by default the latest date in the data.",
      months: "How many months ahead.",
      margin: "Gross margin, such as 40% or 0.4.",
      annual_discount: "What a year's wait costs, such as 10% or 0.1.",
      model: "How customers come back and leave.",
    },
  },
  CLV_MODEL: {
    definition:
      "What CLV_FORECAST rests on: parameters fitted by maximum likelihood with standard errors, times in weeks, and how many customers came back 0, 1, 2 … times beside how many the model expects to.",
    returns:
      "A table of three columns; the model's four parameters are in its rows 2 to 5, as P_ALIVE takes them. With a hold-out, purchases by week beside those expected.",
    params: {
      dates: "Date of each purchase.",
      as_of: "The last day that is known, by default the latest date in the data.",
      model: "How customers come back and leave.",
      holdout: "Weeks at the end that the fit does not see, to compare with what it expects of them.",
    },
  },
  P_ALIVE: {
    definition:
      "Probability that a customer has not left, by what is known of purchases and a model's parameters.",
    returns: "A probability from 0 to 1.",
    params: {
      repeats: "Purchases after the first, those of one day counted once.",
      recency: "Weeks from the first purchase to the last; 0 without a repeat.",
      age: "Weeks from the first purchase to now.",
      parameters: "The model's four parameters in one column, as CLV_MODEL gives them in its rows 2 to 5.",
      model: "Which model's parameters they are.",
    },
  },
  EXPECTED_PURCHASES: {
    definition:
      "Purchases that a customer is expected to make in the coming weeks, by what is known of purchases and a model's parameters.",
    returns: "A number of purchases, with a fraction.",
    params: {
      weeks: "How many weeks ahead.",
      repeats: "Purchases after the first, those of one day counted once.",
      recency: "Weeks from the first purchase to the last; 0 without a repeat.",
      age: "Weeks from the first purchase to now.",
      parameters: "The model's four parameters in one column, as CLV_MODEL gives them in its rows 2 to 5.",
      model: "Which model's parameters they are.",
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
