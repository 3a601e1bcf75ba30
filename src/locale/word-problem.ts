import type { Problem } from "../table/problem.ts";
import type { ErrorWords } from "./errors.en.ts";

/** A problem in the words of one language. */
export function wordProblem(problem: Problem, errors: ErrorWords): string {
  // Each kind's words take that kind; the compiler can't follow the pairing through the index.
  const word = errors[problem.kind] as (problem: Problem) => string;
  return word(problem);
}
