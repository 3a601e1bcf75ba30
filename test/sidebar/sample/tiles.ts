import type { GoalState, Point, Tile } from "../../../src/calls/tile.ts";
import type { TrackedGoal } from "../../../src/sidebar/store/goal-scope.ts";
import { above, below, ruleOn } from "./rules.ts";
import { worded } from "./worded.ts";

export const nowMs = Date.UTC(2026, 4, 4, 9, 30);

export const idle: Omit<
  Tile,
  "metric" | "name" | "definition" | "family" | "unit" | "better" | "value" | "rows"
> = {
  additive: false,
  own: null,
  table: "deals",
  period: null,
  problem: null,
  interval: null,
  change: null,
  series: [],
  missing: [],
  goal: null,
  goals: [],
  suggested: null,
  rules: [],
  alert: "off",
  fewRows: null,
  status: "no-goal",
};

/** The months up to the last that has data. */
export function months(...values: readonly (number | null)[]): readonly Point[] {
  const last = Date.UTC(2026, 3, 1);
  return values.map((value, at) => {
    const month = new Date(last);
    month.setUTCMonth(month.getUTCMonth() - (values.length - 1 - at));
    return { label: month.toISOString().slice(0, 7), value };
  });
}

export function goalOn(metric: Tile["metric"], target: number, more: Partial<TrackedGoal> = {}): TrackedGoal {
  return {
    metric,
    period: "any",
    group: null,
    target,
    benchmark: null,
    atRiskFrom: 0,
    offTrackFrom: 0.1,
    ...more,
  };
}

export function goalState(goal: TrackedGoal, revision: string, more: Partial<GoalState> = {}): GoalState {
  return { goal: { value: goal, revision }, progress: null, pace: null, advice: null, ...more };
}

const conversion: Tile = {
  ...idle,
  ...worded("conversion-rate"),
  family: "Conversion",
  unit: "ratio",
  better: "higher",
  value: 0.184,
  rows: 1240,
  change: {
    previous: { label: "2026-03", value: 0.179 },
    toDate: false,
    by: 0.005,
    share: 0.028,
    good: true,
    noise: true,
  },
  series: months(0.15, 0.17, 0.16, null, 0.18, 0.179, 0.184),
  goal: goalState(goalOn("conversion-rate", 0.175), "g1", { progress: 1.05 }),
  status: "on-track",
};

const winRate: Tile = {
  ...idle,
  ...worded("win-rate"),
  family: "Conversion",
  unit: "ratio",
  better: "higher",
  value: 0.317,
  rows: 612,
  interval: { low: 0.28, high: 0.355 },
  change: {
    previous: { label: "2026-03", value: 0.362 },
    toDate: false,
    by: -0.045,
    share: -0.124,
    good: false,
    noise: false,
  },
  series: months(0.38, 0.35, 0.36, 0.37, 0.34, 0.362, 0.317),
  goal: goalState(goalOn("win-rate", 0.35), "g2", { progress: 0.906 }),
  rules: [
    {
      value: ruleOn("win-rate", below(0.33, 0.34), {
        id: "winrate1",
        scope: { kind: "each", by: "owner" },
        checks: 2,
        recipients: [
          { address: "ada@example.com", language: "auto" },
          { address: "grace@example.com", language: "tr" },
        ],
      }),
      revision: "r2",
    },
  ],
  status: "off-track",
  alert: "alerting",
};

const revenue: Tile = {
  ...idle,
  ...worded("sales-volume"),
  family: "Volume and value",
  unit: "money",
  better: "higher",
  additive: true,
  value: 412300,
  rows: 194,
  change: {
    previous: { label: "2026-03", value: 388100 },
    toDate: true,
    by: 24200,
    share: 0.062,
    good: true,
    noise: null,
  },
  series: months(350000, 362000, 371000, 402000, 395000, 388100, 412300),
  goal: goalState(goalOn("sales-volume", 500000, { period: "month" }), "g3", {
    progress: 0.825,
    pace: { expected: 433000, projected: 476000, elapsed: 0.866 },
  }),
  status: "at-risk",
};

const clv: Tile = {
  ...idle,
  ...worded("clv"),
  family: "Customer value",
  unit: "money",
  better: "higher",
  value: 48211.4,
  rows: 388,
  suggested: 50000,
};

const cycle: Tile = {
  ...idle,
  ...worded("cycle-time"),
  family: "Speed",
  unit: "days",
  better: "lower",
  value: 34.52,
  rows: 194,
  change: {
    previous: { label: "2026-03", value: 36 },
    toDate: false,
    by: -1.48,
    share: -0.041,
    good: true,
    noise: null,
  },
  series: months(41, 40, 38, 39, 37, 36, 34.52),
  goal: goalState(goalOn("cycle-time", 30), "g4", { progress: 0.869 }),
  status: "at-risk",
  rules: [{ value: ruleOn("cycle-time", above(40), { id: "cycle001" }), revision: "r4" }],
  alert: "normal",
};

const spend: Tile = {
  ...idle,
  metric: "own:spend",
  name: "Marketing spend",
  definition: "Budget!B7",
  family: "Your own metrics",
  unit: "money",
  better: "lower",
  own: {
    value: {
      id: "own:spend",
      name: "Marketing spend",
      unit: "money",
      better: "lower",
      sheetId: 11,
      sheetName: "Budget",
      cell: "B7",
    },
    revision: "o1",
  },
  table: null,
  value: 18250,
  rows: 1,
};

export const tiles: readonly Tile[] = [conversion, winRate, revenue, clv, cycle, spend].map((tile) => ({
  ...tile,
  goals: tile.goal === null ? [] : [tile.goal.goal],
}));
