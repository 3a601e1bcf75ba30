import type { OwnFormula } from "../functions/own-families.ts";
import type { OptionId } from "../metrics/catalogue.ts";
import type { FieldId } from "../metrics/field.ts";
import type { Unit } from "../metrics/metric.ts";

/** Arguments that many formulas share. */
export type SharedParam = "by" | "beside_by" | "period" | "as_of" | "confidence";

export interface OwnWords {
  /** What the formula means, in a sentence or two. */
  readonly definition: string;
  readonly returns: string;
  readonly params: { readonly [name: string]: string };
}

/** The words of a family's own formulas: one without them does not compile. */
export type OwnFamilyWords<Family> = { readonly [name in keyof Family]: OwnWords };

/**
 * What the help cards and the documentation say, besides the metrics' names and definitions. It is read while building
 * only: nothing of it is in the bundle.
 */
export interface HelpWords {
  readonly fields: { readonly [id in FieldId]: string };
  readonly options: { readonly [name in Exclude<OptionId, SharedParam>]: string };
  readonly shared: { readonly [name in SharedParam]: string };
  readonly own: { readonly [name in OwnFormula]: OwnWords };
  /** Texts of arguments that mean something else, or more, in one formula. */
  readonly instead: { readonly [formula: string]: { readonly [param: string]: string } };
  readonly returns: { readonly [unit in Unit]: string };
  readonly optional: (fallback: string | undefined) => string;
  readonly choices: (choices: readonly string[]) => string;
  readonly spills: string;
  readonly limits: string;
}
