import type { Unit } from "../metrics/metric.ts";

/** What a metric's values are counted in. */
export type UnitNames = { readonly [unit in Unit]: string };

export const unitsEn: UnitNames = {
  ratio: "share",
  days: "days",
  months: "months",
  money: "money",
  count: "count",
  points: "points",
};

export const unitsTr: UnitNames = {
  ratio: "oran",
  days: "gün",
  months: "ay",
  money: "para",
  count: "sayı",
  points: "puan",
};
