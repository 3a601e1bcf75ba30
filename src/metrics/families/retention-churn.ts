import type { Problem } from "../../table/problem.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import type { Result } from "../figure.ts";
import { shareOf } from "../fold.ts";
import { left } from "../left-out.ts";
import type { Begin, Fold, Span } from "../metric.ts";
import { choice } from "../option.ts";

/** A relation as two wall clocks; an end of Infinity is none yet. */
export interface Relations {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * @throws {InputError} `ends-before-start`
 */
export function relationsOf(facts: Facts): Relations {
  const [start, end] = [facts.place("start"), facts.place("end")];
  const starts = facts.dates("start");
  const ends = writtenEnds(facts).map((to, row) => {
    const from = starts[row] ?? Number.NaN;
    if (!Number.isNaN(from) && !Number.isNaN(to)) daysBetween(from, to, row, start, end);
    return Number.isNaN(to) ? Number.POSITIVE_INFINITY : to;
  });
  return { starts, ends };
}

/**
 * The ends as written: a deal's end is a forecast while its status is open, but a subscription's is none, since
 * "Churned" and "Active" are no outcomes of a deal.
 */
function writtenEnds(facts: Facts): Float64Array {
  const ends = facts.dates("end");
  if (!facts.has("outcome") || facts.column("expected") !== undefined) return ends;
  const open = facts.dates("expected");
  return ends.map((end, row) => (Number.isNaN(end) ? (open[row] ?? Number.NaN) : end));
}

/** Who is a customer when a period begins: who came before that moment and had not left before it. */
export function activeAt({ starts, ends }: Relations, row: number, moment: number): boolean {
  return (starts[row] ?? Number.NaN) < moment && (ends[row] ?? Number.NaN) >= moment;
}

/** A metric about one period always has one. */
export function spanOf(span: Span | undefined): Span {
  if (span === undefined) throw new Error("A metric about one period is asked without a period.");
  return span;
}

export function nobodyAtStart(facts: Facts): () => Problem {
  const { argument } = facts.place("start");
  return () => ({ kind: "nothing", argument, of: "customers-at-start" });
}

/**
 * Folds over the customers of a period's start: how many of them are still there at its end, which is the end of the
 * as-of day in a period that is not over. Rows of one customer, where customers are given, are one relation: who
 * changes plan, or is back by then, has not left.
 */
export function customersKept(
  facts: Facts,
  resultOf: (kept: number, all: number, span: Span) => Result,
): Begin {
  const relations = relationsOf(facts);
  const codes = facts.has("customer")
    ? facts.labels("customer").codes
    : Int32Array.from(relations.starts.keys());
  return (given): Fold => {
    const span = spanOf(given);
    const first = new Set<number>();
    const still = new Set<number>();
    return {
      add(row) {
        const code = codes[row] ?? -1;
        if (code < 0) return left.noCustomer;
        if (Number.isNaN(relations.starts[row])) return left.noStart;
        if (activeAt(relations, row, span.until)) still.add(code);
        if (!activeAt(relations, row, span.start)) return left.notAtStart;
        first.add(code);
        return left.used;
      },
      result() {
        let kept = 0;
        for (const code of first) if (still.has(code)) kept += 1;
        return resultOf(kept, first.size, span);
      },
    };
  };
}

/** Whether a month's churn is given as that of a year in which every month is like it. */
export const annually = choice(
  { no: ["false", "hayır", "yanlış"], yes: ["true", "annual", "evet", "doğru", "yıllık"] },
  "no",
);

const MONTHS_A_YEAR = 12;

/**
 * 1 − (1 − m)^12: who has left can't leave again, so that twelve times the month's churn would be too much. Another
 * period, or a month that is not over, gives no figure.
 */
export function ofYear(month: Result, { kind, end, until }: Span): Result {
  if (month.kind === "none") return month;
  if (kind.unit !== "month" || until < end) {
    return { kind: "none", problem: { kind: "nothing", argument: "annual", of: "whole-month" } };
  }
  const value = 1 - (1 - month.value) ** MONTHS_A_YEAR;
  const { sampling } = month;
  if (sampling?.kind !== "share") return { kind: "value", value };
  return { kind: "value", value, sampling: { ...sampling, kind: "compounded", times: MONTHS_A_YEAR } };
}

/** Lost ÷ all customers of the start. */
export function churnOf(kept: number, all: number, nobody: () => Problem): Result {
  return shareOf(all - kept, all, nobody);
}
