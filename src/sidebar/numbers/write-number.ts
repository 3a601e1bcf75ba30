import type { Tile } from "../../calls/tile.ts";
import type { NumberStyle } from "./number-style.ts";
import { plainFormat } from "./read-number.ts";

/**
 * A saved number as the text of its field: `readNumber` gives the same number back.
 *
 * A ratio is written in per cent and without the sign, which stands beside the field; below one per cent with
 * it, because a bare `0.5` is read as a half.
 */
export function writeNumber(value: number, unit: Tile["unit"], style: NumberStyle): string {
  if (unit !== "ratio") return plainFormat(style).format(value);
  // 0.07 * 100 is 7.000000000000001: 15 digits give 7.
  const perCent = Number((value * 100).toPrecision(15));
  const text = plainFormat(style).format(perCent);
  return perCent !== 0 && Math.abs(perCent) < 1 ? `${text}%` : text;
}
