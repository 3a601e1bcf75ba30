import type { Language } from "./language.ts";

const SIGNS = { en: { group: ",", decimal: "." }, tr: { group: ".", decimal: "," } } as const;

/**
 * A number as the language writes it. Our own, since Apps Script promises no Intl.
 *
 * @param digits at most so many after the decimal sign; zeros at the end are dropped
 * @example numberText(1234.5, 2, "en") // => "1,234.5"
 * @example numberText(1234.5, 2, "tr") // => "1.234,5"
 */
export function numberText(value: number, digits: number, language: Language): string {
  const { group, decimal } = SIGNS[language];
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const rest = fraction.replace(/0+$/, "");
  const text = rest === "" ? grouped : `${grouped}${decimal}${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * A ratio as a percentage: 48.2% in English, %48,2 in Turkish.
 *
 * @example percentText(0.4815909, "en") // => "48.2%"
 * @example percentText(0.4815909, "tr") // => "%48,2"
 */
export function percentText(ratio: number, language: Language, digits = 1): string {
  const text = numberText(ratio * 100, digits, language);
  return language === "tr" ? `%${text}` : `${text}%`;
}
