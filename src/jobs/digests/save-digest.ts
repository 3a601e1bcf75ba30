import type { Saved } from "../../calls/saved.ts";
import type { DigestPlan } from "../../digests/plan.ts";
import { startedAt } from "../../digests/round.ts";
import { wordsIn } from "../../locale/words.ts";
import { type Settings, valuesOf } from "../../settings/settings.ts";
import { steady } from "../alerts/alert-world.ts";
import type { World } from "../ports.ts";
import { Refused } from "../refused.ts";
import { saveRecords } from "../save.ts";
import { languageIn, readSettings } from "../settings-now.ts";
import { roundStore } from "./round-store.ts";

/** More than these nobody reads. */
export const MOST_DIGESTS = 20;

/**
 * Saves a digest. One that is switched on counts from now: what fell due before is not made up for.
 *
 * @throws {Refused} `invalid` where there are as many as there may be
 */
export function saveDigest(world: World, { value, revision }: Saved<DigestPlan>): void {
  let before: DigestPlan | undefined;
  const fits = (settings: Settings) => {
    const plans = valuesOf(settings, "digest");
    before = plans.find(({ id }) => id === value.id);
    if (before !== undefined || plans.length < MOST_DIGESTS) return;
    const words = wordsIn(languageIn(settings, world));
    throw new Refused("invalid", () => words.digests.tooMany(MOST_DIGESTS));
  };
  saveRecords(world, [{ record: { kind: "digest", value }, revision }], fits, () => {
    if (value.active && before?.active !== true) startDigests(world, [value]);
  });
}

/** Plans that begin now, such as all of a file whose hourly check is switched on. */
export function startDigests(
  world: World,
  plans: readonly DigestPlan[] = valuesOf(readSettings(world), "digest"),
): void {
  const active = plans.filter((plan) => plan.active);
  if (active.length === 0) return;
  const store = roundStore(steady(world));
  const clock = { nowMs: world.nowMs, zone: world.reading.zone };
  for (const plan of active) store.write(plan.id, startedAt(plan, clock));
}

/** Forgets what is under way: it would be stale when the hourly check is switched on again. */
export function stopDigests(world: World): void {
  const store = roundStore(steady(world));
  store.forget(store.ids);
}
