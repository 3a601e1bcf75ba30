import type { Unit } from "../metrics/metric.ts";
import type { Language } from "./language.ts";
import { numberText, percentText } from "./number-text.ts";
import { wordsIn } from "./words.ts";

/**
 * A figure as the mails write it: 48.2%, 51.8 days, 1,234.50 without a currency (the sheet knows which).
 */
export function figureText(value: number, unit: Unit, language: Language, moreDigits = 0): string {
  switch (unit) {
    case "ratio":
      return percentText(value, language, 1 + moreDigits);
    case "days":
      return wordsIn(language).mail.days(numberText(value, 1 + moreDigits, language));
    case "months":
      return wordsIn(language).mail.months(numberText(value, 1 + moreDigits, language));
    case "money":
      return numberText(value, (Math.abs(value) < 1000 ? 2 : 0) + moreDigits, language);
    case "count":
    case "points":
      return numberText(value, 1 + moreDigits, language);
  }
}

/** More digits than this say nothing to a reader. */
const MOST_DIGITS = 8;

/**
 * A figure beside its threshold, with as many digits as it takes to tell them apart: 39.99% below 40%, not 40%
 * below 40%.
 */
export function figureBesideText(
  value: number,
  threshold: number,
  unit: Unit,
  language: Language,
): { readonly value: string; readonly threshold: string } {
  for (let digits = 0; ; digits += 1) {
    const texts = {
      value: figureText(value, unit, language, digits),
      threshold: figureText(threshold, unit, language, digits),
    };
    if (texts.value !== texts.threshold || value === threshold || digits === MOST_DIGITS) return texts;
  }
}
