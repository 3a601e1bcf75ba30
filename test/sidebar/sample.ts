import type { Candidate, Dashboard, Tile, Trigger } from "../../src/calls/calls.ts";

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

/** The deals with further columns that the headers tell. */
export const wide: Candidate = {
  ...deals,
  columns: [
    ...deals.columns,
    { header: "Lead Source", samples: ["Web", "Referral"] },
    { header: "Product", samples: ["GTX Pro", "MG Special"] },
    { header: "Expected Close Date", samples: ["2026-03-31"] },
    { header: "List price", samples: ["13,000", "1,100"] },
  ],
  guess: {
    ...deals.guess,
    source: "Lead Source",
    product: "Product",
    expected: "Expected Close Date",
  },
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

type Idle = Omit<Tile, "metric" | "name" | "definition" | "family" | "unit" | "better" | "value" | "rows">;

const idle: Idle = {
  shown: true,
  period: null,
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
    name: "Conversion rate",
    definition: "Won ÷ all leads or deals with an outcome, open ones included.",
    family: "Conversion",
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
    name: "Win rate",
    definition: "Won ÷ (won + lost). Open deals are left out.",
    family: "Conversion",
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
  {
    ...idle,
    metric: "clv",
    name: "Customer lifetime value",
    definition: "What a customer has bought so far, on average.",
    family: "Customer value",
    unit: "money",
    better: "higher",
    value: 48211.4,
    rows: 388,
  },
  {
    ...idle,
    metric: "cycle-time",
    name: "Sales cycle",
    definition: "Days from start to close of the deals that were won.",
    family: "Speed",
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

/** Metrics that nobody has put among the tiles: five can be computed, the last two lack a column. */
export const others: readonly Tile[] = [
  other("deals-won", "Deals won", "Volume and value", { unit: "count", value: 194, rows: 194 }),
  other("average-deal-size", "Average deal size", "Volume and value", {
    unit: "money",
    value: 2360.91,
    rows: 194,
  }),
  other("customer-churn-rate", "Customer churn rate of the month", "Retention", {
    better: "lower",
    value: 0.042,
    rows: 388,
    period: "2026-04",
  }),
  other("revenue-growth", "Revenue growth", "Retention", {
    problem: "There is nothing in the month before.",
  }),
  other("lead-count", "Lead count", "Retention", { unit: "count", value: 1240, rows: 1240 }),
  other("cost-per-lead", "Cost per lead", "Campaigns", { unit: "money", missing: ["spend"] }),
  other("click-rate", "Click rate", "Campaigns", { missing: ["sent", "clicks"] }),
];

/** The sample with more metrics than tiles. */
export const crowded: Partial<Dashboard> = { tiles: [...tiles, ...others] };

/** Only what the server says of a metric counts for the page, so that any name will do. */
function other(metric: string, name: string, family: string, figure: Partial<Tile>): Tile {
  return {
    ...idle,
    metric: metric as Tile["metric"],
    name,
    definition: `${name}, defined.`,
    family,
    shown: false,
    unit: "ratio",
    better: "higher",
    value: null,
    rows: 0,
    ...figure,
  };
}

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
