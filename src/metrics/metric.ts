import type { Problem } from "../table/problem.ts";
import type { Facts } from "./facts.ts";

export type Unit = "ratio" | "days" | "money" | "count";
export type Better = "higher" | "lower";

/** What a deal's columns may be recognised as. */
export type FieldId = "outcome" | "customer" | "amount" | "start" | "end" | "owner";

/** A metric's answer: a finite number and the rows it rests on, or the reason why there is none. */
export type Figure =
  | { readonly kind: "value"; readonly value: number; readonly rows: number }
  | { readonly kind: "none"; readonly problem: Problem };

/** One running answer: rows are added one by one, in any order. */
export interface Fold {
  add(row: number): void;
  result(): Figure;
}

/**
 * What a number means. The same declaration serves the formula, the tile, the alert and the mail; its words are in
 * `locale/`, so that a metric without a name in a language does not compile.
 */
export interface Metric {
  readonly unit: Unit;
  readonly better: Better;
  /** Fields without which there is no answer. */
  readonly needs: readonly FieldId[];
  /** Fields that it heeds where they are given. */
  readonly heeds: readonly FieldId[];
  /** Where the definition is from. */
  readonly source: string;
  begin(facts: Facts): Fold;
}
