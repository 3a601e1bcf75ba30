import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const valueEn: FamilyWords<typeof families.value> = {
  "sales-volume": {
    name: "Sales volume",
    also: ["Revenue", "Sales", "Bookings", "Won amount"],
    definition:
      "The sum of won amounts, refunds and credits deducted; of all amounts where there are no outcomes.",
  },
  "deals-won": {
    name: "Deals won",
    also: ["Won deals", "Wins", "Closed won"],
    definition: "How many deals were won.",
  },
  "deals-lost": {
    name: "Deals lost",
    also: ["Lost deals", "Losses", "Closed lost"],
    definition: "How many deals were lost.",
  },
  "deal-count": {
    name: "Deals",
    also: ["Deal count", "Number of deals", "Opportunities"],
    definition: "How many deals there are, open and closed. Rows without an outcome cell are left out.",
  },
  "average-deal-size": {
    name: "Average deal size",
    also: ["Average deal value", "Average deal", "Deal size", "ADS"],
    definition: "The sum of won amounts ÷ won deals that have an amount, refunds deducted.",
  },
  "average-order-value": {
    name: "Average order value",
    also: ["AOV", "Average basket", "Basket size"],
    definition:
      "Amounts less refunds ÷ orders. Orders that are cancelled or refunded in full are left out of both.",
  },
  "order-count": {
    name: "Orders",
    also: ["Order count", "Number of orders"],
    definition: "How many orders there are. Those cancelled or refunded in full are left out.",
  },
  "attach-rate": {
    name: "Attach rate",
    also: ["Attachment rate", "Cross-sell rate"],
    definition: "Orders with both products ÷ orders with the first of them.",
  },
  "revenue-per-user": {
    name: "Revenue per user",
    also: ["ARPU", "ARPPU", "Revenue per customer", "Average revenue per user"],
    definition: "Revenue less refunds ÷ distinct customers who paid, or ÷ the number of active users given.",
  },
  "discount-share": {
    name: "Discount share",
    also: ["Discount rate", "Discounts"],
    definition: "The sum of discounts ÷ the sum of list prices. A blank discount is none.",
  },
  "revenue-growth": {
    name: "Revenue growth",
    also: ["Sales growth", "Growth"],
    definition:
      "(Revenue − revenue of the period before) ÷ the latter. A period that is not over is compared with as many days of the one before.",
  },
  "new-product-share": {
    name: "New-product share",
    also: ["New product share", "Vitality index", "New product revenue"],
    definition:
      "Revenue of products sold within 12 months of their launch ÷ revenue of all products that have a launch date.",
  },
};
