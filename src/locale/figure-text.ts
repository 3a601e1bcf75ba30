import type { Unit } from "../metrics/metric.ts";
import type { Language } from "./language.ts";
import { numberText, percentText } from "./number-text.ts";
import { wordsIn } from "./words.ts";

/**
 * A figure as the mails write it: 48.2%, 51.8 days, 1,234.50 without a currency (the sheet knows which).
 */
export function figureText(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case "ratio":
      return percentText(value, language);
    case "days":
      return wordsIn(language).mail.days(numberText(value, 1, language));
    case "money":
      return numberText(value, Math.abs(value) < 1000 ? 2 : 0, language);
    case "count":
      return numberText(value, 0, language);
  }
}
