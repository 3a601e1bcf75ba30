import { languageOf } from "../locale/language.ts";
import { wordsIn } from "../locale/words.ts";
import { html } from "../mail/html.ts";
import type { World } from "./ports.ts";

const DAY_MS = 86_400_000;

/** Tells the trigger's owner, at most once a day, where to renew the authorization that the checks need. */
export function askForAuthorization(world: World, url: string): void {
  if (world.nowMs - world.memory.lastAskedMs(world.user) < DAY_MS || world.post.quota() <= 0) return;
  const words = wordsIn(languageOf(world.locale)).mail;
  const text = words.authorize(world.fileName, url);
  const sent = world.post.send({
    to: world.user,
    subject: words.subjectAuthorize,
    text,
    html: html`<p>${text}</p>`.source,
  });
  if (sent.kind === "sent") world.memory.saveAsked(world.user, world.nowMs);
}
