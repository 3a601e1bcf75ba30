/**
 * What is wrong with something a person gave us, as data: `locale/` words it in the reader's language. A row is
 * counted as the reader counts it: within the range for a formula, in the sheet for the sidebar and the mails.
 */
export type Problem =
  | { readonly kind: "missing-argument"; readonly argument: string }
  | { readonly kind: "not-one-column"; readonly argument: string; readonly columns: number }
  | { readonly kind: "not-one-value"; readonly argument: string; readonly cells: number }
  | {
      readonly kind: "unlike-heights";
      readonly argument: string;
      readonly rows: number;
      readonly first: string;
      readonly firstRows: number;
    }
  | InCell<"error-cell">
  | InCell<"not-a-number">
  | InCell<"ambiguous-number">
  | InCell<"mixed-currencies">
  | InCell<"not-a-date">
  | InCell<"time-without-date">
  | InCell<"ambiguous-date">
  | (InCell<"mixed-dates"> & {
      /** What the text contradicts: the dates read before it, or the locale in which its column's date cells were read. */
      readonly against: "dates" | "locale";
    })
  | (InCell<"ends-before-start"> & { readonly starts: string; readonly start: string })
  | {
      readonly kind: "not-a-choice";
      readonly argument: string;
      readonly found: string;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: "out-of-range";
      readonly argument: string;
      readonly found: number;
      readonly least: number;
      readonly most: number | undefined;
    }
  | { readonly kind: "above-one-percent"; readonly argument: string; readonly found: number }
  | { readonly kind: "no-rows"; readonly argument: string }
  /** A period of which the data has nothing. */
  | { readonly kind: "no-period"; readonly argument: string; readonly found: string }
  | { readonly kind: "no-closed"; readonly argument: string; readonly rows: number }
  | { readonly kind: "no-customers"; readonly argument: string }
  | { readonly kind: "nothing-ended"; readonly argument: string }
  /** Too little to fit a model of buying to. */
  | {
      readonly kind: "too-few-customers";
      readonly argument: string;
      readonly customers: number;
      readonly repeaters: number;
      readonly least: number;
      readonly leastRepeaters: number;
    }
  | { readonly kind: "cannot-fit"; readonly argument: string; readonly model: string; readonly why: Unfit }
  /** Numbers that are not as many as a model has parameters, or not above 0. */
  | { readonly kind: "not-parameters"; readonly argument: string; readonly names: readonly string[] }
  | { readonly kind: "zero-total"; readonly argument: string }
  /** A count below 0. */
  | InCell<"negative-count">
  /** More opens than mails sent, say: a part above its whole. */
  | (InCell<"part-above-whole"> & { readonly whole: string; readonly most: number })
  /** A stage that the given order of stages does not have. */
  | InCell<"unknown-stage">
  /** The outcome of a contact attempt that may be either. */
  | InCell<"unknown-contact">
  | { readonly kind: "numbers-by-group"; readonly argument: string }
  | { readonly kind: "never-ends"; readonly argument: string }
  | { readonly kind: "too-large"; readonly argument: string }
  /** Nothing to divide by, or nothing to take the middle of. */
  | { readonly kind: "nothing"; readonly argument: string; readonly of: Nothing }
  /** A date before the first on which there is a figure. */
  | { readonly kind: "too-early"; readonly argument: string; readonly found: string; readonly from: string }
  | (InCell<"not-on-scale"> & { readonly least: number; readonly most: number; readonly whole: boolean })
  | InCell<"twice">
  /** No date column to tell the period of a row by. */
  | { readonly kind: "no-date"; readonly argument: string }
  | {
      readonly kind: "unknown-name";
      readonly argument: string;
      readonly found: string;
      readonly near: readonly string[];
    }
  | {
      readonly kind: "too-many-arguments";
      readonly argument: string;
      readonly given: number;
      readonly most: number;
    }
  | {
      readonly kind: "no-column";
      readonly argument: string;
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly kind: "two-columns"; readonly argument: string; readonly found: readonly string[] }
  /** A table without its header row. */
  | { readonly kind: "no-header"; readonly argument: string }
  /** A column that says something of an order's single lines, where each order counts once. */
  | { readonly kind: "line-column"; readonly argument: string; readonly found: string }
  | { readonly kind: "not-two-columns"; readonly argument: string }
  /** A share of lives by whose end no time is known yet: only so many have ended. */
  | {
      readonly kind: "not-reached";
      readonly argument: string;
      readonly wanted: number;
      readonly reached: number;
    }
  /** Numbers that are neither outcomes nor leads with how many of them converted. */
  | { readonly kind: "no-pair"; readonly argument: string }
  /** A confidence for metrics that have no interval. */
  | { readonly kind: "no-interval"; readonly argument: string }
  /** A filter that leaves no row. */
  | { readonly kind: "nothing-fits"; readonly argument: string };

/** Why no model of buying fits; worded by `locale/errors`. */
export type Unfit =
  | "nobody-leaves"
  | "everybody-leaves"
  | "leaving-unclear"
  | "buying-unclear"
  | "few-amounts"
  | "no-average"
  | "not-settled";

/** What a figure lacks to be one; worded by `locale/errors`. */
export type Nothing =
  | "churn"
  | "profit"
  | "whole-month"
  | "customers-at-start"
  | "new-customers"
  | "value-at-start"
  | "mature"
  | "deals"
  | "lost-deals"
  | "spend"
  | "leads"
  | "open-deals"
  | "orders"
  | "customers"
  | "previous"
  | "cost"
  | "quota"
  | "quota-met"
  | "won-deals"
  | "won-amounts"
  | "cycle"
  | "actual"
  | "target"
  | "working-days"
  | "reached"
  | "due"
  | "answers"
  | "amounts"
  | "difference"
  | "stage-history";

interface InCell<Kind extends string> {
  readonly kind: Kind;
  readonly argument: string;
  readonly row: number;
  readonly found: string;
}

/** A person's input that cannot be used. A programmer's mistake is a plain Error. */
export class InputError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.name = "InputError";
    this.problem = problem;
  }
}
