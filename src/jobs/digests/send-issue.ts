import type { DigestPlan } from "../../digests/plan.ts";
import { afterNotSending, afterSending, type Round, waitingIn } from "../../digests/round.ts";
import type { Sent } from "../ports.ts";
import type { DigestProblem } from "./digest-problem.ts";
import type { DigestWorld } from "./digest-world.ts";
import type { IssueMail } from "./issue.ts";
import type { RoundStore } from "./round-store.ts";

/** What is left of the day's mails, for all issues of a run. */
export interface Budget {
  left(): number;
  spend(): void;
  exhaust(): void;
}

interface Sending {
  readonly world: Pick<DigestWorld, "post" | "nowMs" | "elapsedMs" | "why">;
  readonly store: RoundStore;
  readonly budget: Budget;
}

interface Issued {
  readonly plan: DigestPlan;
  readonly round: Round;
  readonly mails: readonly IssueMail[];
}

/** From here on nothing more is sent, so that the run ends by itself. */
const SEND_MS = 270_000;

/**
 * Sends an issue to those who wait for it, one message each:
 * 1. Stops when the day's quota is used up or time runs short; who is left waits for the next run.
 * 2. Sends, then marks as sent. A run cut between the two sends it twice, never not at all.
 * 3. An address that could not be written to is tried again by later runs, set aside after some, and holds up nobody.
 */
export function sendIssue(
  { world, store, budget }: Sending,
  { plan, round: before, mails }: Issued,
): readonly DigestProblem[] {
  const failed = new Map<string, string>();
  let round = before;
  let stopped: "quota" | "no-time" | undefined;
  let tried = 0;
  const waiting = waitingIn(before, mails);
  for (const one of waiting) {
    const sent = tryTo(world, budget, one);
    if (sent.kind === "quota" || sent.kind === "no-time") {
      stopped = sent.kind;
      break;
    }
    tried += 1;
    if (sent.kind === "sent") {
      round = ended(afterSending(round, one, world.nowMs), mails);
      store.write(plan.id, round);
    } else {
      failed.set(one.address, sent.why);
      round = afterNotSending(round, one, sent.kind, world.nowMs);
    }
  }
  if (failed.size > 0) store.write(plan.id, ended(round, mails));
  const [why] = [...failed.values()].slice(-1);
  return [
    ...(stopped === undefined ? [] : [{ kind: stopped, plan, mails: waiting.length - tried }]),
    ...(why === undefined
      ? []
      : [{ kind: "undelivered" as const, plan, addresses: [...failed.keys()], why }]),
  ];
}

/** Sends one message, where quota and time allow. */
function tryTo(world: Sending["world"], budget: Budget, one: IssueMail): Sent | { readonly kind: "no-time" } {
  if (budget.left() <= 0) return { kind: "quota", why: "" };
  if (world.elapsedMs() > SEND_MS) return { kind: "no-time" };
  const sent = sendTo(world, one);
  if (sent.kind === "sent") budget.spend();
  if (sent.kind === "quota") budget.exhaust();
  return sent;
}

function ended(round: Round, mails: readonly IssueMail[]): Round {
  return waitingIn(round, mails).length === 0 ? { ...round, over: true } : round;
}

/** A message that can't be made, a fault of ours, keeps no other from being sent. */
function sendTo({ post, why }: Sending["world"], { address, mail }: IssueMail): Sent {
  try {
    return post.send({ to: address, ...mail() });
  } catch (error) {
    return { kind: "later", why: why(error) };
  }
}
