import type { Language } from "../../locale/language.ts";
import { type GivenColumns, readFacts } from "../../metrics/facts.ts";
import { toDate } from "../../metrics/option.ts";
import { given, toColumn, toScalar } from "../../table/column.ts";
import { DAY_MS } from "../../table/date.ts";
import { type PeriodKind, periodsOf, toPeriodKind } from "../../table/period.ts";
import { InputError } from "../../table/problem.ts";
import type { Sheet } from "../formula.ts";

const HEADERS: { readonly [language in Language]: readonly [cohort: string, customers: string] } = {
  en: ["Cohort", "Customers"],
  tr: ["Kohort", "Müşteri"],
};

/** More columns than this come of a period that is too short for the stretch of time. */
const MOST_PERIODS = 400;

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

/** A purchase as its customer's cohort and how many periods after the cohort's own it fell. */
export interface CohortPurchase {
  readonly cohort: number;
  readonly offset: number;
  readonly customer: number;
  /** NaN where no amounts are given. */
  readonly amount: number;
}

/** Customers by the period of their first purchase. */
export interface Cohorts {
  /** The label of each period, up to the one that is the last to be observed. */
  readonly labels: readonly string[];
  /** By period, how many customers began in it. */
  readonly sizes: Int32Array;
  readonly purchases: readonly CohortPurchase[];
}

export interface CohortArguments {
  readonly customers: unknown;
  readonly dates: unknown;
  /** Undefined for a formula that takes none; else rows without an amount are no purchases. */
  readonly amounts?: unknown;
  readonly period: unknown;
  readonly asOf: unknown;
}

/**
 * Rows without a customer or a date are left out, as are those after the as-of day.
 *
 * @throws {InputError} `nothing` of customers; `out-of-range` for more periods than a table can show
 */
export function readCohorts(args: CohortArguments, sheet: Sheet): Cohorts {
  const { dates, codes, amounts, last } = readPurchases(args, sheet);
  const { labels, codes: periods } = periodsOf(Float64Array.from([...dates, last]), kindOf(args.period));
  if (labels.length === 0) throw new InputError({ kind: "nothing", argument: "customers", of: "customers" });
  if (labels.length > MOST_PERIODS) {
    const found = labels.length;
    throw new InputError({ kind: "out-of-range", argument: "period", found, least: 1, most: MOST_PERIODS });
  }
  const firsts = new Map<number, number>();
  for (const [row, customer] of codes.entries()) {
    const period = periods[row] ?? -1;
    if (period >= 0) firsts.set(customer, Math.min(period, firsts.get(customer) ?? period));
  }
  const sizes = new Int32Array(labels.length);
  for (const first of firsts.values()) sizes[first] = (sizes[first] ?? 0) + 1;
  const purchases: CohortPurchase[] = [];
  for (const [row, customer] of codes.entries()) {
    const cohort = firsts.get(customer);
    const period = periods[row] ?? -1;
    if (cohort === undefined || period < 0) continue;
    purchases.push({ cohort, offset: period - cohort, customer, amount: amounts?.[row] ?? Number.NaN });
  }
  return { labels, sizes, purchases };
}

interface Purchases {
  readonly codes: Int32Array;
  /** Wall clocks, NaN for rows that do not count. */
  readonly dates: Float64Array;
  readonly amounts: Float64Array | undefined;
  /** The as-of day, NaN where none is given: the latest date is it then. */
  readonly last: number;
}

function readPurchases({ asOf, ...args }: CohortArguments, sheet: Sheet): Purchases {
  const columns: GivenColumns = {
    customer: toColumn(args.customers, "customers"),
    date: toColumn(args.dates, "dates"),
    ...(args.amounts === undefined ? {} : { amount: toColumn(args.amounts, "amounts") }),
  };
  const facts = readFacts(columns, sheet);
  const { codes } = facts.labels("customer");
  const amounts = facts.has("amount") ? facts.numbers("amount") : undefined;
  const last = given(asOf) ? toDate(asOf, "as_of", sheet) : Number.NaN;
  const end = Number.isNaN(last) ? Number.POSITIVE_INFINITY : (Math.floor(last / DAY_MS) + 1) * DAY_MS;
  const counts = (row: number) => (codes[row] ?? -1) >= 0 && !Number.isNaN(amounts?.[row] ?? 0);
  const dates = facts.dates("date").map((date, row) => (date < end && counts(row) ? date : Number.NaN));
  const any = dates.some((date) => !Number.isNaN(date));
  return { codes, dates, amounts, last: any ? last : Number.NaN };
}

function kindOf(period: unknown): PeriodKind {
  return given(period) ? toPeriodKind(toScalar(period, "period"), "period") : MONTH;
}

/**
 * One row a cohort: label, customers, a value for each period from its own to the last observed one. What is not
 * observed yet is blank. Periods in which nobody began have no row.
 *
 * @param valueAt a cohort, so many periods after its own
 */
export function cohortTable(
  { labels, sizes }: Cohorts,
  language: Language,
  valueAt: (cohort: number, offset: number) => number,
): (string | number)[][] {
  const last = labels.length - 1;
  const cohorts = [...sizes.keys()].filter((cohort) => (sizes[cohort] ?? 0) > 0);
  const widest = last - (cohorts[0] ?? last);
  const offsets = Array.from({ length: widest + 1 }, (_, offset) => offset);
  return [
    [...HEADERS[language], ...offsets],
    ...cohorts.map((cohort) => [
      labels[cohort] ?? "",
      sizes[cohort] ?? 0,
      ...offsets.map((offset) => (cohort + offset > last ? "" : valueAt(cohort, offset))),
    ]),
  ];
}
