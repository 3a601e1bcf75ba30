import type { SampleMail } from "../calls/alerts.ts";
import type { ServerWords } from "../locale/server.en.ts";
import type { Mail } from "../mail/letterhead.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/**
 * Sends a mail, marked as a sample, to whoever looks at the page and nobody else.
 *
 * @throws {Refused} where Google does not tell the address, or no mail is left for today
 */
export function sendToLooker(world: World, mail: Mail, words: ServerWords): SampleMail {
  const { user, post } = world;
  if (user === "") throw new Refused("permission", ({ noAddress }) => noAddress);
  const message = { ...mail, to: user, subject: words.sampleSubject(mail.subject) };
  const sent = post.send(message);
  if (sent.kind === "quota") throw new Refused("unexpected", ({ noMailLeft }) => noMailLeft);
  if (sent.kind !== "sent") throw new Refused("unexpected", ({ undelivered }) => undelivered(user, sent.why));
  return message;
}
