import { newcombe, type Share } from "../../statistics/newcombe.ts";
import { zOf } from "../../statistics/normal.ts";
import type { StagedDeals } from "./staged-deals.ts";
import { decisionOf } from "./steps.ts";

/** Who takes more deals over a step than the others. */
export interface StepLeader {
  readonly name: string;
  readonly decided: Share;
}

/** Fewer deals tell more of luck than of a person. */
const LEAST_DEALS = 20;

/**
 * The person with the highest share of deals that went on from a stage, if it is above that of all others together by
 * more than chance explains: of many people the best of them is far out by chance alone, hence Newcombe's interval of
 * the difference by Bonferroni's rule, 1 − 5 % ÷ people.
 *
 * @param owners each row's owner as a place in `labels`; -1 for none
 */
export function stepLeader(
  { deals }: StagedDeals,
  place: number,
  labels: readonly string[],
  owners: Int32Array,
): StepLeader | undefined {
  const counts = labels.map((name) => ({ name, successes: 0, trials: 0 }));
  const all = { successes: 0, trials: 0 };
  for (const [deal, row] of deals.row.entries()) {
    const decision = decisionOf(deals, deal, place);
    if (decision !== "passed" && decision !== "failed") continue;
    for (const count of [all, counts[owners[row] ?? -1]]) {
      if (count === undefined) continue;
      count.trials += 1;
      count.successes += decision === "passed" ? 1 : 0;
    }
  }
  const candidates = counts
    .filter(({ trials }) => trials >= LEAST_DEALS && trials < all.trials)
    .sort((a, b) => b.successes / b.trials - a.successes / a.trials);
  const [best] = candidates;
  if (best === undefined) return undefined;
  const { name, ...decided } = best;
  const others = { successes: all.successes - best.successes, trials: all.trials - best.trials };
  const z = zOf(1 - 0.05 / candidates.length);
  return newcombe(decided, others, z).low > 0 ? { name, decided } : undefined;
}
