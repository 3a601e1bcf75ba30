import type { Language } from "../../locale/language.ts";
import { dayName, periodName } from "../../locale/period-name.ts";
import { wordsIn } from "../../locale/words.ts";

const HOUR_MS = 3_600_000;

/** After so many days the hours say nothing any more. */
const DAYS_ALONE = 7;

/** How long something has lasted, in days and hours: one hour at least. */
export function durationText(fromMs: number, toMs: number, language: Language): string {
  const hours = Math.max(1, Math.round((toMs - fromMs) / HOUR_MS));
  const days = Math.floor(hours / 24);
  return wordsIn(language).mail.duration(days, days < DAYS_ALONE ? hours % 24 : 0);
}

/** @param label a period or a day as formulas label it */
export function periodText(label: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/.test(label) ? dayName(label, language) : periodName(label, language);
}
