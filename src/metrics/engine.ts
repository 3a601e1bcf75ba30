import type { Groups } from "../table/group.ts";
import { InputError } from "../table/problem.ts";
import type { Facts } from "./facts.ts";
import type { Figure, Fold, Metric } from "./metric.ts";

export interface GroupFigure {
  readonly label: string;
  readonly figure: Figure;
}

/**
 * One metric over all rows. A cell that cannot be read is a figure of kind "none" with the problem, so that one
 * metric's trouble does not stop another's.
 */
export function measure(metric: Metric, facts: Facts): Figure {
  return caught(() => {
    const fold = metric.begin(facts);
    for (let row = 0; row < facts.rows; row += 1) fold.add(row);
    return finite(fold);
  });
}

/**
 * One metric for each group in one pass, in label order; a group that has rows but none that counts has no value.
 *
 * @throws {InputError} for a cell that cannot be read: a table with a hole would hide it
 */
export function measureBy(metric: Metric, facts: Facts, groups: Groups): readonly GroupFigure[] {
  const folds = groups.labels.map(() => metric.begin(facts));
  for (const [row, code] of groups.codes.entries()) folds[code]?.add(row);
  return folds.map((fold, i) => ({ label: groups.labels[i] ?? "", figure: finite(fold) }));
}

function caught(compute: () => Figure): Figure {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError) return { kind: "none", problem: error.problem };
    throw error;
  }
}

/** Sums of numbers near 1e308 leave the range of a number: that is no figure. */
function finite(fold: Fold): Figure {
  const figure = fold.result();
  if (figure.kind === "none" || Number.isFinite(figure.value)) return figure;
  return { kind: "none", problem: { kind: "too-large", argument: "" } };
}
