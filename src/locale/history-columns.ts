import type { Language } from "./language.ts";

/** What the columns of the history tab are called; they are found by these names, in whichever language. */
export interface HistoryColumns {
  readonly day: string;
  readonly name: string;
  readonly metric: string;
  readonly by: string;
  readonly group: string;
  readonly period: string;
  readonly value: string;
  readonly rows: string;
  readonly goal: string;
}

export const historyColumns: { readonly [language in Language]: HistoryColumns } = {
  en: {
    day: "Day",
    name: "Metric",
    metric: "Metric ID",
    by: "Group by",
    group: "Group",
    period: "Period",
    value: "Value",
    rows: "Rows",
    goal: "Goal",
  },
  tr: {
    day: "Gün",
    name: "Metrik",
    metric: "Metrik kodu",
    by: "Gruplama",
    group: "Grup",
    period: "Dönem",
    value: "Değer",
    rows: "Satır sayısı",
    goal: "Hedef",
  },
};
