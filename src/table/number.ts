import type { Cell } from "./cell.ts";
import { isBlank, refuseErrorCell, shown } from "./cell.ts";
import { Column } from "./column.ts";
import { sharedCurrency } from "./currency.ts";
import type { Gatherer } from "./gatherer.ts";
import { type NumberText, readNumberText } from "./number-text.ts";
import { InputError } from "./problem.ts";
import type { Zone } from "./zone.ts";

/** The sign between whole and fraction. */
export type DecimalSign = "." | ",";

/** Languages whose locales write 1.234,50; every other writes 1,234.50. */
const DECIMAL_COMMA =
  /^(af|az|be|bg|bs|ca|cs|da|de|el|es|et|fi|fr|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(_|-|$)/i;
/** South Africa writes 1 234,50 in English too (Unicode CLDR, en_ZA). */
const DECIMAL_COMMA_IN_ENGLISH = /^en_ZA$/i;
/** Spanish and German outside Europe, where the point is the decimal sign. */
const DECIMAL_POINT = /^(es_(MX|US|GT|HN|NI|PA|PE|PR|SV|DO)|de_(CH|LI)|it_CH)$/i;

/** The decimal sign of a spreadsheet's locale; undefined when there is none to ask. */
export function decimalSignOf(locale: string): DecimalSign | undefined {
  if (locale === "") return undefined;
  if (DECIMAL_COMMA_IN_ENGLISH.test(locale)) return ",";
  return DECIMAL_COMMA.test(locale) && !DECIMAL_POINT.test(locale) ? "," : ".";
}

/** The decimal sign that a text proves by itself, "any" where it has none, undefined where it could be either. */
function provenSign(digits: string): DecimalSign | "any" | undefined | "neither" {
  const points = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (points === 0 && commas === 0) return "any";
  const sign: DecimalSign = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  const other: DecimalSign = sign === "." ? "," : ".";
  if (points > 0 && commas > 0) return isGrouped(digits, other, sign) ? sign : "neither";
  const [whole = "", ...groups] = digits.split(sign);
  const looksGrouped = /^[1-9]\d{0,2}$/.test(whole) && groups.every((group) => /^\d{3}$/.test(group));
  if (groups.length > 1) return looksGrouped ? other : "neither";
  return looksGrouped ? undefined : sign;
}

function isGrouped(digits: string, groupSign: DecimalSign, decimal: DecimalSign): boolean {
  const [whole = "", ...fractions] = digits.split(decimal);
  return (
    fractions.length === 1 &&
    whole.split(groupSign).every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  );
}

function toValue({ digits, negative, percent }: NumberText, sign: DecimalSign): number {
  const plain = digits
    .split(sign === "." ? "," : ".")
    .join("")
    .replace(",", ".");
  const value = Number(plain) / (percent ? 100 : 1);
  return negative ? -value : value;
}

/**
 * The numbers of a column; a blank cell is NaN, "missing", never 0. Text is read in the convention that the
 * column's other texts prove (1.234,50 ₺ proves the decimal comma), else in the locale's.
 *
 * @param zone for naming a date among the numbers by its day in the sheet
 * @throws {InputError} `not-a-number`, `error-cell`, `mixed-currencies`, and `ambiguous-number` where 1.234 may be
 *   either and nothing decides
 */
export function numberColumn(
  column: Column,
  localeSign: () => DecimalSign | undefined,
  zone?: Zone,
): Float64Array {
  const gathered = column.gather(NUMBERS);
  if (gathered.plain) return gathered.numbers;
  const numbers = new Float64Array(column.height).fill(Number.NaN);
  const texts: TextRow[] = [];
  for (const [i, cell] of column.cells.entries()) {
    if (typeof cell === "number") numbers[i] = finite(cell, column, i);
    else if (!isBlank(cell)) texts.push({ row: i, text: textOf(cell, column, i, zone) });
  }
  fillFromTexts(numbers, texts, column, localeSign);
  return numbers;
}

/** A column of numbers and empty cells, as nearly all are, is read in one pass; any other cell by cell. */
class Numbers implements Gatherer<Numbers> {
  /** NaN for an empty cell. */
  readonly numbers: Float64Array;
  /** Whether it has nothing but finite numbers and empty cells. */
  plain = true;

  constructor(height: number) {
    this.numbers = new Float64Array(height);
  }

  begin(height: number): Numbers {
    return new Numbers(height);
  }

  put(cell: Cell, row: number): void {
    if (typeof cell === "number") {
      this.numbers[row] = cell;
      if (!Number.isFinite(cell)) this.plain = false;
    } else if (cell === "") this.numbers[row] = Number.NaN;
    else this.plain = false;
  }
}

export const NUMBERS = new Numbers(0);

interface TextRow {
  readonly row: number;
  readonly text: NumberText;
}

function finite(value: number, column: Column, i: number): number {
  if (Number.isFinite(value)) return value;
  throw notANumber(String(value), column, i);
}

/** A number, or a text that is one in some convention. */
export function isNumberLike(cell: unknown): cell is number | string {
  return typeof cell === "number" || (typeof cell === "string" && readable(cell) !== undefined);
}

function readable(text: string): NumberText | undefined {
  const found = readNumberText(text);
  return found === undefined || provenSign(found.digits) === "neither" ? undefined : found;
}

function textOf(cell: Cell, column: Column, i: number, zone: Zone | undefined): NumberText {
  refuseErrorCell(cell, column.argument, column.firstRow + i);
  const text = typeof cell === "string" ? readable(cell) : undefined;
  if (text === undefined) throw notANumber(shown(cell, zone), column, i);
  return text;
}

function notANumber(found: string, { argument, firstRow }: Column, i: number): InputError {
  return new InputError({ kind: "not-a-number", argument, row: firstRow + i, found });
}

function fillFromTexts(
  numbers: Float64Array,
  texts: readonly TextRow[],
  column: Column,
  localeSign: () => DecimalSign | undefined,
): void {
  const columnSign = signOf(texts.map(({ text }) => provenSign(text.digits)));
  let currency = "";
  for (const { row, text } of texts) {
    const shared = sharedCurrency(currency, text.currency);
    if (shared === undefined) throw problemIn(column, row, "mixed-currencies");
    currency = shared;
    const own = provenSign(text.digits);
    const sign = own === "any" ? "." : own === "." || own === "," ? own : (columnSign ?? localeSign());
    if (sign === undefined) throw problemIn(column, row, "ambiguous-number");
    numbers[row] = toValue(text, sign);
  }
}

/** The one sign that a column's texts prove; none where they prove none, or both. */
function signOf(proven: readonly unknown[]): DecimalSign | undefined {
  const point = proven.includes(".");
  const comma = proven.includes(",");
  return point === comma ? undefined : point ? "." : ",";
}

function problemIn(column: Column, i: number, kind: "mixed-currencies" | "ambiguous-number"): InputError {
  const { argument, firstRow, cells } = column;
  return new InputError({ kind, argument, row: firstRow + i, found: shown(cells[i] ?? "") });
}

/**
 * One number, as an option is given.
 *
 * @throws {InputError} as `numberColumn`; `missing-argument` for a blank
 */
export function toNumber(cell: Cell, argument: string, localeSign: () => DecimalSign | undefined): number {
  const [value = Number.NaN] = numberColumn(Column.of({ argument, firstRow: 1 }, [cell]), localeSign);
  if (Number.isNaN(value)) throw new InputError({ kind: "missing-argument", argument });
  return value;
}
