import type { Desk } from "../../alerts/desk.ts";
import { afterRefusal, afterSent, type Delivery, deliveriesOf, type Sending } from "../../alerts/outbox.ts";
import type { Rule } from "../../alerts/rule.ts";
import type { StoredDesk } from "../../alerts/stored/stored-desk.ts";
import type { Mail } from "../../mail/letterhead.ts";
import type { Post, Properties, Sent } from "../ports.ts";
import type { AlertProblem } from "./alert-problem.ts";
import { saveDeskIn } from "./desk-store.ts";

/** What sending needs of the world. */
export interface AlertPost extends Sending {
  readonly post: Post;
  /** All that a person is told in one run, in his or her language. */
  word(delivery: Delivery): Mail;
  /** Milliseconds since the run began. */
  elapsedMs(): number;
}

/** Google ends a run after 6 minutes: from here on nothing more is sent, so that the run ends by itself. */
const SEND_MS = 270_000;

/**
 * Sends what waits, one message for each person:
 * 1. Stops when the day's quota is used up or time runs short; who is left waits for the next run.
 * 2. Sends a person all that he or she may be told now, then marks it as told. A run cut between the two sends it
 *    twice, never not at all.
 * 3. An address that could not be written to is tried again by later runs, set aside after some, and holds up nobody.
 */
export function deliverAlerts(
  world: AlertPost,
  properties: Properties,
  rules: readonly Rule[],
  before: StoredDesk,
): { readonly stored: StoredDesk; readonly problems: readonly AlertProblem[] } {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const deliveries = deliveriesOf(before.desk, byId, world);
  const failed = new Map<string, string>();
  let stored = before;
  let desk: Desk = before.desk;
  let quota = deliveries.length === 0 ? 0 : world.post.quota();
  let stopped: "quota" | "no-time" | undefined;
  let told = 0;
  for (const delivery of deliveries) {
    stopped = quota <= 0 ? "quota" : world.elapsedMs() > SEND_MS ? "no-time" : undefined;
    if (stopped !== undefined) break;
    const sent = sendTo(world, delivery);
    if (sent.kind === "quota") {
      stopped = "quota";
      break;
    }
    told += 1;
    if (sent.kind === "sent") {
      quota -= 1;
      desk = afterSent(desk, delivery, world);
      stored = saveDeskIn(properties, desk, stored).stored;
    } else {
      failed.set(delivery.to, sent.why);
      desk = afterRefusal(desk, delivery.to, sent.kind, world.nowMs);
    }
  }
  if (failed.size > 0) stored = saveDeskIn(properties, desk, stored).stored;
  return { stored, problems: problemsOf(stopped, deliveries.length - told, failed) };
}

/** A message that can't be made, a fault of ours, keeps no other from being sent. */
function sendTo(world: AlertPost, delivery: Delivery): Sent {
  try {
    return world.post.send({ to: delivery.to, ...world.word(delivery) });
  } catch (error) {
    return { kind: "later", why: error instanceof Error ? error.message : String(error) };
  }
}

function problemsOf(
  stopped: "quota" | "no-time" | undefined,
  people: number,
  failed: ReadonlyMap<string, string>,
): readonly AlertProblem[] {
  return [
    ...(stopped === undefined ? [] : [{ kind: stopped, people }]),
    ...(failed.size === 0
      ? []
      : [
          {
            kind: "undelivered" as const,
            addresses: [...failed.keys()],
            why: [...failed.values()].pop() ?? "",
          },
        ]),
  ];
}
