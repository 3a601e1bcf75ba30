import type { Cell } from "../table/cell.ts";
import { isBlank, refuseErrorCell, shown } from "../table/cell.ts";
import { Column, given, toScalar } from "../table/column.ts";
import { dateColumn } from "../table/date.ts";
import { foldLabel } from "../table/label.ts";
import { toNumber } from "../table/number.ts";
import { InputError } from "../table/problem.ts";
import type { Reading } from "./facts.ts";

/** A setting of a metric, such as the margin: how an argument is read, and what holds where none is given. */
export interface Option<T> {
  readonly kind: "labels" | "choice" | "share" | "number" | "date";
  readonly fallback: T;
  /** The names that a choice may have, the default among them. */
  readonly choices: readonly string[];
  /** Whether a formula has to be given it; a table's default is then no figure. */
  readonly needed?: true;
  /** @throws {InputError} that names the argument */
  read(value: unknown, argument: string, reading: Reading): T;
}

export type Options = { readonly [name: string]: Option<unknown> };
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};
export type OptionValues = { readonly [name: string]: unknown };

/** The options' values: the given ones, else what each falls back to. */
export function readOptions(
  options: Options,
  givenValue: (name: string) => unknown,
  reading: Reading,
): OptionValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = givenValue(name);
      return [name, given(value) ? option.read(value, name, reading) : option.fallback];
    }),
  );
}

/** One label, or a range of them, undefined where none is given. */
export function labels(): Option<readonly string[] | undefined> {
  return { kind: "labels", fallback: undefined, choices: [], read: toLabels };
}

/** As `labels`, for what has no sense without them: the metric refuses undefined as a `missing-argument`. */
export function neededLabels(): Option<readonly string[] | undefined> {
  return { ...labels(), needed: true };
}

/**
 * @param names each choice with what else people call it, in both languages
 */
export function choice<const Name extends string>(
  names: { readonly [name in Name]: readonly string[] },
  fallback: NoInfer<Name>,
): Option<Name> {
  const choices = Object.keys(names) as Name[];
  const read = (value: unknown, argument: string): Name => {
    const cell = toScalar(value, argument);
    const typed = foldLabel(String(cell));
    const found = choices.find((name) => [name, ...names[name]].some((known) => foldLabel(known) === typed));
    if (found === undefined) {
      throw new InputError({ kind: "not-a-choice", argument, found: shown(cell), choices });
    }
    return found;
  };
  return { kind: "choice", fallback, choices, read };
}

/** A fraction from 0 to 1, such as 40% or 0.4. */
export function share<T extends number | undefined>(fallback: T): Option<number | T> {
  return { kind: "share", fallback, choices: [], read: toShare };
}

/** What a number may be: at least `least`, at most `most` where there is a most. */
export interface Range {
  readonly least: number;
  readonly most?: number;
}

export function number<T extends number | undefined>(fallback: T, range: Range): Option<number | T> {
  const read = (value: unknown, argument: string, reading: Reading) =>
    toNumberIn(value, argument, range, reading);
  return { kind: "number", fallback, choices: [], read };
}

/** A day, as a wall clock (see dateColumn); undefined stands for the latest date in the data. */
export function date(): Option<number | undefined> {
  return { kind: "date", fallback: undefined, choices: [], read: toDate };
}

/**
 * One number of a formula.
 *
 * @throws {InputError} `missing-argument`, `not-a-number`, `out-of-range`
 */
export function toNumberIn(
  value: unknown,
  argument: string,
  { least, most }: Range,
  reading: Reading,
): number {
  const found = toNumber(toScalar(value, argument), argument, () => reading.decimalSign());
  if (found < least || found > (most ?? Number.POSITIVE_INFINITY)) {
    throw new InputError({ kind: "out-of-range", argument, found, least, most });
  }
  return found;
}

/**
 * A fraction between 0 and 1. 40% arrives as 0.4; a bare 40 is refused as a likely slip for 40 %.
 *
 * @throws {InputError} `above-one-percent`, and as `toNumberIn`
 */
export function toShare(value: unknown, argument: string, reading: Reading): number {
  const found = toNumber(toScalar(value, argument), argument, () => reading.decimalSign());
  if (found > 1) throw new InputError({ kind: "above-one-percent", argument, found });
  return toNumberIn(found, argument, { least: 0, most: 1 }, reading);
}

/** Next to 0 and to 1 no time is told. */
const QUANTILES = { least: 0.01, most: 0.99 };

/**
 * Which quantile is wanted: 50% is the median.
 *
 * @throws {InputError} as `toShare`; `out-of-range`
 */
export function toQuantile(value: unknown, argument: string, reading: Reading): number {
  return toNumberIn(toShare(value, argument, reading), argument, QUANTILES, reading);
}

/** Below this an interval says nothing, above it all. */
const CONFIDENCES = { least: 0.5, most: 0.9999 };

/**
 * How sure an interval is to be, such as 95% or 0.95.
 *
 * @throws {InputError} as `toShare`; `out-of-range`
 */
export function toConfidence(value: unknown, argument: string, reading: Reading): number {
  return toNumberIn(toShare(value, argument, reading), argument, CONFIDENCES, reading);
}

/**
 * One date of a formula.
 *
 * @returns a wall clock (see dateColumn)
 * @throws {InputError} as `dateColumn`; `not-one-value`
 */
export function toDate(value: unknown, argument: string, reading: Reading): number {
  const column = Column.of({ argument, firstRow: 1 }, [toScalar(value, argument)]);
  const [wall = Number.NaN] = dateColumn(column, reading);
  if (Number.isNaN(wall)) throw new InputError({ kind: "missing-argument", argument });
  return wall;
}

/**
 * One label or a range of them.
 *
 * @throws {InputError} `error-cell`, `missing-argument`
 */
export function toLabels(value: unknown, argument: string): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found: string[] = [];
  for (const [i, row] of rows.entries()) {
    for (const cell of (Array.isArray(row) ? row : [row]) as readonly Cell[]) {
      refuseErrorCell(cell, argument, i + 1);
      if (!isBlank(cell)) found.push(String(cell));
    }
  }
  if (found.length === 0) throw new InputError({ kind: "missing-argument", argument });
  return found;
}
