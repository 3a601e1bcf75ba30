import { newcombe, type Share } from "../../statistics/newcombe.ts";
import { wilson } from "../../statistics/wilson.ts";
import { medianOf } from "./stage-traces.ts";
import type { Step } from "./steps.ts";

/** The step that loses most against what it should. */
export interface Weakest {
  readonly step: Step;
  readonly decided: Share;
  readonly rate: number;
  readonly against:
    | { readonly kind: "previous"; readonly rate: number; readonly decided: Share }
    | { readonly kind: "steps"; readonly rate: number };
}

/** Fewer deals tell more of luck than of a step. */
const LEAST_DEALS = 20;

/**
 * The step whose rate fell most against the period before, by more than chance explains (the 95 % interval of the
 * difference is above 0); where none did, the one with the lowest rate, if that lies below the middle of all steps by
 * more than chance explains. Steps that fewer than 20 deals have decided are left out.
 *
 * @param before the steps in the period before; none where there is none
 */
export function weakestStep(now: readonly Step[], before: readonly Step[]): Weakest | undefined {
  return fallen(now, before) ?? lowest(now);
}

function fallen(now: readonly Step[], before: readonly Step[]): Weakest | undefined {
  const drops = told(now).flatMap((current): Weakest[] => {
    const { step, decided, rate } = current;
    const previous = told(before).find(({ step: { from, to } }) => from === step.from && to === step.to);
    if (previous === undefined || newcombe(previous.decided, decided).low <= 0) return [];
    return [
      { step, decided, rate, against: { kind: "previous", rate: previous.rate, decided: previous.decided } },
    ];
  });
  return best(drops, ({ rate, against }) => against.rate - rate);
}

function lowest(now: readonly Step[]): Weakest | undefined {
  const steps = told(now);
  const middle = medianOf(steps.map(({ rate }) => rate));
  const found = best(steps, ({ rate }) => -rate);
  if (middle === undefined || found === undefined) return undefined;
  const { high } = wilson(found.decided.successes, found.decided.trials);
  return high < middle ? { ...found, against: { kind: "steps", rate: middle } } : undefined;
}

function told(steps: readonly Step[]) {
  return steps.flatMap((step) => {
    const { decided } = step;
    if (decided === undefined || decided.trials < LEAST_DEALS) return [];
    return [{ step, decided, rate: decided.successes / decided.trials }];
  });
}

/** The first of those with the highest score. */
function best<T>(all: readonly T[], score: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (found, one) => (found === undefined || score(one) > score(found) ? one : found),
    undefined,
  );
}
