import type { NumberStyle } from "./number-style.ts";

/**
 * A whole number of things: 4,238.
 *
 * @example countText(4238, numberStyle("en_US")) // => "4,238"
 */
export function countText(count: number, { locale }: NumberStyle): string {
  return new Intl.NumberFormat(locale, { numberingSystem: "latn" }).format(count);
}
