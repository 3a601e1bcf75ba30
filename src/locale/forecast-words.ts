import type { Language } from "./language.ts";

/** The headings of the revenue forecast. */
export interface ForecastWords {
  readonly group: string;
  readonly period: string;
  readonly booked: string;
  readonly fromOpen: string;
  readonly forecast: string;
  readonly open: string;
  readonly notCounted: string;
}

export const forecastWords: { readonly [language in Language]: ForecastWords } = {
  en: {
    group: "Group",
    period: "Period",
    booked: "Booked",
    fromOpen: "From open deals",
    forecast: "Forecast",
    open: "Open deals",
    notCounted: "Not counted",
  },
  tr: {
    group: "Grup",
    period: "Dönem",
    booked: "Gerçekleşen",
    fromOpen: "Açık anlaşmalardan",
    forecast: "Tahmin",
    open: "Açık anlaşma",
    notCounted: "Sayılmayan",
  },
};
