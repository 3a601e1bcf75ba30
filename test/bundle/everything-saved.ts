import type { FileSheet, Host, HostOptions } from "../../src/host/host.ts";
import { DIGEST, OWN, RULE } from "../jobs/every-call.ts";
import { goalOf } from "../jobs/world.ts";
import { done, open } from "./open.ts";

const DEALS: FileSheet = {
  name: "Deals",
  rows: [
    ["Deal Stage", "Company name", "Amount", "Deal owner"],
    ["Won", "Acme", 100, "Cem"],
    ["Lost", "Bolt", 0, "Cem"],
    ["Won", "Acme", 300, "Ece"],
    ["Open", "Cube", 500, "Ece"],
  ],
};

/** A file in which one thing of each kind is saved, and its checks are on. */
export async function everythingSaved(changes: Partial<HostOptions> = {}): Promise<Host> {
  const host = await open([DEALS], changes);
  const [found] = (await done(host, "open")).candidates;
  if (found === undefined) throw new Error("The deals are not recognised.");
  const { sheetId, sheetName, guess } = found;
  const value = { kind: "deals", sheetId, sheetName, columns: guess } as const;
  const { chosen } = await done(host, "saveSources", [{ value, revision: "" }]);
  await done(host, "saveOwnMetric", { value: { ...OWN, sheetId }, revision: "" });
  const metrics = ["win-rate", OWN.id] as const;
  await done(host, "saveChosen", { value: { metrics }, revision: chosen.revision });
  await done(host, "saveGoal", { value: goalOf("win-rate", 0.5), revision: "" });
  await done(host, "saveRule", { value: RULE, revision: "" });
  await done(host, "saveDigest", { value: DIGEST, revision: "" });
  await done(host, "saveCommissionPlan", { value: { rate: 0.1, rateAboveQuota: null }, revision: "" });
  await done(host, "setTrigger", true);
  return host;
}
