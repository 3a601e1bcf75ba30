import { figureText } from "../../locale/figure-text.ts";
import type { Language } from "../../locale/language.ts";
import { wordsIn } from "../../locale/words.ts";
import type { Change } from "../digest.ts";
import type { Tone } from "../layout/message.ts";
import type { MetricNaming } from "../letterhead.ts";
import { gapText } from "./gap-text.ts";
import { periodText } from "./time-text.ts";

/** The periods that figures are held against each other in. */
export interface Periods {
  readonly period: string | null;
  readonly before: string | null;
  readonly soFar: boolean;
}

/** What a mail is about: "November 2026 so far". */
export function aboutText({ period, soFar }: Periods, language: Language): string {
  const words = wordsIn(language).mail.digest;
  if (period === null) return words.allRows;
  const name = periodText(period, language);
  return soFar ? words.soFar(name) : name;
}

/** How a figure has changed, and whether that says anything. */
export function changeTexts(
  { unit }: MetricNaming,
  value: number,
  { previous, noise }: Change,
  { before, soFar }: Periods,
  language: Language,
): readonly string[] {
  const words = wordsIn(language).mail.digest;
  const period = before === null ? null : periodText(before, language);
  const direction = value === previous ? "same" : value > previous ? "up" : "down";
  const name = period !== null && soFar ? words.toDate(period) : period;
  return [
    words.change(
      direction,
      gapText(value, previous, unit, language),
      figureText(previous, unit, language),
      name,
    ),
    ...(noise === true && value !== previous ? [words.noise] : []),
  ];
}

/** Green and red only for what chance does not explain. */
export function changeTone({ better }: MetricNaming, value: number, { previous, noise }: Change): Tone {
  if (better === "neither" || value === previous || noise === true) return "plain";
  return value > previous === (better === "higher") ? "good" : "bad";
}
