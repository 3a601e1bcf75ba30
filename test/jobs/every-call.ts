import type { Calls } from "../../src/calls/calls.ts";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { DigestPlan } from "../../src/calls/digests.ts";
import type { Saved } from "../../src/calls/saved.ts";
import type { OwnMetric } from "../../src/settings/own-metric.ts";
import { recipients, ruleOf, tileOf } from "./world.ts";

export const RULE = {
  ...ruleOf("win-rate", 0.9, { recipients: recipients("cem@example.com") }),
  metric: "win-rate",
} as const;

export const OWN: OwnMetric = {
  id: "own:best",
  name: "Best deal",
  unit: "money",
  better: "higher",
  sheetId: 7,
  sheetName: "Deals",
  cell: "C4",
};

export const DIGEST: DigestPlan = {
  id: "team",
  kind: "team",
  schedule: { kind: "weekly", hour: 9, weekdays: [1] },
  period: "month",
  recipients: recipients("cem@example.com"),
  active: true,
};

type Arguments = { readonly [Name in keyof Calls]: Parameters<Calls[Name]> };

/**
 * Of each call the arguments with which a page that shows this dashboard would make it. What is saved carries the
 * number, so that two saves can be told apart. A new call does not compile before it stands here.
 *
 * @param dashboard of a file in which one thing of each kind is saved
 */
export function argumentsIn(dashboard: Dashboard, number: number): Arguments {
  const tile = tileOf(dashboard, RULE.metric);
  const { source } = there(dashboard.sources[0]);
  const own = there(tileOf(dashboard, OWN.id).own);
  const goal = there(tile.goals[0]);
  const rule = there(tile.rules[0]);
  const digest = there(dashboard.digests[0]);
  const { chosen } = dashboard;
  const plan = there(dashboard.commissionPlan);
  const even = number % 2 === 0;
  return {
    open: [],
    detail: [RULE.metric],
    metricChoices: [],
    funnel: [],
    people: [],
    selectedCell: [],
    saveSources: [
      [changed(source, { columns: { ...source.value.columns, amount: even ? "Amount" : "Company" } })],
    ],
    deleteSource: [source],
    saveChosen: [changed(chosen, { metrics: even ? [RULE.metric, OWN.id] : [OWN.id, RULE.metric, "clv"] })],
    saveOwnMetric: [changed(own, { name: `No. ${number}` })],
    deleteOwnMetric: [own],
    saveGoal: [changed(goal, { target: number })],
    deleteGoal: [goal],
    saveRule: [changed(rule, { condition: { kind: "below", threshold: number, recoverAt: null } })],
    deleteRule: [rule],
    snoozeRule: [RULE.id, even ? null : number * 86_400_000],
    saveDaysOff: [{ value: { turkey: even, dates: [] }, revision: "" }],
    alerts: [],
    backTest: [RULE],
    sendSample: [RULE],
    digests: [],
    previewDigest: [DIGEST, null],
    sendDigestSample: [DIGEST, null],
    saveDigest: [{ ...digest, value: { ...DIGEST, period: even ? "week" : "quarter" } }],
    deleteDigest: [digest],
    saveCommissionPlan: [changed(plan, { rate: number / 1_000 })],
    setLanguage: [even ? "tr" : "en"],
    setTrigger: [even],
    trySample: [],
    removeSample: [],
    recordNow: [],
    insertFormula: [RULE.metric, false],
    showRows: [RULE.metric, 2],
    writeReport: [],
  };
}

function changed<T>(saved: Saved<T>, change: Partial<T>): Saved<T> {
  return { ...saved, value: { ...saved.value, ...change } };
}

function there<T>(saved: T | null | undefined): T {
  if (saved === null || saved === undefined) throw new Error("Not everything is saved.");
  return saved;
}
