import type { Share } from "../../statistics/newcombe.ts";
import { outcome } from "../../table/outcome.ts";
import type { StagedDeals } from "./staged-deals.ts";

/** A step from one stage to the next, by the deals that have left the stage: those still in it have not decided. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Of the stage that is left, 0 the first. */
  readonly place: number;
  /** Went on, of all that went on or were lost; undefined where nobody left, or it is not told how far deals came. */
  readonly decided: Share | undefined;
}

/** Lost deals that may have been lost here or elsewhere, as a share of all that left, above which a step says nothing. */
const DOUBT = 0.05;

/** All steps, the last one to won. */
export function stepsOf({ stages, deals, rows }: StagedDeals, wonName: string): readonly Step[] {
  const names = [...stages, rows.wonLabel ?? wonName];
  return stages.map((from, place) => {
    const [passed, failed, doubtful] = tally(deals, place);
    const left = passed + failed;
    const told = left > 0 && doubtful <= (left + doubtful) * DOUBT;
    return {
      from,
      to: names[place + 1] ?? "",
      place,
      decided: told ? { successes: passed, trials: left } : undefined,
    };
  });
}

/**
 * What a deal has decided about the step from a stage: it went on, or was lost there; "doubtful" where it may have been
 * lost there or at another. Undefined for a deal that has not left the stage, or never came to it.
 */
export function decisionOf(
  { low, high, outcomes }: StagedDeals["deals"],
  deal: number,
  place: number,
): "passed" | "failed" | "doubtful" | undefined {
  const [from, to] = [low[deal] ?? -1, high[deal] ?? -1];
  if (from > place) return "passed";
  if (outcomes[deal] !== outcome.lost || to < place) return undefined;
  return from === to ? "failed" : "doubtful";
}

function tally(deals: StagedDeals["deals"], place: number): readonly [number, number, number] {
  const counts = { passed: 0, failed: 0, doubtful: 0 };
  for (let deal = 0; deal < deals.count; deal += 1) {
    const decision = decisionOf(deals, deal, place);
    if (decision !== undefined) counts[decision] += 1;
  }
  return [counts.passed, counts.failed, counts.doubtful];
}
