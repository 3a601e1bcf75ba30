import type { Language } from "./language.ts";

/** The headings of the tables on how long deals last, and what they say where there is no figure. */
export interface SurvivalWords {
  readonly group: string;
  readonly median: string;
  readonly quantile: (percent: number) => string;
  readonly deals: string;
  readonly open: string;
  readonly age: string;
  readonly won: string;
  readonly lost: string;
  readonly undecided: string;
  readonly winProbability: string;
  readonly deal: string;
  readonly daysToGo: string;
  readonly expected: string;
  readonly note: string;
  readonly noneSoOld: string;
  readonly fewerThanHalf: string;
}

export const survivalWords: { readonly [language in Language]: SurvivalWords } = {
  en: {
    group: "Group",
    median: "Median",
    quantile: (percent) => `Days for ${percent}%`,
    deals: "Deals",
    open: "Still open",
    age: "Age",
    won: "Won",
    lost: "Lost",
    undecided: "Still open",
    winProbability: "Win probability",
    deal: "Deal",
    daysToGo: "Days to go",
    expected: "Expected close",
    note: "Note",
    noneSoOld: "No deal as old as this has closed yet",
    fewerThanHalf: "Fewer than half as old as this have closed",
  },
  tr: {
    group: "Grup",
    median: "Medyan",
    quantile: (percent) => `%${percent} için gün`,
    deals: "Anlaşma",
    open: "Hâlâ açık",
    age: "Yaş",
    won: "Kazanılan",
    lost: "Kaybedilen",
    undecided: "Hâlâ açık",
    winProbability: "Kazanma olasılığı",
    deal: "Anlaşma",
    daysToGo: "Kalan gün",
    expected: "Beklenen kapanış",
    note: "Not",
    noneSoOld: "Bu kadar yaşlı bir anlaşma henüz kapanmadı",
    fewerThanHalf: "Bu yaştakilerin yarısından azı kapandı",
  },
};
