import type { Calls } from "../../../src/calls/calls.ts";
import type { SourceState } from "../../../src/calls/dashboard.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import type { Source } from "../../../src/settings/source.ts";
import type { TrackedGoal } from "../../../src/sidebar/store/goal-scope.ts";
import { alertCalls } from "./alerts.ts";
import { digestCalls } from "./digests.ts";
import { change, changeTile, check, type FakeState } from "./state.ts";

/** The calls in memory: kept is what is told, refused what an older page sends. */
export function fakeCalls(state: FakeState): Calls {
  return {
    ...settingsCalls(state),
    ...metricCalls(state),
    ...alertCalls(state),
    ...digestCalls(state),
    ...fileCalls(state),
    ...reads(state),
    ...deeds(state),
  };
}

function reads(
  state: FakeState,
): Pick<Calls, "open" | "detail" | "metricChoices" | "funnel" | "people" | "selectedCell"> {
  const { answers } = state;
  return {
    open: () => state.dashboard,
    detail: (metric) => {
      const tile = state.dashboard.tiles.find((one) => one.metric === metric);
      if (tile === undefined) throw new Error(`No tile: ${metric}`);
      return answers.detail(tile);
    },
    metricChoices: () => answers.choices,
    funnel: () => answers.funnel,
    people: () => answers.people,
    selectedCell: () => answers.selectedCell,
  };
}

function settingsCalls(
  state: FakeState,
): Pick<
  Calls,
  "saveSources" | "deleteSource" | "saveCommissionPlan" | "setLanguage" | "setTrigger" | "saveChosen"
> {
  const sourceOf = (kind: Source["kind"]) => state.dashboard.sources.find((one) => one.kind === kind);
  return {
    saveSources: (sources) => {
      for (const source of sources) check(sourceOf(source.value.kind)?.source ?? null, source);
      const saved = sources.map(
        ({ value }): SourceState => ({
          kind: value.kind,
          source: { value, revision: state.stamp() },
          problem: null,
          gone: [],
          offered: [],
        }),
      );
      const others = state.dashboard.sources.filter(({ kind }) => !saved.some((one) => one.kind === kind));
      return change(state, { sources: [...others, ...saved] });
    },
    deleteSource: (source) => {
      check(sourceOf(source.value.kind)?.source ?? null, source);
      return change(state, {
        sources: state.dashboard.sources.filter(({ kind }) => kind !== source.value.kind),
      });
    },
    saveChosen: (chosen) => {
      check(state.dashboard.chosen, chosen);
      const { metrics } = chosen.value;
      const { tiles } = state.dashboard;
      return change(state, {
        chosen: { value: chosen.value, revision: state.stamp() },
        tiles: metrics.flatMap((metric) => tiles.filter((tile) => tile.metric === metric)),
      });
    },
    saveCommissionPlan: (plan) => {
      check(state.dashboard.commissionPlan, plan);
      return change(state, { commissionPlan: { value: plan.value, revision: state.stamp() } });
    },
    setLanguage: (choice) =>
      change(state, { languageChoice: choice, language: choice === "auto" ? "en" : choice }),
    setTrigger: (on) => {
      const { trigger, user } = state.dashboard;
      return change(state, {
        trigger: { ...trigger, on, lost: false, mine: on, owner: on ? user : null, late: false },
      });
    },
  };
}

