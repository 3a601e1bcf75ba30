import type { Language } from "./language.ts";

/** Where a figure stands against its goal, as a cell and the sidebar say it. */
export interface StatusWords {
  readonly "on-track": string;
  readonly "at-risk": string;
  readonly "off-track": string;
  readonly "no-goal": string;
  readonly "no-data": string;
}

export const statusWords: { readonly [language in Language]: StatusWords } = {
  en: {
    "on-track": "On track",
    "at-risk": "At risk",
    "off-track": "Off track",
    "no-goal": "No goal",
    "no-data": "No data",
  },
  tr: {
    "on-track": "Yolunda",
    "at-risk": "Riskli",
    "off-track": "Hedefin dışında",
    "no-goal": "Hedef yok",
    "no-data": "Veri yok",
  },
};
