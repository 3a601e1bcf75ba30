import type { Language } from "./language.ts";

/** The headings of revenue retention over time. */
export interface RetentionWords {
  readonly group: string;
  readonly period: string;
  readonly start: string;
  readonly customers: string;
}

export const retentionWords: { readonly [language in Language]: RetentionWords } = {
  en: {
    group: "Group",
    period: "Period",
    start: "Value at the start",
    customers: "Customers at the start",
  },
  tr: {
    group: "Grup",
    period: "Dönem",
    start: "Başlangıçtaki değer",
    customers: "Başlangıçtaki müşteri",
  },
};