function metricCalls(
  state: FakeState,
): Pick<Calls, "saveGoal" | "deleteGoal" | "saveOwnMetric" | "deleteOwnMetric"> {
  const tileOf = (metric: Tile["metric"]) => state.dashboard.tiles.find((one) => one.metric === metric);
  const scope = ({ period, group }: TrackedGoal) => JSON.stringify([period, group]);
  const goalLike = (goal: TrackedGoal) =>
    tileOf(goal.metric)?.goals.find(({ value }) => scope(value) === scope(goal)) ?? null;
  const goalsWithout = (goal: TrackedGoal) =>
    (tileOf(goal.metric)?.goals ?? []).filter(({ value }) => scope(value) !== scope(goal));
  /** Whether it is the goal that the tile shows, or would be the first. */
  const isShown = (goal: TrackedGoal) => {
    const shown = tileOf(goal.metric)?.goal ?? null;
    return shown === null || scope(shown.goal.value) === scope(goal);
  };
  return {
    saveGoal: (goal) => {
      const { metric } = goal.value;
      check(goalLike(goal.value), goal);
      const saved = { value: goal.value, revision: state.stamp() };
      const shown = { goal: saved, progress: 0.95, pace: null, advice: null };
      const stands = tileOf(metric)?.goals ?? [];
      const goals =
        goalLike(goal.value) === null
          ? [...stands, saved]
          : stands.map((one) => (scope(one.value) === scope(goal.value) ? saved : one));
      const first: Partial<Tile> = isShown(goal.value) ? { goal: shown, status: "at-risk" } : {};
      return changeTile(state, metric, { goals, ...first });
    },
    deleteGoal: (goal) => {
      const { metric } = goal.value;
      check(goalLike(goal.value), goal);
      const gone: Partial<Tile> = isShown(goal.value) ? { goal: null, status: "no-goal" } : {};
      return changeTile(state, metric, { goals: goalsWithout(goal.value), ...gone });
    },
    saveOwnMetric: (own) => {
      const { id, name, unit, better, sheetName, cell } = own.value;
      check(tileOf(id)?.own ?? null, own);
      const told = { name, unit, better, own: { value: own.value, revision: state.stamp() } };
      if (tileOf(id) !== undefined) return changeTile(state, id, told);
      const [like] = state.dashboard.tiles;
      if (like === undefined) throw new Error("The sample has a tile.");
      const tile: Tile = {
        ...like,
        ...told,
        metric: id,
        definition: `${sheetName}!${cell}`,
        table: null,
        goal: null,
        goals: [],
        change: null,
        series: [],
        rules: [],
        status: "no-goal",
        alert: "off",
      };
      return change(state, { tiles: [...state.dashboard.tiles, tile] });
    },
    deleteOwnMetric: (own) => {
      const { id } = own.value;
      check(tileOf(id)?.own ?? null, own);
      const { chosen, tiles } = state.dashboard;
      return change(state, {
        tiles: tiles.filter(({ metric }) => metric !== id),
        chosen: {
          value: { metrics: chosen.value.metrics.filter((metric) => metric !== id) },
          revision: state.stamp(),
        },
      });
    },
  };
}

function fileCalls(state: FakeState): Pick<Calls, "trySample" | "removeSample" | "recordNow"> {
  return {
    trySample: () => {
      const source: SourceState = {
        kind: "deals",
        source: {
          value: { kind: "deals", sheetId: 99, sheetName: "Sample deals", columns: { outcome: "Stage" } },
          revision: state.stamp(),
        },
        problem: null,
        gone: [],
        offered: [],
      };
      return change(state, { sample: "Sample deals", sources: [source] });
    },
    removeSample: () => {
      const sources = state.dashboard.sources.filter(({ source }) => source.value.sheetId !== 99);
      return change(state, { sample: null, sources });
    },
    recordNow: () => {
      const { history } = state.dashboard;
      return change(state, {
        history: {
          sheet: "Salesgauge history",
          days: history.days + 1,
          firstDay: "2026-02-09",
          lastDay: "2026-05-04",
        },
      });
    },
  };
}

function deeds({ answers }: FakeState): Pick<Calls, "insertFormula" | "showRows" | "writeReport"> {
  return {
    insertFormula: (_metric, overwrite) => ({
      sheetName: answers.selectedCell.sheetName,
      cell: answers.selectedCell.cell,
      formula: "=WIN_RATE(Deals!B2:B)",
      occupiedBy: overwrite || answers.selectedCell.text === "" ? null : answers.selectedCell.text,
    }),
    showRows: (_metric, row) => {
      const total = row === null ? answers.rowsBehind : 1;
      return { sheetName: "Deals", rows: Math.min(total, 300), total };
    },
    writeReport: () => ({ sheetName: "Salesgauge report" }),
  };
}
