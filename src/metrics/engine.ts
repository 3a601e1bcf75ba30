import { InputError, type Problem } from "../table/problem.ts";
import { type Buckets, bucketsOf } from "./buckets.ts";
import type { Facts } from "./facts.ts";
import { type FieldId, kindOf } from "./field.ts";
import type { Figure } from "./figure.ts";
import type { Begin, Metric, Span } from "./metric.ts";
import { type Refusals, type Stretch, Tally } from "./tally.ts";

/** A metric whose columns are read, with the periods that it is asked for. */
export interface Question {
  readonly metric: Metric;
  readonly begin: Begin;
  readonly facts: Facts;
  /** What the answer is split by; one of undefined where it is not. */
  readonly spans: readonly (Span | undefined)[];
  /** Each row's period, as a place in `spans`; -1 for a row in none of them. Without it all rows are in one. */
  readonly periods?: Int32Array;
  readonly beside?: Facts;
  readonly besidePeriods?: Int32Array;
  /** Whether one of several groups or periods is asked, of which each may well have no rows. */
  readonly split: boolean;
}

/** The groups that rows belong to: -1 for a row in none. Without them all rows are in one. */
export interface Grouping {
  readonly groups: number;
  readonly groupOf?: Int32Array;
  readonly besideGroupOf?: Int32Array;
}

export const ALL: readonly [undefined] = [undefined];

/** Figures by group and span; or what was thrown instead, such as for a cell that cannot be read. */
export type Filled =
  | { readonly kind: "figures"; readonly figures: readonly (readonly Figure[])[] }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Any metrics, for each group and span. Rows are sorted into the buckets that they share once, and each metric takes a
 * bucket's rows one after another.
 */
export function fill(questions: readonly Question[], grouping: Grouping): readonly Filled[] {
  const { groups, groupOf, besideGroupOf } = grouping;
  const sorted = sorterOf(groups, groupOf);
  const besideSorted = sorterOf(groups, besideGroupOf);
  return questions.map((question) => {
    const { metric, facts, beside, spans } = question;
    const by = metric.spans ? undefined : question.periods;
    const besideBy = metric.spans ? undefined : question.besidePeriods;
    const own = sorted(facts.rows, spans.length, by);
    const second = beside === undefined ? undefined : besideSorted(beside.rows, spans.length, besideBy);
    return answered(question, groups, own, second);
  });
}

type Sorter = (rows: number, periods: number, periodOf: Int32Array | undefined) => Buckets;

/** Rows by group and by the periods of one date or another; each sorted once. */
function sorterOf(groups: number, groupOf: Int32Array | undefined): Sorter {
  const byAll = new Map<number, Buckets>();
  const byPeriod = new Map<Int32Array, Buckets>();
  return (rows, periods, periodOf) => {
    const known = periodOf === undefined ? byAll.get(rows) : byPeriod.get(periodOf);
    if (known !== undefined) return known;
    const buckets = bucketsOf({ rows, groups, groupOf, periods, periodOf });
    if (periodOf === undefined) byAll.set(rows, buckets);
    else byPeriod.set(periodOf, buckets);
    return buckets;
  };
}

/** A question's figures. A cell that cannot be read, the topmost one, ends it: a hole would hide it. */
function answered(question: Question, groups: number, own: Buckets, second: Buckets | undefined): Filled {
  const { metric, facts, beside, begin, spans, split } = question;
  const refusals: Refusals = {
    noRows: metric.additive && split ? undefined : noRowsOf(metric, facts),
    noAmounts: metric.additive ? noAmountsOf(facts) : undefined,
    tooLarge: { kind: "too-large", argument: numberOf(metric, facts, beside) },
  };
  const troubles: unknown[] = [];
  const tally = new Tally();
  const figures = Array.from({ length: groups }, (_, group) =>
    spans.flatMap((span, period) => {
      try {
        const fold = begin(span);
        tally.begin();
        tally.add(fold, own.rows, within(own, group, period), facts.used);
        if (second !== undefined) tally.addBeside(fold, second.rows, within(second, group, period));
        return [tally.figure(fold, refusals, split)];
      } catch (error) {
        troubles.push(error);
        return [];
      }
    }),
  );
  return troubles.length === 0 ? { kind: "figures", figures } : { kind: "failed", error: topmost(troubles) };
}

function topmost(troubles: readonly unknown[]): unknown {
  const rowOf = (error: unknown) =>
    error instanceof InputError && "row" in error.problem ? error.problem.row : 0;
  return troubles.reduce((first, error) => (rowOf(error) < rowOf(first) ? error : first));
}

/** Where the rows lie that a group and a period have; of rows that are not by period, where the group's do. */
function within({ starts, periods }: Buckets, group: number, period: number): Stretch {
  const bucket = periods === 1 ? group : group * periods + period;
  return [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
}

/** The column whose numbers a metric adds up, as its reader knows it. */
function numberOf(metric: Metric, facts: Facts, beside: Facts | undefined): string {
  const isNumber = (field: FieldId) => ["number", "money", "share"].includes(kindOf(field));
  const own = [...metric.needs, ...metric.takes].find((field) => isNumber(field) && facts.has(field));
  if (own !== undefined) return facts.place(own).argument;
  const other = metric.beside.find(isNumber);
  if (other !== undefined) return (beside ?? facts).place(other).argument;
  const [first] = metric.needs;
  return first === undefined ? "" : facts.place(first).argument;
}

function noAmountsOf(facts: Facts): Problem {
  return { kind: "nothing", argument: facts.place("amount").argument, of: "amounts" };
}

function noRowsOf(metric: Metric, facts: Facts): Problem {
  const [first] = metric.needs;
  return { kind: "no-rows", argument: first === undefined ? "" : facts.place(first).argument };
}
