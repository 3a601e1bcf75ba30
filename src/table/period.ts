import type { Cell } from "./cell.ts";
import { shown } from "./cell.ts";
import { DAY_MS } from "./date.ts";
import { foldLabel } from "./label.ts";
import { InputError } from "./problem.ts";

const units = ["day", "week", "month", "quarter", "year"] as const;
export type PeriodUnit = (typeof units)[number];

/**
 * A kind of calendar period of wall clocks as `dateColumn` gives them: milliseconds since 1970 as if the
 * spreadsheet's clock were UTC, so that every day has 24 hours, of the years 1901 to 9999.
 */
export interface PeriodKind {
  readonly unit: PeriodUnit;
  /** 1 to 12: the month in which a year, and with it its first quarter, begins. 1 is the calendar's. */
  readonly firstMonth: number;
}

/** More periods than this come of a mistyped year, and no chart or sheet could show them. */
export const MOST_PERIODS = 20_000;

/** What people type for the units, in both languages. */
const NAMES: { readonly [unit in PeriodUnit]: readonly string[] } = {
  day: ["day", "daily", "gün", "günlük"],
  week: ["week", "weekly", "iso week", "hafta", "haftalık"],
  month: ["month", "monthly", "ay", "aylık"],
  quarter: ["quarter", "quarterly", "çeyrek", "çeyreklik", "üç ay"],
  year: ["year", "yearly", "annual", "yıl", "yıllık"],
};

/** What people type before the month in which it begins. */
const FISCAL_NAMES = [
  { unit: "quarter", names: ["fiscal quarter", "mali çeyrek"] },
  { unit: "year", names: ["fiscal year", "mali yıl"] },
] as const;

/** What a refusal offers: one name of each unit in each language. */
const CHOICES: readonly string[] = [
  ...["day", "week", "month", "quarter", "year", "fiscal quarter April", "fiscal year April"],
  ...["gün", "hafta", "ay", "çeyrek", "yıl", "mali yıl nisan"],
];

const MONTH_NAMES = [
  ["january", "ocak"],
  ["february", "şubat"],
  ["march", "mart"],
  ["april", "nisan"],
  ["may", "mayıs"],
  ["june", "haziran"],
  ["july", "temmuz"],
  ["august", "ağustos"],
  ["september", "eylül"],
  ["october", "ekim"],
  ["november", "kasım"],
  ["december", "aralık"],
] as const;

/**
 * A period's name in English or Turkish. A fiscal year or quarter is named with its first month, as a number or by
 * three letters of its name or more; without one there is no telling when it begins.
 *
 * @throws {InputError} `not-a-choice` with names that would do
 * @example toPeriodKind("Haftalık", "period") // => { "unit": "week", "firstMonth": 1 }
 * @example toPeriodKind("fiscal year Apr", "period") // => { "unit": "year", "firstMonth": 4 }
 */
export function toPeriodKind(cell: Cell, argument: string): PeriodKind {
  const name = foldLabel(String(cell));
  const unit = units.find((candidate) => NAMES[candidate].some((known) => foldLabel(known) === name));
  const kind = unit === undefined ? toFiscalKind(name) : { unit, firstMonth: 1 };
  if (kind === undefined) {
    throw new InputError({ kind: "not-a-choice", argument, found: shown(cell), choices: CHOICES });
  }
  return kind;
}

function toFiscalKind(name: string): PeriodKind | undefined {
  for (const { unit, names } of FISCAL_NAMES) {
    const beginning = names.map((known) => `${foldLabel(known)} `).find((known) => name.startsWith(known));
    if (beginning === undefined) continue;
    const firstMonth = monthOf(name.slice(beginning.length));
    return firstMonth === undefined ? undefined : { unit, firstMonth };
  }
  return undefined;
}

