import type { Dashboard, Trigger } from "../../src/calls/dashboard.ts";
import type { Columns } from "../../src/settings/source.ts";
import { deals, notes, team } from "./sample/candidates.ts";
import { nowMs, tiles } from "./sample/tiles.ts";

export const running: Trigger = {
  on: true,
  lost: false,
  owner: "ada@example.com",
  mine: true,
  lastRunMs: nowMs - 20 * 60_000,
  late: false,
  lastProblem: null,
  waiting: 0,
};

export function dealsSource(columns: Columns = deals.guess): Dashboard["sources"][number] {
  return {
    kind: "deals",
    source: { value: { kind: "deals", sheetId: 7, sheetName: "Deals", columns }, revision: "s1" },
    problem: null,
    gone: [],
    offered: [],
  };
}

export const sample: Dashboard = {
  language: "en",
  languageChoice: "auto",
  locale: "en_US",
  user: "ada@example.com",
  candidates: [team, deals, notes],
  sources: [dealsSource()],
  view: { period: { unit: "month", back: 0 }, filters: [] },
  period: {
    label: "2026-04",
    start: Date.UTC(2026, 3, 1),
    end: Date.UTC(2026, 4, 1),
    until: Date.UTC(2026, 3, 27),
    finished: false,
    earlier: 6,
  },
  filterOptions: [
    { by: "owner", values: ["Ada", "Grace", "Linus"], more: 0 },
    { by: "region", values: ["(blank)", "Central", "East"], more: 0 },
  ],
  chosen: { value: { metrics: tiles.map(({ metric }) => metric) }, revision: "c1" },
  tiles,
  commissionPlan: null,
  digests: [],
  trigger: running,
  history: { sheet: "Salesgauge history", days: 84, firstDay: "2026-02-09", lastDay: "2026-05-03" },
  sample: null,
  settingsProblems: [],
};

/** The sample as a Turkish spreadsheet shows it. */
export const turkish: Partial<Dashboard> = {
  language: "tr",
  locale: "tr_TR",
};

/** What stands before anybody has chosen a source. */
export const unset: Partial<Dashboard> = {
  sources: [],
  view: { period: { unit: "all" }, filters: [] },
  period: null,
  filterOptions: [],
  history: { sheet: null, days: 0, firstDay: null, lastDay: null },
  tiles: tiles
    .filter(({ own }) => own === null)
    .map((tile) => ({
      ...tile,
      value: null,
      rows: 0,
      change: null,
      series: [],
      goal: null,
      rules: [],
      alert: "off",
      status: "no-data",
    })),
};
