import { nextDue, wallOf } from "../../alerts/schedule.ts";
import type { DigestState, Digests } from "../../calls/digests.ts";
import { savedOf } from "../../settings/settings.ts";
import { addressColumns } from "../alerts/address-columns.ts";
import type { World } from "../ports.ts";
import { readSettings } from "../settings-now.ts";
import { knownRound, type RoundStore, roundStore } from "./round-store.ts";

/** How the digests of a file stand. No row of the data is read for it. */
export function digestsBoard(world: World): Digests {
  const settings = readSettings(world);
  const store = roundStore(world.properties);
  const on = world.triggers.owner() !== undefined;
  const wall = wallOf(world.nowMs, world.reading.zone);
  return {
    digests: savedOf(settings, "digest").map((saved) => stateOf(saved, store, on ? wall : null)),
    addressColumns: addressColumns(world, settings),
    on,
  };
}

/** @param wallMs null while nothing is sent at all */
function stateOf(digest: DigestState["digest"], store: RoundStore, wallMs: number | null): DigestState {
  const { value: plan } = digest;
  const round = knownRound(store, plan);
  const sentMs = round?.sentMs ?? null;
  return {
    digest,
    nextWallMs: plan.active && wallMs !== null ? nextDue(plan.schedule, wallMs) : null,
    last:
      sentMs === null
        ? null
        : {
            sentMs,
            to: (round?.sent ?? []).map(({ label, address }) => ({ person: label, address })),
          },
    sending: round?.over === false,
    undelivered: [...(round?.failed.values() ?? [])].map(({ address }) => address),
  };
}
