import type { Problem } from "../table/problem.ts";
import type { LeftOut } from "./left-out.ts";
import type { Sampling } from "./sampling.ts";

/** Rows that do not count for one reason. */
export interface LeftRows {
  readonly why: LeftOut;
  readonly rows: number;
  /** The first of them, counted from 0. */
  readonly first: number;
}

/** What a figure rests on. */
export interface Trace {
  readonly rows: number;
  readonly left: readonly LeftRows[];
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly sampling?: Sampling | undefined;
}

/** What the rows of an answer have come to. */
export type Result =
  | {
      readonly kind: "value";
      readonly value: number;
      /** What was divided by what, where the value is a quotient of two sums. */
      readonly numerator?: number | undefined;
      readonly denominator?: number | undefined;
      /** What its rows tell of the chance in it, where they do. */
      readonly sampling?: Sampling | undefined;
    }
  | { readonly kind: "none"; readonly problem: Problem };

/** A metric's answer: a finite number and the rows it rests on, or the reason why there is none. */
export type Figure =
  | ({ readonly kind: "value"; readonly value: number } & Trace)
  | { readonly kind: "none"; readonly problem: Problem; readonly left: readonly LeftRows[] };
