import type { Language } from "./language.ts";
import { periodWords } from "./period-words.ts";

const MONTHS: { readonly [language in Language]: readonly string[] } = {
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  tr: [
    ...["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"],
    ...["Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"],
  ],
};

/**
 * A period as people say it, for its label in formulas. Our own names of months, since Apps Script promises no Intl.
 *
 * @example periodName("2026-11", "en") // => "November 2026"
 * @example periodName("2026-Q4", "tr") // => "2026 4. çeyrek"
 */
export function periodName(label: string, language: Language): string {
  const [, year = "", kind = "", number = ""] = /^(\d{4})-([QW]?)(\d{1,2})$/.exec(label) ?? [];
  const words = periodWords[language];
  if (kind === "Q") return words.quarter(Number(number), year);
  if (kind === "W") return words.week(Number(number), year);
  const month = MONTHS[language][Number(number) - 1];
  return year === "" || month === undefined ? label : `${month} ${year}`;
}

/**
 * @param day 2026-11-26
 * @example dayName("2026-11-26", "tr") // => "26 Kasım 2026"
 */
export function dayName(day: string, language: Language): string {
  return `${Number(day.slice(8, 10))} ${periodName(day.slice(0, 7), language)}`;
}
