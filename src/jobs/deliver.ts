import { type Memory, noticesFor, recipientsOf, withFailedTry, withoutRecipient } from "../alerts/outbox.ts";
import type { ServerWords } from "../locale/server.en.ts";
import { alertMail, type Letterhead } from "../mail/alert-mail.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import type { World } from "./ports.ts";

export type Memories = ReadonlyMap<MetricId, Memory>;

export interface Delivery {
  readonly memories: Memories;
  /** What could not be delivered, in words; null when all was. */
  readonly problem: string | null;
}

/**
 * Sends what waits, one message for each person:
 * 1. Takes the people in the order in which they came to wait.
 * 2. Stops when the day's quota is used up or mail does not work now; who is left waits for the next run.
 * 3. Sends a person all that he or she waits for, then marks it as told. A run cut between the two sends it twice,
 *    never not at all.
 * 4. A refused address is tried again by later runs, set aside after some, and holds up nobody.
 */
export function deliver(
  world: World,
  memories: Memories,
  letterhead: Letterhead,
  words: ServerWords,
): Delivery {
  const waiting = recipientsOf(memories.values());
  const refused: string[] = [];
  let current = memories;
  let quota = waiting.length === 0 ? 0 : world.post.quota();
  for (const [told, to] of waiting.entries()) {
    if (quota <= 0) return { memories: current, problem: words.quotaUsedUp(waiting.length - told) };
    const sent = world.post.send({ to, ...alertMail(noticesFor(to, current.values()), letterhead) });
    if (sent.kind === "later") return { memories: current, problem: words.unexpected(sent.why) };
    if (sent.kind === "refused") refused.push(to);
    else quota -= 1;
    const changed = changedBy(current, sent.kind === "sent" ? withoutRecipient : withFailedTry, to);
    world.memory.save(changed);
    current = new Map([...current, ...changed]);
  }
  return { memories: current, problem: refused.length > 0 ? words.undelivered(refused.join(", ")) : null };
}

/** Only the memories that the person was waiting in. */
function changedBy(memories: Memories, change: (memory: Memory, to: string) => Memory, to: string): Memories {
  const touched = [...memories].filter(([, { outbox }]) =>
    outbox.some(({ waiting }) => waiting.some((entry) => entry.to === to)),
  );
  return new Map(touched.map(([metric, memory]) => [metric, change(memory, to)]));
}
