import { given, toScalar } from "../table/column.ts";
import { toNumber } from "../table/number.ts";
import { InputError } from "../table/problem.ts";
import type { Sheet } from "./formula.ts";

/** What an option may be: at least `least`, at most `most` where there is a most. */
interface Range {
  readonly least: number;
  readonly most?: number;
}

/**
 * One number of a formula.
 *
 * @throws {InputError} `missing-argument`, `not-a-number`, `out-of-range`
 */
export function toNumberIn(value: unknown, argument: string, { least, most }: Range, sheet: Sheet): number {
  if (!given(value)) throw new InputError({ kind: "missing-argument", argument });
  const found = toNumber(toScalar(value, argument), argument, () => sheet.decimalSign());
  if (found < least || (most !== undefined && found > most)) {
    throw new InputError({ kind: "out-of-range", argument, found, least, most });
  }
  return found;
}

/**
 * A fraction between 0 and 1, `otherwise` where it is not given. 40% arrives as 0.4; a bare 40 is refused as a likely
 * slip for 40 %.
 */
export function toShare(value: unknown, argument: string, otherwise: number, sheet: Sheet): number {
  if (!given(value)) return otherwise;
  const found = toNumber(toScalar(value, argument), argument, () => sheet.decimalSign());
  if (found > 1) throw new InputError({ kind: "above-one-percent", argument, found });
  return toNumberIn(found, argument, { least: 0, most: 1 }, sheet);
}

/**
 * @throws {InputError} `too-large` where the numbers give no finite result
 */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new InputError({ kind: "too-large", argument: "" });
}
