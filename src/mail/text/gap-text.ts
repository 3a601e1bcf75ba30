import { figureText } from "../../locale/figure-text.ts";
import type { Language } from "../../locale/language.ts";
import { numberText } from "../../locale/number-text.ts";
import { wordsIn } from "../../locale/words.ts";
import type { Better, Unit } from "../../metrics/metric.ts";

const MOST_DIGITS = 8;

/** How far two figures are apart, with as many digits as it takes not to be 0; shares are so many points apart. */
export function gapText(a: number, b: number, unit: Unit, language: Language): string {
  const gap = Math.abs(a - b);
  const written = (digits: number) =>
    unit === "ratio"
      ? wordsIn(language).mail.alert.points(numberText(gap * 100, 1 + digits, language))
      : figureText(gap, unit, language, digits);
  for (let digits = 0; ; digits += 1) {
    const text = written(digits);
    if (/[1-9]/.test(text) || gap === 0 || digits === MOST_DIGITS) return text;
  }
}

export interface Targeted {
  readonly unit: Unit;
  readonly better: Better;
  readonly value: number | null;
  readonly target: number;
}

/** A goal, and how far the figure is from it: "Goal: 30% or more, 8 percentage points short". */
export function goalText({ unit, better, value, target }: Targeted, language: Language): string {
  const words = wordsIn(language).mail.goal;
  const goal = words.target[better](figureText(target, unit, language));
  if (value === null) return goal;
  const met =
    better === "neither" ? value === target : better === "higher" ? value >= target : value <= target;
  const far = { higher: words.short, lower: words.over, neither: words.away }[better];
  return `${goal}, ${met ? words.met : far(gapText(value, target, unit, language))}`;
}
