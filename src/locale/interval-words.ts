import type { Language } from "./language.ts";
import { percentText } from "./number-text.ts";

/** The headings of an interval's limits. */
export interface IntervalWords {
  readonly from: (confidence: number) => string;
  readonly to: (confidence: number) => string;
}

export const intervalWords: { readonly [language in Language]: IntervalWords } = {
  en: {
    from: (confidence) => `${percentText(confidence, "en", 2)} from`,
    to: (confidence) => `${percentText(confidence, "en", 2)} to`,
  },
  tr: {
    from: (confidence) => `${percentText(confidence, "tr", 2)} alt`,
    to: (confidence) => `${percentText(confidence, "tr", 2)} üst`,
  },
};
