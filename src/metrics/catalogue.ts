export type FieldId = "outcome" | "customer" | "amount" | "start" | "end" | "owner";
export type MetricId = "conversion-rate" | "win-rate" | "clv" | "cycle-time";
