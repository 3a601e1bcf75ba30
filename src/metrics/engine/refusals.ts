import type { Problem } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { type FieldId, kindOf } from "../field.ts";
import type { Figure, LeftRows, Result } from "../figure.ts";
import { left } from "../left-out.ts";
import type { Metric } from "../metric.ts";

/** What to say where a group and period have no figure; undefined where they have one all the same. */
export interface Refusals {
  readonly noRows: Problem | undefined;
  readonly noAmounts: Problem | undefined;
  readonly tooLarge: Problem;
}

/** @param split whether one of several groups or periods is asked, of which each may well have no rows */
export function refusalsOf(
  metric: Metric,
  facts: Facts,
  beside: Facts | undefined,
  split: boolean,
): Refusals {
  return {
    noRows: metric.additive && split ? undefined : noRowsOf(metric, facts),
    noAmounts: metric.additive ? noAmountsOf(facts) : undefined,
    tooLarge: { kind: "too-large", argument: numberOf(metric, facts, beside) },
  };
}

/** The column whose numbers a metric adds up, as its reader knows it. */
function numberOf(metric: Metric, facts: Facts, beside: Facts | undefined): string {
  const isNumber = (field: FieldId) => ["number", "money", "share"].includes(kindOf(field));
  const own = [...metric.needs, ...metric.takes].find((field) => isNumber(field) && facts.has(field));
  if (own !== undefined) return facts.place(own).argument;
  const other = metric.beside.find(isNumber);
  if (other !== undefined) return (beside ?? facts).place(other).argument;
  const [first] = metric.needs;
  return first === undefined ? "" : facts.place(first).argument;
}

function noAmountsOf(facts: Facts): Problem {
  return { kind: "nothing", argument: facts.place("amount").argument, of: "amounts" };
}

function noRowsOf(metric: Metric, facts: Facts): Problem {
  const [first] = metric.needs;
  return { kind: "no-rows", argument: first === undefined ? "" : facts.place(first).argument };
}

/** What has become of the rows of a group and period. */
export interface Counted {
  /** Whether any of them, or of a second table's, says anything. */
  readonly any: boolean;
  readonly rows: number;
  readonly left: readonly LeftRows[];
}

/** Sums of numbers near 1e308 leave the range of a number: that is no figure. */
export function figureOf({ any, rows, left: leftRows }: Counted, result: () => Result, to: Refusals): Figure {
  if (!any && to.noRows !== undefined) return { kind: "none", problem: to.noRows, left: leftRows };
  // A sum of which every part is missing is not 0: nobody knows what it is.
  const unknown = rows === 0 && leftRows.some(({ why }) => why === left.noAmount);
  if (unknown && to.noAmounts !== undefined) return { kind: "none", problem: to.noAmounts, left: leftRows };
  const found = result();
  if (found.kind === "none") return { ...found, left: leftRows };
  const { kind, value, numerator, denominator, sampling } = found;
  if (!Number.isFinite(value)) return { kind: "none", problem: to.tooLarge, left: leftRows };
  // Written out: of thousands of figures, copies of unlike results take longer than their sums.
  return { kind, value, numerator, denominator, sampling, rows, left: leftRows };
}
