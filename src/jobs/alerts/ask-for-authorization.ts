import { authorizeMail } from "../../mail/authorize-mail.ts";
import { DAY_MS } from "../../table/date.ts";
import type { TriggerOwner, World } from "../ports.ts";

/**
 * Tells the trigger's owner, at most once a day, where to renew the authorization that the checks need. The file may
 * be among what can't be read any more, so nothing is asked of it.
 */
export function askForAuthorization(world: World, owner: TriggerOwner, url: string): void {
  if (world.nowMs - world.runs.lastAskedMs(owner.user) < DAY_MS || world.post.quota() <= 0) return;
  const sent = world.post.send({ to: owner.user, ...authorizeMail(owner.fileName, url, owner.language) });
  if (sent.kind === "sent") world.runs.saveAsked(owner.user, world.nowMs);
}
