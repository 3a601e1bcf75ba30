import { families } from "../metrics/families.ts";
import { toConfidence, toNumberIn } from "../metrics/option.ts";
import type { Share } from "../statistics/newcombe.ts";
import { zOf } from "../statistics/normal.ts";
import { wilson } from "../statistics/wilson.ts";
import { given } from "../table/column.ts";
import { isNumberLike } from "../table/number.ts";
import { outcome, outcomeOf } from "../table/outcome.ts";
import { InputError } from "../table/problem.ts";
import { type Formula, finite, type Sheet } from "./formula.ts";
import { formulaOf } from "./metric-formula.ts";

/** The metric over a column of outcomes; with two numbers their quotient. */
export function conversionRate(): Formula {
  const byColumns = formulaOf(families.conversion["conversion-rate"]);
  return {
    ...byColumns,
    run(sheet, args) {
      const [outcomes, converted, by, sure] = args;
      const totals = totalsIn(outcomes, converted, by, sheet);
      if (totals === undefined) return byColumns.run(sheet, args);
      const { successes, trials } = totals;
      const rate = finite(successes / trials, "converted");
      if (!given(sure)) return rate;
      const confidence = toConfidence(sure, "confidence", sheet);
      // More conversions than leads are no share of them.
      const interval = isShare(totals) ? wilson(successes, trials, zOf(confidence)) : undefined;
      return [[rate, interval?.low ?? "", interval?.high ?? ""]];
    },
  };
}

/** Whether so many of so many is possible. */
export function isShare({ successes, trials }: Share): boolean {
  return Number.isInteger(successes) && Number.isInteger(trials) && successes <= trials;
}

/**
 * Two numbers in place of outcomes: the leads, and how many of them converted. Above 1 is possible: conversions of this
 * month may come from leads of the last.
 *
 * @returns undefined for a column of outcomes
 * @throws {InputError} `numbers-by-group`, `zero-total`, and as `toNumberIn`
 */
export function totalsIn(
  outcomes: unknown,
  converted: unknown,
  by: unknown,
  sheet: Sheet,
): Share | undefined {
  const leads = alone(outcomes);
  if (!isNumberLike(leads) || !isTotal(leads, converted)) return undefined;
  const successes = toNumberIn(converted, "converted", { least: 0 }, sheet);
  const trials = toNumberIn(leads, "outcomes", { least: 0 }, sheet);
  if (given(by)) throw new InputError({ kind: "numbers-by-group", argument: "by" });
  if (trials === 0) throw new InputError({ kind: "zero-total", argument: "outcomes" });
  return { successes, trials };
}

/** The value of a range of one cell, which Google may hand over either way. */
function alone(value: unknown): unknown {
  const [row, ...rows] = Array.isArray(value) ? value : [];
  return Array.isArray(row) && row.length === 1 && rows.length === 0 ? row[0] : value;
}

/**
 * Whether a single number is a total. 1 and 0 are also outcomes: they are totals only beside a number, or beside a
 * range, which cannot be one.
 */
function isTotal(total: number | string, converted: unknown): boolean {
  if (outcomeOf(String(total)) === outcome.open) return true;
  return given(converted) && (Array.isArray(alone(converted)) || isNumberLike(alone(converted)));
}
