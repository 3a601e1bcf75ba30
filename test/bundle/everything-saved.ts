import type { Rule } from "../../src/alerts/rule.ts";
import type { Calls } from "../../src/calls/calls.ts";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { FileSheet, Host, HostOptions } from "../../src/host/host.ts";
import type { OwnMetric } from "../../src/settings/own-metric.ts";
import { goalOf } from "../jobs/world.ts";
import { done, open, tileOf } from "./open.ts";

export const DEALS: FileSheet = {
  name: "Deals",
  rows: [
    ["Deal Stage", "Company name", "Amount", "Deal owner"],
    ["Won", "Acme", 100, "Cem"],
    ["Lost", "Bolt", 0, "Cem"],
    ["Won", "Acme", 300, "Ece"],
    ["Open", "Cube", 500, "Ece"],
  ],
};

export const RULE: Rule = {
  metric: "win-rate",
  side: "below",
  threshold: 0.9,
  recoverAt: null,
  checks: 1,
  recipients: ["cem@example.com"],
  active: true,
};

export const OWN: OwnMetric = {
  id: "own:best",
  name: "Best deal",
  unit: "money",
  better: "higher",
  sheetId: 0,
  sheetName: "Deals",
  cell: "C4",
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
  await done(host, "saveCommissionPlan", { value: { rate: 0.1, rateAboveQuota: null }, revision: "" });
  await done(host, "setTrigger", true);
  return host;
}

function there<T>(saved: T | null | undefined): T {
  if (saved === null || saved === undefined) throw new Error("Not everything is saved.");
  return saved;
}

/** Of each call the arguments with which a page that shows this dashboard would make it. */
export function argumentsIn(dashboard: Dashboard): {
  readonly [Name in keyof Calls]: Parameters<Calls[Name]>;
} {
  const tile = tileOf(dashboard, "win-rate");
  const source = there(dashboard.sources[0]).source;
  const own = there(tileOf(dashboard, OWN.id).own);
  const goal = there(tile.goals[0]);
  const rule = there(tile.rule);
  return {
    open: [],
    detail: ["win-rate"],
    metricChoices: [],
    funnel: [],
    people: [],
    selectedCell: [],
    saveSources: [[source]],
    deleteSource: [source],
    saveChosen: [dashboard.chosen],
    saveOwnMetric: [own],
    deleteOwnMetric: [own],
    saveGoal: [goal],
    deleteGoal: [goal],
    saveRule: [rule],
    deleteRule: [rule],
    saveCommissionPlan: [there(dashboard.commissionPlan)],
    setLanguage: ["tr"],
    setTrigger: [true],
    trySample: [],
    removeSample: [],
    recordNow: [],
    insertFormula: ["win-rate", false],
    showRows: ["win-rate", 2],
    writeReport: [],
  };
}
