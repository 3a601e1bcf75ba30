/** The languages that Salesgauge speaks. */
export const languages = ["en", "tr"] as const;

export type Language = (typeof languages)[number];

/**
 * The language for a spreadsheet's locale: Turkish for a Turkish one, English for every other.
 *
 * @param locale as Google Sheets names it: `en_US`, `tr_TR`, `tr`
 * @example languageOf("tr_TR") // => "tr"
 * @example languageOf("de_DE") // => "en"
 */
export function languageOf(locale: string): Language {
  return /^tr\b|^tr_/i.test(locale) ? "tr" : "en";
}
