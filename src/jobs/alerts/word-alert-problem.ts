import type { ServerWords } from "../../locale/server.en.ts";
import type { AlertProblem } from "./alert-problem.ts";

/** @param nameOf a rule as people know it */
export function wordAlertProblem(
  problem: AlertProblem,
  words: ServerWords,
  nameOf: (ruleId: string) => string,
): string {
  switch (problem.kind) {
    case "unreadable":
      return words.memoryUnreadable;
    case "full":
      return words.memoryFull(problem.rules.map(nameOf).join("; "));
    case "unchecked":
      return words.rulesUnchecked(problem.rules);
    case "quota":
      return words.quotaUsedUp(problem.people);
    case "no-time":
      return words.mailsUnsent(problem.people);
    case "unlogged":
      return words.notLogged(problem.why);
    case "undelivered":
      return words.undelivered(problem.addresses.join(", "), problem.why);
  }
}
