import type { Language } from "./language.ts";

/** The headings and fixed labels of the tables on people. */
export interface PeopleTables {
  readonly group: string;
  readonly closed: string;
  readonly low: string;
  readonly high: string;
  readonly trained: string;
  readonly untrained: string;
  readonly lift: string;
  readonly median: string;
  readonly difference: (figure: string) => string;
}

export const peopleTables: { readonly [language in Language]: PeopleTables } = {
  en: {
    group: "Group",
    closed: "Closed deals",
    low: "95% from",
    high: "95% to",
    trained: "Trained",
    untrained: "Untrained",
    lift: "Lift",
    median: "Median",
    difference: (figure) => `${figure}, from median`,
  },
  tr: {
    group: "Grup",
    closed: "Kapanan anlaşma",
    low: "%95 alt",
    high: "%95 üst",
    trained: "Eğitimli",
    untrained: "Eğitimsiz",
    lift: "Fark",
    median: "Medyan",
    difference: (figure) => `${figure}, medyandan fark`,
  },
};
