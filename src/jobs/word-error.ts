import { wordProblem } from "../locale/word-problem.ts";
import { wordsIn } from "../locale/words.ts";
import { InputError } from "../table/problem.ts";
import type { World } from "./ports.ts";
import { languageNow } from "./settings-now.ts";

/**
 * What a cell shows of a formula's failure: a person's input worded in the file's language, named by the formula.
 * Anything else is a mistake of ours and stays as it is.
 *
 * @param world asked for the language only here, since a formula that answers needs none
 */
export function wordError(error: unknown, formula: string, world: () => World): unknown {
  if (!(error instanceof InputError)) return error;
  const { errors } = wordsIn(languageNow(world()));
  return new Error(`${formula}: ${wordProblem(error.problem, errors)}`);
}
