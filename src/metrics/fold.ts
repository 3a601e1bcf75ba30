import type { Problem } from "../table/problem.ts";
import type { Result } from "./figure.ts";
import type { LeftOut } from "./left-out.ts";
import type { Fold } from "./metric.ts";
import { Spread } from "./sampling.ts";

/** A running sum that keeps the digits which plain addition loses (Neumaier 1974). */
export class Sum {
  private sum = 0;
  private lost = 0;
  /** How many numbers were added. */
  count = 0;

  add(x: number): void {
    const next = this.sum + x;
    this.lost += Math.abs(this.sum) >= Math.abs(x) ? this.sum - next + x : x - next + this.sum;
    this.sum = next;
    this.count += 1;
  }

  get value(): number {
    // Past 1e308 the lost digits are NaN; the sum itself then says that it is too large.
    return Number.isFinite(this.sum) ? this.sum + this.lost : this.sum;
  }
}

/** What to say when there is nothing to answer with. */
type Nothing = () => Problem;

/** Takes what a row adds to the dividend and the divisor. */
type AddPair = (top: number, bottom: number) => void;

/** Σ top ÷ Σ bottom of rows that hang on each other; a bottom of 0 is no answer. */
export function quotientFold(take: (row: number, add: AddPair) => LeftOut, nothing: Nothing): Fold {
  const [top, bottom, spread] = [new Sum(), new Sum(), new Spread()];
  const add: AddPair = (x, y) => {
    top.add(x);
    bottom.add(y);
    spread.add(x, y);
  };
  return {
    add: (row) => take(row, add),
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
