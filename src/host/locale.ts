/** What a spreadsheet's locale says about writing numbers and dates. */
export interface SheetLocale {
  /** As Google names it: en_US. */
  readonly name: string;
  /** As BCP 47 names it: en-US. */
  readonly tag: string;
  readonly decimal: "." | ",";
  readonly group: string;
  /** "mdy", "dmy" or "ymd". */
  readonly order: string;
  /** The format that a typed date gets. */
  readonly datePattern: string;
}

export function localeOf(name: string): SheetLocale {
  const tag = name.replace("_", "-");
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1_234_567.5);
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeZone: "UTC" }).formatToParts(
    Date.UTC(2033, 3, 2),
  );
  const padded = dates.some(({ type, value }) => type === "month" && value.length === 2);
  const patterns: { readonly [part: string]: string } = padded
    ? { day: "dd", month: "mm", year: "yyyy" }
    : { day: "d", month: "m", year: "yyyy" };
  const decimal = numbers.find(({ type }) => type === "decimal")?.value;
  return {
    name,
    tag,
    decimal: decimal === "," ? "," : ".",
    group: numbers.find(({ type }) => type === "group")?.value ?? ",",
    order: dates.flatMap(({ type }) => (type in patterns ? [type.charAt(0)] : [])).join(""),
    datePattern: dates
      .map(({ type, value }) => patterns[type] ?? value)
      .join("")
      .trim(),
  };
}
