/**
 * A period's label as people say it: a month by its name, any other as it is.
 *
 * @example periodText("2026-10", "en") // => "October 2026"
 * @example periodText("2026-10", "tr") // => "Ekim 2026"
 * @example periodText("2026-Q4", "en") // => "2026-Q4"
 */
export function periodText(label: string, language: string): string {
  if (!/^\d{4}-\d{2}$/.test(label)) return label;
  const format = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(Date.parse(`${label}-01T00:00Z`));
}
