import { CLV } from "../../src/functions/clv.ts";
import { CLV_RETENTION } from "../../src/functions/clv-retention.ts";
import { CLV_SIMPLE } from "../../src/functions/clv-simple.ts";
import { CONVERSION_RATE } from "../../src/functions/conversion-rate.ts";
import { CYCLE_TIME } from "../../src/functions/cycle-time.ts";
import type { Answer, Sheet } from "../../src/functions/formula.ts";
import { WIN_RATE } from "../../src/functions/win-rate.ts";
import type { Language } from "../../src/locale/language.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { wordsIn } from "../../src/locale/words.ts";
import { InputError } from "../../src/table/problem.ts";
import { readingIn } from "../reading.ts";

const formulas = { CLV, CLV_RETENTION, CLV_SIMPLE, CONVERSION_RATE, CYCLE_TIME, WIN_RATE };
export type FormulaName = keyof typeof formulas;

/** Calls a formula as a cell of a sheet in this locale and zone would. */
export function ask(name: FormulaName, args: readonly unknown[], locale = "en_US", zone = "Etc/UTC"): Answer {
  const called: (sheet: Sheet, ...given: readonly unknown[]) => Answer = formulas[name];
  return called(readingIn(locale, zone), ...args);
}

/** The words of the error that a formula throws; undefined when it answers. */
export function errorOf(
  name: FormulaName,
  args: readonly unknown[],
  language: Language = "en",
  locale = "",
): string | undefined {
  try {
    ask(name, args, locale);
  } catch (error) {
    if (error instanceof InputError) return wordProblem(error.problem, wordsIn(language).errors);
    throw error;
  }
  return undefined;
}
