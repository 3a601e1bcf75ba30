import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import type { Figure } from "../figure.ts";
import type { Begin, Span } from "../metric.ts";
import { type Buckets, bucketAt } from "./buckets.ts";
import { figuresOf } from "./figures.ts";
import type { FigureGrid, Filled } from "./grid.ts";
import { figureOf, type Refusals } from "./refusals.ts";
import { Tally } from "./tally.ts";

interface FoldGrid extends FigureGrid {
  readonly second: Buckets | undefined;
  readonly split: boolean;
}

/** Folds the rows of each group and span. A cell that cannot be read, the topmost one, ends it: a hole would hide it. */
export function filledByFolds(begin: Begin, grid: FoldGrid, facts: Facts, to: Refusals): Filled {
  const { groups, spans, own, second, split } = grid;
  const troubles: unknown[] = [];
  const tally = new Tally();
  const figureIn = (span: Span | undefined, group: number, period: number): readonly Figure[] => {
    try {
      const fold = begin(span);
      tally.begin();
      tally.add(fold, own.sorted(), bucketAt(own, group, period), facts.used);
      if (second !== undefined) tally.addBeside(fold, second.sorted(), bucketAt(second, group, period));
      return [figureOf(tally.counted(split), () => fold.result(), to)];
    } catch (error) {
      troubles.push(error);
      return [];
    }
  };
  const lines = Array.from({ length: groups }, (_, group) =>
    spans.flatMap((span, period) => figureIn(span, group, period)),
  );
  if (troubles.length > 0) return { kind: "failed", error: topmost(troubles) };
  return {
    kind: "figures",
    figures: figuresOf(groups, spans.length, (group, period) => placed(lines, group, period)),
  };
}

function placed(lines: readonly (readonly Figure[])[], group: number, period: number): Figure {
  const figure = lines[group]?.[period];
  if (figure === undefined) throw new Error(`There is no figure of group ${group} in period ${period}.`);
  return figure;
}

function topmost(troubles: readonly unknown[]): unknown {
  const rowOf = (error: unknown) =>
    error instanceof InputError && "row" in error.problem ? error.problem.row : 0;
  return troubles.reduce((first, error) => (rowOf(error) < rowOf(first) ? error : first));
}
