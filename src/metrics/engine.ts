import type { Problem } from "../table/problem.ts";
import type { Facts } from "./facts.ts";
import type { Figure, LeftRows } from "./figure.ts";
import { left, leftOutNames } from "./left-out.ts";
import type { Begin, Fold, Metric, Span } from "./metric.ts";

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

/** One running answer with what was left out of it. */
class Cell {
  private readonly fold: Fold;
  private readonly counts = new Uint32Array(leftOutNames.length);
  private readonly firsts = new Uint32Array(leftOutNames.length);
  /** Rows that say anything at all. */
  rows = 0;
  private besideRows = 0;

  constructor(fold: Fold) {
    this.fold = fold;
  }

  add(row: number, used: (row: number) => boolean): void {
    const why = this.fold.add(row);
    if (why !== left.used && !used(row)) return;
    if (this.counts[why] === 0) this.firsts[why] = row;
    this.counts[why] = (this.counts[why] ?? 0) + 1;
    this.rows += 1;
  }

  addBeside(row: number): void {
    if (this.fold.addBeside?.(row) === left.used) this.besideRows += 1;
  }

  /** Sums of numbers near 1e308 leave the range of a number: that is no figure. */
  figure(noRows: Problem | undefined, noAmounts: Problem | undefined, split: boolean): Figure {
    const [rows = 0, ...others] = this.counts;
    const leftRows: LeftRows[] = others.flatMap((count, i) =>
      count === 0 ? [] : [{ why: (i + 1) as LeftRows["why"], rows: count, first: this.firsts[i + 1] ?? 0 }],
    );
    // Among others, who has a quota and no deals has a figure too: none of the quota.
    const none = this.rows === 0 && !(split && this.besideRows > 0);
    if (none && noRows !== undefined) return { kind: "none", problem: noRows, left: leftRows };
    // A sum of which every part is missing is not 0: nobody knows what it is.
    const unknown = rows === 0 && (this.counts[left.noAmount] ?? 0) > 0;
    if (unknown && noAmounts !== undefined) return { kind: "none", problem: noAmounts, left: leftRows };
    const result = this.fold.result();
    if (result.kind === "none") return { ...result, left: leftRows };
    if (Number.isFinite(result.value)) return { ...result, rows, left: leftRows };
    return { kind: "none", problem: { kind: "too-large", argument: "" }, left: leftRows };
  }
}

/** Figures by group and span; or what was thrown instead, such as for a cell that cannot be read. */
export type Filled =
  | { readonly kind: "figures"; readonly figures: readonly (readonly Figure[])[] }
  | { readonly kind: "failed"; readonly error: unknown };

/** A question's running answers, by group and span. A cell that cannot be read ends it: a hole would hide it. */
class Line {
  readonly question: Question;
  private readonly cells: readonly (readonly Cell[])[];
  private failed: { readonly error: unknown } | undefined;

  constructor(question: Question, groups: number) {
    const { spans, begin } = question;
    this.question = question;
    this.cells = Array.from({ length: groups }, () => spans.map((span) => new Cell(begin(span))));
  }

  add(row: number, group: number): void {
    const { facts, periods } = this.question;
    if (this.failed !== undefined || row >= facts.rows) return;
    this.guarded(() => {
      for (const cell of this.cellsOf(row, group, periods)) cell.add(row, facts.used);
    });
  }

  addBeside(row: number, group: number): void {
    const { beside, besidePeriods } = this.question;
    if (this.failed !== undefined || beside === undefined || row >= beside.rows) return;
    this.guarded(() => {
      for (const cell of this.cellsOf(row, group, besidePeriods)) cell.addBeside(row);
    });
  }

  /** The cells that a row belongs to: its period's, or all for a metric that asks of every row. */
  private cellsOf(row: number, group: number, periods: Int32Array | undefined): readonly Cell[] {
    const line = this.cells[group] ?? NONE;
    if (this.question.metric.spans || periods === undefined) return line;
    const cell = line[periods[row] ?? -1];
    return cell === undefined ? NONE : [cell];
  }

  private guarded(add: () => void): void {
    try {
      add();
    } catch (error) {
      this.failed = { error };
    }
  }

  answer(): Filled {
    if (this.failed !== undefined) return { kind: "failed", error: this.failed.error };
    const { metric, facts, split } = this.question;
    const noRows = metric.additive && split ? undefined : noRowsOf(metric, facts);
    const noAmounts = metric.additive ? noAmountsOf(facts) : undefined;
    const figures = this.cells.map((line) => line.map((cell) => cell.figure(noRows, noAmounts, split)));
    return { kind: "figures", figures };
  }
}

/** Any metrics, for each group and span, in one pass over the rows. */
export function fill(
  questions: readonly Question[],
  { groups, groupOf, besideGroupOf }: Grouping,
): readonly Filled[] {
  const lines = questions.map((question) => new Line(question, groups));
  const height = (rows: (question: Question) => number) => Math.max(0, ...questions.map(rows));
  eachRow(
    height(({ facts }) => facts.rows),
    groupOf,
    (row, group) => {
      for (const line of lines) line.add(row, group);
    },
  );
  eachRow(
    height(({ beside }) => beside?.rows ?? 0),
    besideGroupOf,
    (row, group) => {
      for (const line of lines) line.addBeside(row, group);
    },
  );
  return lines.map((line) => line.answer());
}

const NONE: readonly Cell[] = [];

/** Rows with their group; those in none are passed over. */
function eachRow(
  rows: number,
  groupOf: Int32Array | undefined,
  visit: (row: number, group: number) => void,
): void {
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf === undefined ? 0 : (groupOf[row] ?? -1);
    if (group >= 0) visit(row, group);
  }
}

function noAmountsOf(facts: Facts): Problem {
  return { kind: "nothing", argument: facts.place("amount").argument, of: "amounts" };
}

function noRowsOf(metric: Metric, facts: Facts): Problem {
  const [first] = metric.needs;
  return { kind: "no-rows", argument: first === undefined ? "" : facts.place(first).argument };
}
