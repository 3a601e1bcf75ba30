import type { DigestPlan } from "../../digests/plan.ts";
import { type Round, type Step, stepFor, waitingIn } from "../../digests/round.ts";
import { once } from "../../table/once.ts";
import type { DigestProblem } from "./digest-problem.ts";
import type { DigestWorld } from "./digest-world.ts";
import { type RoundStore, roundStore } from "./round-store.ts";
import { type Budget, sendIssue } from "./send-issue.ts";

/** The plans of the file, and whether all of them could be read. */
export interface Plans {
  readonly plans: readonly DigestPlan[];
  readonly complete: boolean;
}

/** Google ends a run after 6 minutes: from here on no further issue is computed, so that there is time to send. */
const COMPUTE_MS = 220_000;

/**
 * One run of the digests:
 * 1. Reads what is kept of each plan, in one call; forgets those that are switched off or gone.
 * 2. Gives up what has not gone out two days after its moment, or before the next, and says so.
 * 3. Sends what is due, the oldest first, until the quota or time runs short; the next run goes on with the rest.
 */
export function sendDigests(world: DigestWorld, { plans, complete }: Plans): readonly DigestProblem[] {
  const store = roundStore(world.properties);
  const active = plans.filter((plan) => plan.active);
  forgetOthers(store, plans, complete);
  const problems: DigestProblem[] = [];
  const due: Due[] = [];
  for (const plan of active) {
    const known = store.read(plan.id);
    if (known === "unreadable") problems.push({ kind: "unreadable", plan });
    const step = stepFor(plan, known === "unreadable" ? undefined : known, world);
    problems.push(...givenUp(plan, step, known));
    if (step.kind === "send") due.push({ plan, round: step.round });
    else if (step.round !== known) store.write(plan.id, step.round);
  }
  return [...problems, ...sendDue(world, store, due)];
}

interface Due {
  readonly plan: DigestPlan;
  readonly round: Round;
}

function forgetOthers(store: RoundStore, plans: readonly DigestPlan[], complete: boolean): void {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const gone = store.ids.filter((id) => {
    const plan = byId.get(id);
    // While a row can't be read it may be this plan's.
    return plan === undefined ? complete : !plan.active;
  });
  store.forget(gone);
}

function givenUp(plan: DigestPlan, step: Step, known: Round | "unreadable" | undefined): DigestProblem[] {
  const overtaken = step.overtaken && typeof known === "object" ? [known.slotMs] : [];
  const late = step.kind === "give-up" ? [step.round.slotMs] : [];
  return [...overtaken, ...late].map((slotMs) => ({ kind: "given-up", plan, slotMs }));
}

function sendDue(world: DigestWorld, store: RoundStore, due: readonly Due[]): readonly DigestProblem[] {
  const left = once(() => ({ mails: world.post.quota() - world.reserve }));
  const budget: Budget = {
    left: () => left().mails,
    spend: () => {
      left().mails -= 1;
    },
    exhaust: () => {
      left().mails = 0;
    },
  };
  const inOrder = [...due].sort((a, b) => a.round.slotMs - b.round.slotMs);
  return inOrder.flatMap(({ plan, round }): readonly DigestProblem[] => {
    if (world.elapsedMs() > COMPUTE_MS) return [{ kind: "no-time", plan, mails: 0 }];
    const issue = attempt(() => world.issue(plan));
    if ("error" in issue) return [{ kind: "unmade", plan, why: world.why(issue.error) }];
    const { mails } = issue.value;
    if (waitingIn(round, mails).length > 0)
      return sendIssue({ world, store, budget }, { plan, round, mails });
    store.write(plan.id, { ...round, over: true });
    return mails.length === 0 ? [{ kind: "nobody", plan }] : [];
  });
}

/** What fails for one plan, a service or a fault of ours, keeps no other from being sent. */
function attempt<T>(work: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}
