import type { Problem } from "../../table/problem.ts";
import { inStretches } from "../../table/stretches.ts";
import type { Result } from "../figure.ts";
import type { LeftOut } from "../left-out.ts";
import type { Sampling } from "../sampling.ts";
import type { Reasons } from "./reasons.ts";

/**
 * An answer that follows from what each row adds, whatever its group and period: the rows are asked once, and what
 * they add is added up for all groups and periods in one go. What asks a row about a period, counts what differs
 * among rows or has a second table is a fold instead (see Begin).
 */
export interface Sums {
  readonly reasons: Reasons;
  /** What the rows that count add. */
  readonly addends: Addends;
  readonly answer: Answering;
}

/** What becomes of the sums. */
type Answering =
  /** The first one. */
  | { readonly of: "top" }
  /** The one divided by the other; a divisor of 0 is no answer. */
  | { readonly of: "quotient"; readonly nothing: Nothing }
  | { readonly of: "result"; readonly resultOf: (added: Added) => Result };

export type Addends =
  /** 1 each. */
  | { readonly of: "ones" }
  /** 1 or 0 to the sum, and 1 to what it is divided by. */
  | { readonly of: "flags"; readonly flags: Uint8Array }
  | { readonly of: "values"; readonly values: Float64Array }
  /** Values whose mean is wanted: their spread is added up as well. */
  | { readonly of: "means"; readonly values: Float64Array }
  /** Values that are wanted in their order. */
  | { readonly of: "ranks"; readonly values: Float64Array }
  /** The values of flagged rows, and what they are divided by, those of all. */
  | { readonly of: "parts"; readonly flags: Uint8Array; readonly values: Float64Array }
  /** What is divided by what. */
  | { readonly of: "pairs"; readonly tops: Float64Array; readonly bottoms: Float64Array };

/** What the rows of one group and period have come to. */
export interface Added {
  /** How many are left out for a reason; of `left.used` how many count. */
  count(why: LeftOut): number;
  readonly top: number;
  /** How many count, where they add no second number. */
  readonly bottom: number;
  sampling(): Sampling | undefined;
  /** Of ranks, ascending. */
  sorted(): number[];
}

/** What to say where there is nothing to answer with. */
export type Nothing = (added: Added) => Problem;

/** How many of the rows that count have something. */
export function share(reasons: Reasons, flags: Uint8Array, nothing: Nothing): Sums {
  return { reasons, addends: { of: "flags", flags }, answer: { of: "quotient", nothing } };
}

/** How much of the values is that of flagged rows. */
export function shareOfValues(
  reasons: Reasons,
  flags: Uint8Array,
  values: Float64Array,
  nothing: Nothing,
): Sums {
  return { reasons, addends: { of: "parts", flags, values }, answer: { of: "quotient", nothing } };
}

/** How many rows count. */
export function count(reasons: Reasons): Sums {
  return { reasons, addends: { of: "ones" }, answer: { of: "top" } };
}

/** Σ values of the rows that count; where none does, 0. */
export function totalOf(reasons: Reasons, values: Float64Array): Sums {
  return { reasons, addends: { of: "values", values }, answer: { of: "top" } };
}

/** Σ tops ÷ Σ bottoms of the rows that count; a bottom of 0 is no answer. */
export function quotientSums(
  reasons: Reasons,
  tops: Float64Array,
  bottoms: Float64Array,
  nothing: Nothing,
): Sums {
  return { reasons, addends: { of: "pairs", tops, bottoms }, answer: { of: "quotient", nothing } };
}

/** The same sums with another answer. */
export function answering({ reasons, addends }: Sums, resultOf: (added: Added) => Result): Sums {
  return { reasons, addends, answer: { of: "result", resultOf } };
}

export function resultOf({ answer }: Sums, added: Added): Result {
  const { top, bottom } = added;
  switch (answer.of) {
    case "top":
      return { kind: "value", value: top };
    case "quotient":
      return bottom === 0
        ? { kind: "none", problem: answer.nothing(added) }
        : {
            kind: "value",
            value: top / bottom,
            numerator: top,
            denominator: bottom,
            sampling: added.sampling(),
          };
    case "result":
      return answer.resultOf(added);
  }
}

/** 1 for each row of a code. */
export function flagsOf(codes: Uint8Array, wanted: number): Uint8Array {
  const flags = new Uint8Array(codes.length);
  inStretches(flags.length, (from, to) => flag(flags, codes, wanted, from, to));
  return flags;
}

function flag(flags: Uint8Array, codes: Uint8Array, wanted: number, from: number, to: number): void {
  for (let row = from; row < to; row += 1) flags[row] = codes[row] === wanted ? 1 : 0;
}
