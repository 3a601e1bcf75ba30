import type { Cell } from "./cell.ts";
import { shown } from "./cell.ts";
import { DAY_MS } from "./date.ts";
import { foldLabel } from "./label.ts";
import { once } from "./once.ts";
import { InputError } from "./problem.ts";
import { reachOf } from "./reach.ts";
import { inStretches } from "./stretches.ts";

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
export interface Calendar {
  readonly kind: PeriodKind;
  readonly starts: readonly number[];
  /** Each period's end, which is the start of the next. */
  readonly ends: readonly number[];
  readonly labels: readonly string[];
  /** The latest date; undefined where there is none. */
  readonly latest: number | undefined;
  /** For each of some of these dates an index into the above; -1 for NaN, no date. */
  codesOf(dates: Float64Array): Int32Array;
}

export interface Periods extends Calendar {
  readonly codes: Int32Array;
}

/**
 * @param dates wall clocks; NaN for none
 * @throws {InputError} `out-of-range` of "period" for more than MOST_PERIODS periods
 */
export function periodsOf(dates: Float64Array, kind: PeriodKind): Periods {
  const calendar = calendarOf([dates], kind);
  return { ...calendar, codes: calendar.codesOf(dates) };
}

/**
 * The calendar of several columns of dates.
 *
 * @throws {InputError} as `periodsOf`
 */
export function calendarOf(columns: readonly Float64Array[], kind: PeriodKind): Calendar {
  const [first, last] = reachOf(...columns);
  const edges = first > last ? [] : edgesOf(first, last, kind);
  const starts = edges.slice(0, -1);
  const table = once(() => tableOfDays(edges));
  return {
    kind,
    starts,
    ends: edges.slice(1),
    labels: starts.map((start) => periodLabel(start, kind)),
    latest: first > last ? undefined : last,
    codesOf: (dates) => codesIn(dates, edges, table()),
  };
}

/** The starts of all periods and the end of the last one. */
function edgesOf(first: number, last: number, kind: PeriodKind): readonly number[] {
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

/** For each day from the first edge its period's index; undefined where the days are too many. */
function tableOfDays(edges: readonly number[]): Int32Array | undefined {
  const firstDay = (edges[0] ?? 0) / DAY_MS;
  const days = (edges[edges.length - 1] ?? 0) / DAY_MS - firstDay;
  if (days > MOST_TABLE_DAYS) return undefined;
  const table = new Int32Array(days);
  for (const [i, start] of edges.entries()) table.fill(i, start / DAY_MS - firstDay);
  return table;
}

function codesIn(dates: Float64Array, edges: readonly number[], table: Int32Array | undefined): Int32Array {
  if (table === undefined) {
    return Int32Array.from(dates, (date) => (Number.isNaN(date) ? -1 : search(edges, date)));
  }
  const codes = new Int32Array(dates.length);
  const firstDay = (edges[0] ?? 0) / DAY_MS;
  inStretches(dates.length, (from, to) => lookUpDays(codes, dates, { table, firstDay }, from, to));
  return codes;
}

function lookUpDays(
  codes: Int32Array,
  dates: Float64Array,
  { table, firstDay }: { readonly table: Int32Array; readonly firstDay: number },
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const date = dates[row] ?? Number.NaN;
    // No place in an array is looked up by NaN: it would be looked up by name.
    codes[row] = Number.isNaN(date) ? -1 : (table[Math.floor(date / DAY_MS) - firstDay] ?? -1);
  }
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
