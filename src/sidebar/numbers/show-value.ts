import type { Tile } from "../../calls/tile.ts";
import type { PageWords } from "../../locale/page.en.ts";
import type { NumberStyle } from "./number-style.ts";

type Unit = Tile["unit"];
type UnitWords = PageWords["units"];

/** A figure to look at, rounded to what can be taken in: 24.6%, 31.5 days, 1,234,568. */
export function showValue(value: number, unit: Unit, style: NumberStyle, words: UnitWords): string {
  switch (unit) {
    case "ratio":
      return format(style, { style: "percent", maximumFractionDigits: 1 }).format(value);
    case "days":
      return counted(value, style, words.days);
    case "months":
      return counted(value, style, words.months);
    case "money":
      return format(style, { maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 0 }).format(value);
    case "count":
    case "points":
      return format(style, { maximumFractionDigits: 1 }).format(value);
  }
}

/** How far two figures lie apart, as a positive number: ratios differ by percentage points, not by per cent. */
export function showGap(gap: number, unit: Unit, style: NumberStyle, words: UnitWords): string {
  return unit === "ratio" ? counted(gap * 100, style, words.points) : showValue(gap, unit, style, words);
}

function counted(value: number, style: NumberStyle, word: UnitWords["days"]): string {
  const rounded = Math.round(value * 10) / 10;
  return word(rounded, format(style, { maximumFractionDigits: 1 }).format(rounded));
}

function format({ locale }: NumberStyle, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { numberingSystem: "latn", ...options });
}
