/** How numbers are written in the spreadsheet's locale. */
export interface NumberStyle {
  /** As Intl names it: `tr-TR`. */
  readonly locale: string;
  readonly decimal: string;
  /** A space stands for every kind of space, thin and no-break ones too. */
  readonly group: string;
  /** Whether the per cent sign stands before the number, as in Turkish. */
  readonly percentFirst: boolean;
}

/**
 * @param sheetLocale as Google Sheets names it: `en_US`, `tr_TR`
 * @example numberStyle("tr_TR").decimal // => ","
 */
export function numberStyle(sheetLocale: string): NumberStyle {
  const locale = known(sheetLocale.replace(/_/g, "-"));
  const parts = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(1234567.5);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  const group = part("group") ?? ",";
  const [first] = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0.5);
  const percentFirst = first?.type === "percentSign";
  return { locale, percentFirst, decimal: part("decimal") ?? ".", group: /\s/.test(group) ? " " : group };
}

function known(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? "en-US";
  } catch {
    // A malformed tag throws; the page must open all the same.
    return "en-US";
  }
}
