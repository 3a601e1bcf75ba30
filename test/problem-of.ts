import { InputError, type Problem } from "../src/table/problem.ts";

/** What is wrong with an input; undefined where nothing is. */
export function problemOf(attempt: () => unknown): Problem | undefined {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
  return undefined;
}
