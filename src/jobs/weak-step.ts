import type { WeakStep } from "../calls/funnel.ts";
import type { WrittenShare } from "../locale/funnel.en.ts";
import type { Language } from "../locale/language.ts";
import { numberText, percentText } from "../locale/number-text.ts";
import { wordsIn } from "../locale/words.ts";
import type { Facts } from "../metrics/facts.ts";
import { phaseOf } from "../metrics/funnel/stage-names.ts";
import { type StageTimes, stuckIn } from "../metrics/funnel/stage-times.ts";
import type { StagedDeals } from "../metrics/funnel/staged-deals.ts";
import { stepLeader } from "../metrics/funnel/step-people.ts";
import type { Weakest } from "../metrics/funnel/weak-step.ts";
import type { Share } from "../statistics/newcombe.ts";

/** What is known of the deals beside their stages. */
export interface StepContext {
  readonly facts: Facts;
  readonly staged: StagedDeals;
  readonly times: StageTimes;
  /** The end of the last day in the data. */
  readonly until: number | undefined;
  /** The period before, as formulas label it. */
  readonly before: string;
  readonly language: Language;
}

/** The weakest step in words: why it is this one, and what a stage like it calls for. */
export function weakStepOf(weakest: Weakest, context: StepContext): WeakStep {
  const { staged, language } = context;
  const { step, rate, against } = weakest;
  const phase = phaseOf(step.from, step.place, staged.stages.length);
  return {
    from: step.from,
    to: step.to,
    rate,
    against: { kind: against.kind, rate: against.rate },
    phase,
    evidence: evidenceOf(weakest, context),
    advice: [...ownAdvice(weakest, context), ...wordsIn(language).funnel.advice[phase]],
  };
}

function evidenceOf({ step, decided, against }: Weakest, { before, language }: StepContext): string {
  const { funnel: words } = wordsIn(language);
  const now = written(decided, language);
  if (against.kind === "steps") return words.lowest(step.from, now, percentText(against.rate, language));
  return words.fell(step.from, now, written(against.decided, language), before);
}

/** What the deals themselves suggest: whose way to go, and which deals to look at. */
function ownAdvice({ step }: Weakest, context: StepContext): readonly string[] {
  const { facts, staged, times, until, language } = context;
  const { funnel: words } = wordsIn(language);
  const { labels, codes } = facts.labels("owner");
  const leader = stepLeader(staged, step.place, labels, codes);
  const usual = times.days[step.place];
  const stuck =
    usual === undefined || until === undefined
      ? undefined
      : stuckIn(facts, staged, step.place, 2 * usual, until);
  const number = (value: number) => numberText(value, 0, language);
  return [
    ...(leader === undefined ? [] : [words.leader(leader.name, written(leader.decided, language))]),
    ...(stuck === undefined || stuck.stuck === 0 || usual === undefined
      ? []
      : [words.stuck(step.from, number(stuck.stuck), number(stuck.open), number(2 * usual))]),
  ];
}

function written({ successes, trials }: Share, language: Language): WrittenShare {
  return {
    part: numberText(successes, 0, language),
    whole: numberText(trials, 0, language),
    rate: percentText(successes / trials, language),
  };
}
