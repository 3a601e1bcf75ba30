export type Unit = "ratio" | "days" | "money" | "count";
export type Better = "higher" | "lower";
