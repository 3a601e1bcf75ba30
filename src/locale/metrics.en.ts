import type { MetricId } from "../metrics/catalogue.ts";
import type { FieldId } from "../metrics/metric.ts";

export type MetricWords = {
  readonly [id in MetricId]: { readonly name: string; readonly definition: string };
};
export type FieldWords = { readonly [id in FieldId]: string };

export const metricsEn: MetricWords = {
  "conversion-rate": {
    name: "Conversion rate",
    definition: "Won deals as a share of all deals with a stage, open ones included.",
  },
  "win-rate": { name: "Win rate", definition: "Won deals as a share of closed deals." },
  clv: {
    name: "Customer lifetime value",
    definition: "What customers have paid in won deals, on average for each customer who bought.",
  },
  "cycle-time": { name: "Sales cycle", definition: "Days from start to close of won deals, on average." },
};

export const fieldsEn: FieldWords = {
  outcome: "Stage or status",
  customer: "Customer",
  amount: "Amount",
  start: "Start date",
  end: "Close date",
  owner: "Owner",
};
