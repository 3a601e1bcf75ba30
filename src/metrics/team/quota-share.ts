import { DAY_MS } from "../../table/date.ts";
import { foldHeader } from "../../table/header.ts";

/** For how long a quota is, as a number of months. */
export interface QuotaTerm {
  readonly months: number;
  /** Whether the column's header says so. */
  readonly said: boolean;
}

const WORDS: readonly (readonly [months: number, words: RegExp])[] = [
  [1, /\b(month|monthly|mo|ay|aylik)\b/],
  [3, /\b(quarter|quarterly|q[1-4]|ceyrek|ceyreklik)\b/],
  [12, /\b(year|yearly|annual|yil|yillik)\b/],
];

/** A quota of which nothing is said is taken for a year's. */
const YEAR = 12;
const DAYS_A_YEAR = 365.25;

/** For how long the quotas under a header are: "Monthly quota", "Aylık kota". */
export function quotaTerm(header: string): QuotaTerm {
  const found = WORDS.find(([, words]) => words.test(foldHeader(header)));
  return found === undefined ? { months: YEAR, said: false } : { months: found[0], said: true };
}

/**
 * What share of an undated quota is due in a stretch of time: a quarter of a year's quota in a quarter. By months where
 * the stretch is whole months, else by days.
 *
 * @param start a wall clock
 * @param end the wall clock at which it ends
 */
export function quotaShare({ months }: QuotaTerm, start: number, end: number): number {
  const whole = wholeMonths(start, end);
  return (whole ?? ((end - start) / DAY_MS / DAYS_A_YEAR) * YEAR) / months;
}

function wholeMonths(start: number, end: number): number | undefined {
  const [from, to] = [new Date(start), new Date(end)];
  if (from.getUTCDate() !== 1 || to.getUTCDate() !== 1) return undefined;
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}
