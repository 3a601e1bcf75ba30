import type { Language } from "../locale/language.ts";
import type { Reading } from "../metrics/facts.ts";
import type { FieldId } from "../metrics/field.ts";
import { InputError } from "../table/problem.ts";

/** What a formula gives back: one value, or rows that spill. */
export type Answer = number | string | readonly (readonly (string | number)[])[];

/** What a formula may ask of the spreadsheet; asked only where the cells alone do not tell. */
export interface Sheet extends Reading {
  language(): Language;
}

export type ParamType = "column" | "table" | "number" | "text" | "date" | "any";

/** One argument of a formula. Its text is in `help/`, by its field, its name, or the formula's own words. */
export interface Param {
  readonly name: string;
  readonly type: ParamType;
  readonly optional: boolean;
  readonly field?: FieldId;
  /** What holds where it is not given, as a person writes it: mean, 100%. */
  readonly fallback?: string;
  readonly choices?: readonly string[];
}

/** What people type in a cell. The build makes its declaration and help card of this, and the docs. */
export interface Formula {
  readonly params: readonly Param[];
  /** Whether it gives a number, a word, a table, or a number or a table as its arguments are. */
  readonly gives: "value" | "text" | "table" | "either";
  readonly source: string;
  /** Formulas with their results, as in `WIN_RATE({"Won";"Lost"}) // => 0.5`. */
  readonly examples: readonly string[];
  /** @throws {InputError} */
  run(sheet: Sheet, args: readonly unknown[]): Answer;
}

/** A parameter that has to be given. */
export function required(name: string, type: ParamType): Param {
  return { name, type, optional: false };
}

/** A parameter that may be left out. */
export function optional(name: string, type: ParamType, fallback?: string): Param {
  return fallback === undefined ? { name, type, optional: true } : { name, type, optional: true, fallback };
}

/**
 * @param argument the number that is likeliest to be too large
 * @throws {InputError} `too-large` where the numbers give no finite result
 */
export function finite(value: number, argument: string): number {
  if (Number.isFinite(value)) return value;
  throw new InputError({ kind: "too-large", argument });
}
