import type { PeriodKind } from "../table/period.ts";
import type { Facts } from "./facts.ts";
import type { FieldId } from "./field.ts";
import type { Result } from "./figure.ts";
import type { LeftOut } from "./left-out.ts";
import type { Options, OptionValues, ValuesOf } from "./option.ts";
import type { Sums } from "./sums/sums.ts";

export type Unit = "ratio" | "days" | "months" | "money" | "count" | "points";
export type Better = "higher" | "lower" | "neither";

/** One running answer: rows are added one by one, in any order. */
export interface Fold {
  /** @returns `left.used`, or why the row does not count */
  add(row: number): LeftOut;
  /** A row of the second table, where the metric has one. */
  addBeside?(row: number): LeftOut;
  result(): Result;
}

/** The period that an answer is about: [start, end), of which [start, until) lies in the data. Wall clocks. */
export interface Span {
  readonly kind: PeriodKind;
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** Begins an answer; called for each group and period, the columns being read once before. */
export type Begin = (span: Span | undefined) => Fold;

/** How an answer comes about: by what rows add, or where that does not tell by folding them. */
export type Way = Sums | Begin;

/**
 * What a number means, declared once. Its formula, help card, documentation, tile and alert follow from it; its words
 * are in `locale/metrics/`, so that a metric without a name in a language does not compile.
 */
interface Declared<O extends Options> {
  readonly unit: Unit;
  readonly better: Better;
  /** Columns without which there is no answer: a formula's first arguments. */
  readonly needs: readonly FieldId[];
  /** Columns that a formula takes after those, if they are given. */
  readonly takes?: readonly FieldId[];
  /** Columns that a formula takes after its options, since few need them. */
  readonly takesLast?: readonly FieldId[];
  /** Columns that it heeds where a table has them; the formula does not ask for them. */
  readonly heeds?: readonly FieldId[];
  /** Columns of a second table, such as each person's quota beside the deals. */
  readonly beside?: readonly FieldId[];
  /** Columns of the second table that a formula takes after its other columns, if they are given. */
  readonly besideTakes?: readonly FieldId[];
  /** The second table is looked up whole, by a label that both share: groups and periods split the first alone. */
  readonly looksUp?: true;
  /** The date by which a row belongs to a period: the first of these that the table has. */
  readonly when?: readonly FieldId[];
  /** Asks of every row what it means for a period, as churn does; such a metric always has a span. */
  readonly spans?: true;
  /** A ratio that has no interval, since it compares periods or tables and is drawn from no sample. */
  readonly unsampled?: true;
  /** A sum or a count: its groups add up to the whole, and a period without rows is 0. */
  readonly additive?: true;
  readonly options?: O;
  /** Where the definition is from. */
  readonly source: string;
  /** Formulas with their results, as in `WIN_RATE({"Won";"Lost"}) // => 0.5`. */
  readonly examples: readonly string[];
  way(facts: Facts, options: ValuesOf<O>, beside: Facts): Way;
}

/** A declared metric, whatever its options. */
export interface Metric
  extends Omit<
    Declared<Options>,
    "way" | "takes" | "takesLast" | "heeds" | "beside" | "besideTakes" | "when" | "options"
  > {
  readonly takes: readonly FieldId[];
  readonly takesLast: readonly FieldId[];
  readonly heeds: readonly FieldId[];
  readonly beside: readonly FieldId[];
  readonly besideTakes: readonly FieldId[];
  readonly when: readonly FieldId[];
  readonly options: Options;
  /**
   * Reads the columns.
   *
   * @param values as `readOptions` gives them for this metric's options
   * @throws {InputError} for cells that are not what they should be
   */
  way(facts: Facts, values: OptionValues, beside: Facts): Way;
}

// biome-ignore lint/complexity/noBannedTypes: a metric without options has none, not unknown ones
export function metric<const O extends Options = {}>(
  declared: Declared<O>,
): Omit<Metric, "options"> & { readonly options: O } {
  const {
    way,
    takes = [],
    takesLast = [],
    heeds = [],
    beside = [],
    besideTakes = [],
    when = [],
    options,
    ...rest
  } = declared;
  return {
    ...rest,
    takes,
    takesLast,
    // A table has them like any other.
    heeds: [...heeds, ...takesLast],
    beside,
    besideTakes,
    when,
    options: options ?? ({} as O),
    // The values were read by these very options.
    way: (facts, values, second) => way(facts, values as ValuesOf<O>, second),
  };
}
