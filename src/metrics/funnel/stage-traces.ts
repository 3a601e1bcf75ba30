import { outcome } from "../../table/outcome.ts";
import type { Facts } from "../facts.ts";
import { statisticOf } from "../statistic.ts";
import type { StageTrace } from "./stage-order.ts";
import type { StageRows } from "./stage-rows.ts";

/** What the data tells of each stage: the probability of its open deals, and when in a deal's life it comes. */
export function stageTraces(facts: Facts, rows: StageRows): readonly StageTrace[] {
  const probabilities = facts.has("probability") ? facts.numbers("probability") : undefined;
  const byStage = rows.labels.map((): number[] => []);
  for (const [row, stage] of rows.stageOf.entries()) {
    const probability = probabilities?.[row] ?? Number.NaN;
    if (rows.outcomes[row] === outcome.open && !Number.isNaN(probability)) byStage[stage]?.push(probability);
  }
  const entries = rows.visits ? entriesOf(facts, rows) : [];
  return rows.labels.map((label, stage) => ({
    label,
    probability: medianOf(byStage[stage] ?? []),
    entry: entries[stage],
  }));
}

/** By stage its mean place among the stages that a deal has entered, by the dates: 0 is a deal's first. */
function entriesOf(
  facts: Facts,
  { labels, stageOf, dealOf, deals }: StageRows,
): readonly (number | undefined)[] {
  const entered = facts.dates("entered");
  const visits = Array.from({ length: deals }, (): { readonly stage: number; readonly at: number }[] => []);
  for (const [row, stage] of stageOf.entries()) {
    const at = entered[row] ?? Number.NaN;
    if (stage >= 0 && !Number.isNaN(at)) visits[dealOf[row] ?? -1]?.push({ stage, at });
  }
  const sums = labels.map(() => ({ places: 0, count: 0 }));
  for (const ofDeal of visits) {
    for (const [place, { stage }] of ofDeal.sort((a, b) => a.at - b.at).entries()) {
      const sum = sums[stage];
      if (sum === undefined) continue;
      sum.places += place;
      sum.count += 1;
    }
  }
  return sums.map(({ places, count }) => (count === 0 ? undefined : places / count));
}

export function medianOf(values: number[]): number | undefined {
  return values.length === 0
    ? undefined
    : statisticOf(
        values.sort((a, b) => a - b),
        "median",
      );
}
