import type {
  AlertRule,
  Alerts,
  BackTest,
  SampleMail,
  TrackedRule,
  WatchedMetric,
} from "../../../src/calls/alerts.ts";
import type { Saved } from "../../../src/calls/saved.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import { above, below, ruleOn } from "./rules.ts";
import { nowMs } from "./tiles.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What the alert screens show besides the alerts, which are those of the tiles. */
export type AlertsAround = Omit<Alerts, "rules" | "metrics" | "daysOff">;

export const around: AlertsAround = {
  readyMade: [
    {
      rule: ruleOn("win-rate", below(0.28, 0.3), {
        id: "",
        scope: { kind: "each", by: "owner" },
        guard: { leastRows: 20, certain: true },
        checks: 2,
        recipients: [],
      }),
      name: "Win rate, each person, this month",
      unit: "ratio",
      about: "Mails when someone’s win rate falls below 28%, and chance does not explain it.",
    },
    {
      rule: ruleOn(
        "sales-volume",
        { kind: "off-pace", behind: 0.1, recoverAt: null },
        { id: "", recipients: [], severity: "critical" },
      ),
      name: "Sales volume, this month",
      unit: "money",
      about: "Mails when the month is more than 10% behind its goal’s pace.",
    },
    {
      rule: ruleOn("cycle-time", above(45), { id: "", recipients: [] }),
      name: "Sales cycle, this month",
      unit: "days",
      about: "Mails when deals take longer than 45 days.",
    },
  ],
  log: [
    {
      atMs: nowMs - 2 * hourMs,
      name: "Win rate, each person, this month",
      unit: "ratio",
      label: "Grace",
      reason: "fired",
      outcome: "sent",
      value: 0.271,
      to: ["ada@example.com", "grace@example.com"],
    },
    {
      atMs: nowMs - 26 * hourMs,
      name: "Sales cycle, this month",
      unit: "days",
      label: "",
      reason: "recovered",
      outcome: "sent",
      value: 38.2,
      to: ["ada@example.com"],
    },
    {
      atMs: nowMs - 3 * dayMs,
      name: "",
      unit: "count",
      label: "",
      reason: "failing",
      outcome: "dropped",
      value: null,
      to: ["linus@example.com"],
    },
    ...[4, 5, 6, 7, 8].map(
      (days) =>
        ({
          atMs: nowMs - days * dayMs,
          name: "Sales volume, this month",
          unit: "money",
          label: "",
          reason: "reminder",
          outcome: "nobody",
          value: 301_500,
          to: [],
        }) as const,
    ),
  ],
  waiting: [],
  health: { nextRunMs: nowMs + 40 * 60_000, quotaLeft: 87, setAside: [] },
  addressColumns: [{ table: "people", header: "E-mail", samples: ["ada@example.com", "grace@example.com"] }],
  // Istanbul is three hours ahead.
  nowWallMs: nowMs + 3 * hourMs,
};

/** Waits of every kind. */
export const waiting: Alerts["waiting"] = [
  ["Grace", "fired", null],
  ["Linus", "fired", "quiet"],
  ["", "recovered", "snoozed"],
  ["", "failing", "set-aside"],
].map(([label, reason, hold], at) => ({
  name: "Win rate, each person, this month",
  label: label ?? "",
  reason: reason as Alerts["waiting"][number]["reason"],
  atMs: nowMs - at * hourMs,
  to: reason === "failing" ? ["owner"] : ["ada@example.com", "grace@example.com"],
  hold: hold as Alerts["waiting"][number]["hold"],
}));

export function watchedOf({ metric, name, unit, better, additive }: Tile): WatchedMetric {
  return { metric, name, unit, better, additive, share: unit === "ratio" };
}

/** An alert as the add-on tells of it. */
export function told(tile: Tile, rule: Saved<TrackedRule>): AlertRule {
  const { scope, period, active } = rule.value;
  const each = scope.kind === "each" && scope.by === "owner" ? "person" : scope.kind;
  const whom = scope.kind === "whole" ? "" : scope.kind === "one" ? `, ${scope.label}` : `, each ${each}`;
  const when = period.unit === "all" ? "" : `, ${period.finished ? "last" : "this"} ${period.unit}`;
  const isWrong = active && tile.alert === "alerting";
  const labels = scope.kind === "each" ? ["Grace", "Linus"] : [scope.kind === "one" ? scope.label : ""];
  return {
    rule,
    name: `${tile.name}${whom}${when}`,
    unit: tile.unit,
    state: active ? tile.alert : "off",
    fewRows: active ? tile.fewRows : null,
    groups: isWrong
      ? labels.map((label, at) => ({ label, state: "alerting", sinceMs: nowMs - (2 + 30 * at) * dayMs }))
      : [],
    problem: null,
    checkedMs: nowMs - 20 * 60_000,
    nextWallMs: around.nowWallMs + hourMs,
  };
}

export const backTest: BackTest = {
  checks: 13,
  first: "2025-04",
  last: "2026-04",
  problem: null,
  mails: [
    { at: "2025-08", notices: [{ label: "Grace", reason: "fired", value: 0.252 }] },
    {
      at: "2025-11",
      notices: [
        { label: "Grace", reason: "recovered", value: 0.318 },
        { label: "Linus", reason: "fired", value: 0.27 },
      ],
    },
    { at: "2026-01", notices: [{ label: "Linus", reason: "gone", value: null }] },
    { at: "2026-04", notices: [{ label: "", reason: "fired", value: 0.274 }] },
  ],
};

export const sampleMail: SampleMail = {
  to: "ada@example.com",
  subject: "Win rate: 27.1%",
  text: "Win rate, each person, this month\n\nGrace: 27.1%, below 28%.",
  html: `<!doctype html><html lang="en"><head><title>Win rate</title></head><body style="font-family:Arial,sans-serif;color:#202124">
<h1 style="font-size:18px">Win rate: 27.1%</h1><p>Grace is below 28%.</p></body></html>`,
};
