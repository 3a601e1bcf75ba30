import type { Tile } from "../../calls/tile.ts";
import type { NumberStyle } from "./number-style.ts";

/**
 * A figure as short as an axis asks: 40%, 1.5M, 12. The unit of durations and points is said beside the chart.
 *
 * @example axisText(1_500_000, "money", numberStyle("en_US")) // => "1.5M"
 */
export function axisText(value: number, unit: Tile["unit"], { locale }: NumberStyle): string {
  const options: Intl.NumberFormatOptions =
    unit === "ratio"
      ? { style: "percent", maximumFractionDigits: 2 }
      : { notation: "compact", maximumFractionDigits: 3 };
  return new Intl.NumberFormat(locale, { numberingSystem: "latn", ...options }).format(value);
}
