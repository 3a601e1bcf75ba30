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

function tally(
  { low, high, outcomes }: StagedDeals["deals"],
  place: number,
): readonly [number, number, number] {
  let [passed, failed, doubtful] = [0, 0, 0];
  for (const [deal, from] of low.entries()) {
    const to = high[deal] ?? -1;
    if (from > place) passed += 1;
    else if (outcomes[deal] !== outcome.lost || to < place) continue;
    else if (from === to) failed += 1;
    else doubtful += 1;
  }
  return [passed, failed, doubtful];
}
