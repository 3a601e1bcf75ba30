import type { Language } from "../locale/language.ts";
import { periodWords } from "../locale/period-words.ts";

/**
 * A period's label as people say it. A fiscal year's or anything unknown stays as it is.
 *
 * @example periodText("2026-10", "en") // => "October 2026"
 * @example periodText("2026-Q4", "tr") // => "2026 4. çeyrek"
 * @example periodText("2026-W09", "en") // => "Week 9, 2026"
 */
export function periodText(label: string, language: Language): string {
  const { kind, year, number } = parsed(label);
  switch (kind) {
    case "quarter":
    case "week":
      return periodWords[language][kind](number, year);
    case "month":
      return dateText(`${label}-01`, { month: "long", year: "numeric" }, language);
    case "day":
      return dateText(label, { dateStyle: "medium" }, language);
    case "other":
      return label;
  }
}

/**
 * A period's label in a few letters, for below a chart.
 *
 * @example shortPeriodText("2026-10", "en") // => "Oct ’26"
 * @example shortPeriodText("2026-Q4", "tr") // => "Ç4 ’26"
 */
export function shortPeriodText(label: string, language: Language): string {
  const { kind, year, number } = parsed(label);
  const words = periodWords[language].short;
  const shortYear = year.slice(-2);
  switch (kind) {
    case "quarter":
    case "week":
      return words[kind](number, shortYear);
    case "month":
      return words.month(dateText(`${label}-01`, { month: "short" }, language), shortYear);
    case "day":
      return dateText(label, { day: "numeric", month: "short" }, language);
    case "other":
      return label;
  }
}

interface Parsed {
  readonly kind: "day" | "week" | "month" | "quarter" | "other";
  readonly year: string;
  readonly number: number;
}

function parsed(label: string): Parsed {
  const [, year = "", unit, number, day] = /^(\d{4})-([QW]?)(\d{1,2})(-\d{2})?$/.exec(label) ?? [];
  const kind = unit === "Q" ? "quarter" : unit === "W" ? "week" : day === undefined ? "month" : "day";
  return { kind: unit === undefined ? "other" : kind, year, number: Number(number) };
}

function dateText(day: string, options: Intl.DateTimeFormatOptions, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return format.format(Date.parse(`${day}T00:00Z`));
}
