import type { Unit } from "./metric.ts";

/** The number format in which a sheet shows a metric's figures. Google reads it alike in every locale. */
export const sheetFormat: { readonly [unit in Unit]: string } = {
  ratio: "0.0%",
  days: "#,##0.0",
  months: "#,##0.0",
  money: "#,##0.00",
  count: "#,##0.##",
  points: "#,##0.0",
};
