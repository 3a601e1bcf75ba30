import type { Unit } from "./metric.ts";

/** From here on decimals say nothing, and a column is too narrow for them. */
const WHOLE_FROM = 1_000;
/** From here on a column of the report would show ####. */
const MILLIONS_FROM = 100_000_000;

/** The number format in which a sheet shows a figure. Google reads it alike in every locale. */
export function sheetFormat(unit: Unit, value: number): string {
  const size = Math.abs(value);
  if (unit === "ratio") return "0.0%";
  if (size >= MILLIONS_FROM) return '#,##0.0,,"M"';
  if (size >= WHOLE_FROM) return "#,##0";
  const counted = unit === "money" || unit === "count";
  if (counted && Number.isInteger(value)) return "#,##0";
  return unit === "money" ? "#,##0.00" : "#,##0.0";
}
