import type { Problem } from "../table/problem.ts";
import type { Facts } from "./facts.ts";
import { type FieldId, kindOf } from "./field.ts";
import type { Figure, LeftRows } from "./figure.ts";
import { left, leftOutNames } from "./left-out.ts";
import type { Begin, Fold, Metric, Span } from "./metric.ts";

/** A metric whose columns are read, as one row of a grid is asked. */
export interface Question {
  readonly metric: Metric;
  readonly begin: Begin;
  /** Each row's period, as a place in the grid's spans; -1 for a row without a date. Without it all rows are in one. */
  readonly periods?: Int32Array;
  readonly besidePeriods?: Int32Array;
}

/** What the answers are split by: groups × spans, either or both of one. */
export interface Grid {
  readonly facts: Facts;
  readonly beside?: Facts;
  readonly groups: number;
  /** Each row's group; -1 for a row in none. Without it all rows are in the one. */
  readonly groupOf?: Int32Array;
  readonly besideGroupOf?: Int32Array;
  readonly spans: readonly (Span | undefined)[];
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
  figure({ noRows, noAmounts, tooLarge }: Refusals, split: boolean): Figure {
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
    return { kind: "none", problem: tooLarge, left: leftRows };
  }
}

/**
 * Any metrics, for each group and span, in one pass over the rows.
 *
 * @returns figures by question, group, span
 * @throws {InputError} for a cell that cannot be read: a table with a hole would hide it
 */
export function fill(questions: readonly Question[], grid: Grid): readonly Figure[][][] {
  const { facts, beside, spans } = grid;
  const lines = questions.map((question) => ({
    question,
    cells: Array.from({ length: grid.groups }, () => spans.map((span) => new Cell(question.begin(span)))),
  }));
  eachRow(facts.rows, grid.groupOf, (row, group) => {
    for (const { question, cells } of lines) {
      for (const cell of cellsFor(question, cells[group] ?? NONE, question.periods, row)) {
        cell.add(row, facts.used);
      }
    }
  });
  eachRow(beside?.rows ?? 0, grid.besideGroupOf, (row, group) => {
    for (const { question, cells } of lines) {
      for (const cell of cellsFor(question, cells[group] ?? NONE, question.besidePeriods, row)) {
        cell.addBeside(row);
      }
    }
  });
  const split = grid.groups > 1 || spans.length > 1;
  return lines.map(({ question: { metric }, cells }) => {
    const refusals: Refusals = {
      noRows: metric.additive && split ? undefined : noRowsOf(metric, facts),
      noAmounts: metric.additive ? noAmountsOf(facts) : undefined,
      tooLarge: { kind: "too-large", argument: numberOf(metric, facts, beside) },
    };
    return cells.map((line) => line.map((cell) => cell.figure(refusals, split)));
  });
}

/** What to say where a cell of the grid has no figure; undefined where it has one all the same. */
interface Refusals {
  readonly noRows: Problem | undefined;
  readonly noAmounts: Problem | undefined;
  readonly tooLarge: Problem;
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

/** The cells of a group's line that a row belongs to: its period's, or all for a metric that asks of every row. */
function cellsFor(
  { metric }: Question,
  line: readonly Cell[],
  periods: Int32Array | undefined,
  row: number,
): readonly Cell[] {
  if (metric.spans || periods === undefined) return line;
  const cell = line[periods[row] ?? -1];
  return cell === undefined ? NONE : [cell];
}

function noAmountsOf(facts: Facts): Problem {
  return { kind: "nothing", argument: facts.place("amount").argument, of: "amounts" };
}

function noRowsOf(metric: Metric, facts: Facts): Problem {
  const [first] = metric.needs;
  return { kind: "no-rows", argument: first === undefined ? "" : facts.place(first).argument };
}
