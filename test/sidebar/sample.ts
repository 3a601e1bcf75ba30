import type { Candidate, Dashboard, Tile, Trigger } from "../../src/calls.ts";

export const nowMs = Date.UTC(2026, 4, 4, 9, 30);

export const deals: Candidate = {
  sheetId: 7,
  sheetName: "Deals",
  rows: 1240,
  columns: [
    { header: "Deal", samples: ["Acme renewal", "Globex pilot"] },
    { header: "Stage", samples: ["Closed Won", "Closed Lost", "Proposal"] },
    { header: "Account", samples: ["Acme", "Globex", "Initech"] },
    { header: "Amount", samples: ["12,400", "980.50", "3,100"] },
    { header: "Created", samples: ["2026-01-04", "2026-01-09"] },
    { header: "Closed on", samples: ["2026-02-11", ""] },
  ],
  guess: { outcome: "Stage", customer: "Account", amount: "Amount", start: "Created", end: "Closed on" },
};

export const targets: Candidate = {
  sheetId: 8,
  sheetName: "Targets 2026",
  rows: 12,
  columns: [
    { header: "Rep", samples: ["Ada", "Grace"] },
    { header: "Quota", samples: ["100,000"] },
  ],
  guess: { owner: "Rep" },
};

const idle: Pick<Tile, "problem" | "missing" | "goal" | "rule" | "alert" | "status"> = {
  problem: null,
  missing: [],
  goal: null,
  rule: null,
  alert: "off",
  status: "no-goal",
};

export const tiles: readonly Tile[] = [
  {
    ...idle,
    metric: "conversion-rate",
    unit: "ratio",
    better: "higher",
    value: 0.184,
    rows: 1240,
    goal: { value: { metric: "conversion-rate", target: 0.175 }, revision: "g1" },
    status: "on-track",
  },
  {
    ...idle,
    metric: "win-rate",
    unit: "ratio",
    better: "higher",
    value: 0.317,
    rows: 612,
    goal: { value: { metric: "win-rate", target: 0.35 }, revision: "g2" },
    rule: {
      value: {
        metric: "win-rate",
        side: "below",
        threshold: 0.33,
        recoverAt: 0.34,
        checks: 2,
        recipients: ["ada@example.com", "grace@example.com"],
        active: true,
      },
      revision: "r2",
    },
    status: "off-track",
    alert: "alerting",
  },
  { ...idle, metric: "clv", unit: "money", better: "higher", value: 48211.4, rows: 388 },
  {
    ...idle,
    metric: "cycle-time",
    unit: "days",
    better: "lower",
    value: 34.52,
    rows: 194,
    goal: { value: { metric: "cycle-time", target: 30 }, revision: "g4" },
    status: "at-risk",
    rule: {
      value: {
        metric: "cycle-time",
        side: "above",
        threshold: 40,
        recoverAt: null,
        checks: 1,
        recipients: ["ada@example.com"],
        active: true,
      },
      revision: "r4",
    },
    alert: "normal",
  },
];

export const running: Trigger = {
  on: true,
  owner: "ada@example.com",
  mine: true,
  lastRunMs: nowMs - 20 * 60_000,
  late: false,
  lastProblem: null,
  waiting: 0,
};

export const sample: Dashboard = {
  language: "en",
  languageChoice: "auto",
  locale: "en_US",
  user: "ada@example.com",
  candidates: [targets, deals],
  source: {
    value: { sheetId: 7, sheetName: "Deals", columns: deals.guess },
    revision: "s1",
  },
  sourceProblem: null,
  tiles,
  trigger: running,
  settingsProblems: [],
};

/** The sample as a Turkish spreadsheet shows it. */
export const turkish: Partial<Dashboard> = {
  language: "tr",
  locale: "tr_TR",
};

/** What stands before anybody has chosen a source. */
export const unset: Partial<Dashboard> = {
  source: null,
  tiles: tiles.map((tile) => ({
    ...tile,
    value: null,
    rows: 0,
    goal: null,
    rule: null,
    alert: "off",
    status: "no-data",
  })),
};
