import { familyOf } from "../../src/functions/all.ts";
import type { Answer, Sheet } from "../../src/functions/formula.ts";
import { runFormula } from "../../src/functions/run.ts";
import { type Language, languageOf } from "../../src/locale/language.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { wordsIn } from "../../src/locale/words.ts";
import { InputError } from "../../src/table/problem.ts";
import { readingIn } from "../reading.ts";

/** A spreadsheet in this locale and zone, as formulas see it. */
export function sheetIn(locale = "en_US", zone = "Etc/UTC"): Sheet {
  return { ...readingIn(locale, zone), language: () => languageOf(locale) };
}

/** Calls a formula as a cell of a sheet in this locale and zone would. */
export function ask(name: string, args: readonly unknown[], locale = "en_US", zone = "Etc/UTC"): Answer {
  return runFormula(familyOf(name), name, sheetIn(locale, zone), args);
}

/** The words of the error that a formula throws; undefined when it answers. */
export function errorOf(
  name: string,
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
