import { type Memory, noticesFor, recipientsOf, withoutRecipient, withRefusal } from "../alerts/outbox.ts";
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

/** Mail that fails for so many people in a row does not work for anybody now. */
const FAILURES_IN_A_ROW = 2;

/**
 * Sends what waits, one message for each person:
 * 1. Takes the people in the order in which they came to wait, those who could not be reached before last.
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
  const unreached: string[] = [];
  let current = memories;
  let failures = 0;
  let quota = waiting.length === 0 ? 0 : world.post.quota();
  for (const [told, to] of waiting.entries()) {
    if (quota <= 0) return { memories: current, problem: words.quotaUsedUp(waiting.length - told) };
    const sent = world.post.send({ to, ...alertMail(noticesFor(to, current.values()), letterhead) });
    if (sent.kind === "quota")
      return { memories: current, problem: words.quotaUsedUp(waiting.length - told) };
    if (sent.kind === "sent") quota -= 1;
    else unreached.push(to);
    failures = sent.kind === "later" ? failures + 1 : 0;
    if (sent.kind === "later") {
      if (failures === FAILURES_IN_A_ROW) return { memories: current, problem: words.unexpected(sent.why) };
      continue;
    }
    const changed = changedBy(current, to, (memory) =>
      sent.kind === "sent" ? withoutRecipient(memory, to) : withRefusal(memory, to, world.user),
    );
    world.memory.save(changed);
    current = new Map([...current, ...changed]);
  }
  return {
    memories: current,
    problem: unreached.length > 0 ? words.undelivered(unreached.join(", ")) : null,
  };
}

/** Only the memories that the person was waiting in. */
function changedBy(memories: Memories, to: string, change: (memory: Memory) => Memory): Memories {
  const touched = [...memories].filter(([, { outbox }]) =>
    outbox.some(({ waiting }) => waiting.includes(to)),
  );
  return new Map(touched.map(([metric, memory]) => [metric, change(memory)]));
}