/** 1 to 12 for a folded number or name of a month. */
function monthOf(text: string): number | undefined {
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  if (text.length < 3) return undefined;
  const index = MONTH_NAMES.findIndex((names) => names.some((name) => foldLabel(name).startsWith(text)));
  return index < 0 ? undefined : index + 1;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
/** 1970-01-01 was a Thursday, three days after its week's Monday. */
const DAYS_AFTER_MONDAY = 3;

/** Numbers a kind's periods without gaps; 0 begins with firstMonth of 1970, or is the day or week of 1970-01-01. */
function numberOf(wallMs: number, { unit, firstMonth }: PeriodKind): number {
  if (unit === "day") return Math.floor(wallMs / DAY_MS);
  if (unit === "week") return Math.floor((Math.floor(wallMs / DAY_MS) + DAYS_AFTER_MONDAY) / 7);
  const date = new Date(wallMs);
  const month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  return Math.floor((month - (firstMonth - 1)) / MONTHS[unit]);
}

function startOfNumber(number: number, { unit, firstMonth }: PeriodKind): number {
  if (unit === "day") return number * DAY_MS;
  if (unit === "week") return (number * 7 - DAYS_AFTER_MONDAY) * DAY_MS;
  return Date.UTC(1970, number * MONTHS[unit] + (firstMonth - 1), 1);
}

/** The start of the period that contains a wall clock; weeks start on Monday. */
export function startOf(wallMs: number, kind: PeriodKind): number {
  return startOfNumber(numberOf(wallMs, kind), kind);
}

/** The start of the following period, at which this one has ended. */
export function next(startMs: number, kind: PeriodKind): number {
  return startOfNumber(numberOf(startMs, kind) + 1, kind);
}

/** The start of the period before. */
export function previous(startMs: number, kind: PeriodKind): number {
  return startOfNumber(numberOf(startMs, kind) - 1, kind);
}

/**
 * 2017-03-01, 2017-W09 (ISO 8601: the year is that of the week's Thursday), 2017-03, 2017-Q1, 2017. A fiscal year
 * has the name of the calendar year in which it ends: April 2017 to March 2018 is FY2018, its first quarter
 * FY2018-Q1. Labels of one kind are in the order of time when sorted as text.
 */
export function periodLabel(startMs: number, kind: PeriodKind): string {
  const date = new Date(startMs);
  const month = `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}`;
  switch (kind.unit) {
    case "day":
      return `${month}-${twoDigits(date.getUTCDate())}`;
    case "week":
      return weekLabel(startMs);
    case "month":
      return month;
    case "quarter": {
      const quarter = numberOf(startMs, kind);
      const year = Math.floor(quarter / 4);
      return `${yearLabel(year, kind)}-Q${quarter - year * 4 + 1}`;
    }
    case "year":
      return yearLabel(numberOf(startMs, kind), kind);
  }
}

function weekLabel(startMs: number): string {
  const thursdayMs = startMs + 3 * DAY_MS;
  const year = new Date(thursdayMs).getUTCFullYear();
  return `${year}-W${twoDigits(Math.floor((thursdayMs - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1)}`;
}

/** @param number the year in which it starts, from 1970 as 0 */
function yearLabel(number: number, { firstMonth }: PeriodKind): string {
  return firstMonth === 1 ? String(1970 + number) : `FY${1970 + number + 1}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The periods from that of the first date to that of the last, those without a date included. */
export interface Periods {
  readonly kind: PeriodKind;
  readonly starts: readonly number[];
  /** Each period's end, which is the start of the next. */
  readonly ends: readonly number[];
  readonly labels: readonly string[];
  /** For each row an index into the above; -1 for NaN, a row without a date. */
  readonly codes: Int32Array;
}

/**
 * @param dates wall clocks; NaN for none
 * @throws {InputError} `out-of-range` of "period" for more than MOST_PERIODS periods
 */
export function periodsOf(dates: Float64Array, kind: PeriodKind): Periods {
  const edges = edgesOf(dates, kind);
  const starts = edges.slice(0, -1);
  return {
    kind,
    starts,
    ends: edges.slice(1),
    labels: starts.map((start) => periodLabel(start, kind)),
    codes: codesOf(dates, edges),
  };
}

/** The starts of all periods and the end of the last one; none where there is no date. */
function edgesOf(dates: Float64Array, kind: PeriodKind): readonly number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  if (first > last) return [];
  const firstNumber = numberOf(first, kind);
  const count = numberOf(last, kind) - firstNumber + 1;
  if (count > MOST_PERIODS) {
    throw new InputError({
      kind: "out-of-range",
      argument: "period",
      found: count,
      least: 1,
      most: MOST_PERIODS,
    });
  }
  return Array.from({ length: count + 1 }, (_, i) => startOfNumber(firstNumber + i, kind));
}

/** Some 550 years, in 800 kB: up to here a table of days tells each row's period. */
const MOST_TABLE_DAYS = 200_000;

function codesOf(dates: Float64Array, edges: readonly number[]): Int32Array {
  const codes = new Int32Array(dates.length).fill(-1);
  const firstDay = (edges[0] ?? 0) / DAY_MS;
  const days = (edges[edges.length - 1] ?? 0) / DAY_MS - firstDay;
  const table = days > MOST_TABLE_DAYS ? undefined : tableOfDays(edges, firstDay, days);
  for (let row = 0; row < dates.length; row += 1) {
    const date = dates[row] ?? Number.NaN;
    if (Number.isNaN(date)) continue;
    codes[row] =
      table === undefined ? search(edges, date) : (table[Math.floor(date / DAY_MS) - firstDay] ?? -1);
  }
  return codes;
}

/** For each day from the first its period's index. */
function tableOfDays(edges: readonly number[], firstDay: number, days: number): Int32Array {
  const table = new Int32Array(days);
  for (const [i, start] of edges.entries()) table.fill(i, start / DAY_MS - firstDay);
  return table;
}

/** The index of the last edge at or before a date that lies between the first and the last. */
function search(edges: readonly number[], date: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? date) <= date) low = middle;
    else high = middle;
  }
  return low;
}
