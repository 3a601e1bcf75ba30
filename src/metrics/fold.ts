import type { Problem } from "../table/problem.ts";
import type { LeftOut } from "./left-out.ts";
import type { Fold, Result } from "./metric.ts";
import { Deviation, Spread, samplingOfMean } from "./sampling.ts";
import type { Statistic } from "./statistic.ts";
import { statisticOf } from "./statistic.ts";

/** A running sum that keeps the digits which plain addition loses (Neumaier 1974). */
export class Sum {
  private sum = 0;
  private lost = 0;
  private since = 0;
  /** How many numbers were added. */
  count = 0;

  add(x: number): void {
    const next = this.sum + x;
    this.lost += Math.abs(this.sum) >= Math.abs(x) ? this.sum - next + x : x - next + this.sum;
    this.sum = next;
    this.since += x;
    this.count += 1;
  }

  /** What was added since it was last asked. */
  taken(): number {
    const { since } = this;
    this.since = 0;
    return since;
  }

  get value(): number {
    // Past 1e308 the lost digits are NaN; the sum itself then says that it is too large.
    return Number.isFinite(this.sum) ? this.sum + this.lost : this.sum;
  }
}

/** What to say when there is nothing to answer with. */
type Nothing = () => Problem;
type AddRow<State extends readonly unknown[]> = (row: number, ...state: State) => LeftOut;

/** Σ top ÷ Σ bottom over rows; a bottom of 0 is no answer. */
export function quotient(add: AddRow<[top: Sum, bottom: Sum]>, nothing: Nothing): Fold {
  const top = new Sum();
  const bottom = new Sum();
  const spread = new Spread();
  return {
    add(row) {
      const why = add(row, top, bottom);
      spread.add(top.taken(), bottom.taken());
      return why;
    },
    result: () => sampled(quotientOf(top.value, bottom.value, nothing), spread),
  };
}

/** A quotient with what its rows tell of the chance in it. */
export function sampled(result: Result, spread: Spread): Result {
  if (result.kind === "none") return result;
  const { kind, value, numerator, denominator } = result;
  return { kind, value, numerator, denominator, sampling: spread.of(numerator ?? value, denominator ?? 1) };
}

/** How many of so many things have something. */
export function shareOf(successes: number, trials: number, nothing: Nothing): Result {
  const result = quotientOf(successes, trials, nothing);
  return result.kind === "none" ? result : { ...result, sampling: { kind: "share", successes, trials } };
}

export function quotientOf(numerator: number, denominator: number, nothing: Nothing): Result {
  if (denominator === 0) return { kind: "none", problem: nothing() };
  return { kind: "value", value: numerator / denominator, numerator, denominator };
}

/** Σ of what rows add; rows of which none counts add up to 0. */
export function total(add: AddRow<[sum: Sum]>): Fold {
  const sum = new Sum();
  return { add: (row) => add(row, sum), result: () => ({ kind: "value", value: sum.value }) };
}

/** Takes the values that rows add. */
interface Values {
  push(value: number): void;
}

/** A statistic of the values that rows add. */
export function statisticFold(add: AddRow<[values: Values]>, statistic: Statistic, nothing: Nothing): Fold {
  return statistic === "mean" ? meanFold(add, nothing) : quantileFold(add, statistic, nothing);
}

/** Of a mean no value need be kept: it and its spread follow from running sums. */
function meanFold(add: AddRow<[values: Values]>, nothing: Nothing): Fold {
  const values = new Mean();
  return {
    add: (row) => add(row, values),
    result() {
      const { sum, deviation } = values;
      const mean = quotientOf(sum.value, sum.count, nothing);
      if (mean.kind === "none") return mean;
      const { kind, value, numerator, denominator } = mean;
      return { kind, value, numerator, denominator, sampling: samplingOfMean(sum.count, deviation.squares) };
    },
  };
}

class Mean implements Values {
  readonly sum = new Sum();
  readonly deviation = new Deviation();

  push(value: number): void {
    this.sum.add(value);
    this.deviation.add(value);
  }
}

function quantileFold(
  add: AddRow<[values: Values]>,
  statistic: Exclude<Statistic, "mean">,
  nothing: Nothing,
): Fold {
  const values: number[] = [];
  const taken: Values = { push: (value) => void values.push(value) };
  return {
    add: (row) => add(row, taken),
    result() {
      if (values.length === 0) return { kind: "none", problem: nothing() };
      const sorted = [...Float64Array.from(values).sort()];
      return { kind: "value", value: statisticOf(sorted, statistic) };
    },
  };
}
