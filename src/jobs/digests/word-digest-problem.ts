import type { Words } from "../../locale/words.ts";
import { wallText } from "../../table/date.ts";
import type { DigestProblem } from "./digest-problem.ts";

export function wordDigestProblem(
  problem: DigestProblem,
  { digests: words }: Pick<Words, "digests">,
): string {
  const name = words.name(problem.plan.kind, problem.plan.period);
  switch (problem.kind) {
    case "unmade":
      return words.unmade(name, problem.why);
    case "nobody":
      return words.noAddresses(name);
    case "quota":
      return words.quota(name, problem.mails);
    case "no-time":
      return words.noTime(name, problem.mails);
    case "undelivered":
      return words.undelivered(name, problem.addresses.join(", "), problem.why);
    case "given-up":
      return words.givenUp(name, wallText(problem.slotMs));
    case "unreadable":
      return words.unreadable(name);
  }
}
