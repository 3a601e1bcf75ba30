import { type Words, wordsIn } from "../../locale/words.ts";
import type { Facts } from "../../metrics/facts.ts";
import { families } from "../../metrics/families.ts";
import { type Velocity, type VelocityOptions, velocityFolds } from "../../metrics/velocity.ts";
import { given, toColumn } from "../../table/column.ts";
import { groupBy } from "../../table/group.ts";
import { InputError, type Problem } from "../../table/problem.ts";
import type { Answer, Formula, Sheet } from "../formula.ts";
import { askByColumns, formulaOf } from "../metric-formula.ts";

const metric = families.speed["sales-velocity"];

/** The metric with its factors: one a row; by group one a column, a row for each group. */
export const salesVelocity: Formula = {
  ...formulaOf(metric),
  gives: "table",
  run(sheet, args) {
    const { facts, asked } = askByColumns(metric, sheet, args);
    // The values were read by the metric's own options.
    const begin = velocityFolds(facts, asked.values as unknown as VelocityOptions);
    const by = args[formulaOf(metric).params.length - 1];
    const words = wordsIn(sheet.language());
    return given(by) ? byGroup(facts, by, begin, sheet, words) : factors(facts, begin, words);
  },
};

function factors(facts: Facts, begin: ReturnType<typeof velocityFolds>, words: Words): Answer {
  const fold = begin();
  for (let row = 0; row < facts.rows; row += 1) fold.add(row);
  const found = fold.result();
  if (isProblem(found)) throw new InputError(found);
  const values = valuesOf(found);
  const rows = namesOf(words).map((name, i) => [name, values[i] ?? ""]);
  return [[words.explain.metric, words.explain.value], ...rows];
}

function byGroup(
  facts: Facts,
  by: unknown,
  begin: ReturnType<typeof velocityFolds>,
  sheet: Sheet,
  words: Words,
): Answer {
  const { labels, codes } = groupBy(toColumn(by, "by"), sheet.zone, facts.used);
  const folds = labels.map(() => begin());
  for (const [row, code] of codes.entries()) if (row < facts.rows) folds[code]?.add(row);
  const names = namesOf(words);
  const lines = folds.map((fold, code) => {
    const found = fold.result();
    return [labels[code] ?? "", ...(isProblem(found) ? names.map(() => "") : valuesOf(found))];
  });
  return [[words.explain.group, ...names], ...lines];
}

function isProblem(found: Velocity | Problem): found is Problem {
  return "kind" in found;
}

function valuesOf({ velocity, opportunities, winRate, averageDeal, cycleDays }: Velocity) {
  return [velocity, opportunities, winRate, averageDeal, cycleDays];
}

function namesOf({ metrics }: Words): readonly string[] {
  const ids = ["sales-velocity", "deal-count", "win-rate", "average-deal-size", "cycle-time"] as const;
  return ids.map((id) => metrics[id].name);
}
