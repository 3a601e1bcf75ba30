import type {
  Calls,
  Dashboard,
  FailureCode,
  Goal,
  Reply,
  Request,
  Rule,
  Saved,
  Tile,
} from "../../src/calls/calls.ts";
import { sample } from "./sample.ts";

/** The add-on in memory: it keeps what it is told and refuses what an older page sends. */
export interface FakeAddOn {
  dashboard: Dashboard;
  /** The names of the calls that have come in. */
  readonly asked: string[];
  /** Requests wait while this is set. */
  gate: Promise<void> | null;
  /** The next request fails with this text, as Google's own failures do. */
  googleFails: string | null;
  /** The next request is refused by the add-on. */
  refuses: { readonly code: FailureCode; readonly message: string } | null;
  answer(request: string): Promise<string>;
  /** Somebody else saves. */
  changeTile(metric: Tile["metric"], change: Partial<Tile>): void;
}

export function fakeAddOn(start: Partial<Dashboard> = {}): FakeAddOn {
  let count = 0;
  const stamp = () => {
    count += 1;
    return `n${count}`;
  };
  const changeTile: FakeAddOn["changeTile"] = (metric, change) => {
    const tiles = fake.dashboard.tiles.map((tile) =>
      tile.metric === metric ? { ...tile, ...change } : tile,
    );
    fake.dashboard = { ...fake.dashboard, tiles };
  };
  const tile = (metric: Tile["metric"]) => fake.dashboard.tiles.find((one) => one.metric === metric);
  const change = (part: Partial<Dashboard>) => {
    fake.dashboard = { ...fake.dashboard, ...part };
    return fake.dashboard;
  };
  const calls: Calls = {
    open: () => fake.dashboard,
    saveSource: (source) => {
      check(fake.dashboard.source, source);
      return change({ source: { value: source.value, revision: stamp() }, sourceProblem: null });
    },
    saveGoal: (goal) => {
      check(tile(goal.value.metric)?.goal ?? null, goal);
      changeTile(goal.value.metric, { goal: { value: goal.value, revision: stamp() }, status: "at-risk" });
      return fake.dashboard;
    },
    deleteGoal: (goal: Saved<Goal>) => {
      check(tile(goal.value.metric)?.goal ?? null, goal);
      changeTile(goal.value.metric, { goal: null, status: "no-goal" });
      return fake.dashboard;
    },
    saveRule: (rule) => {
      check(tile(rule.value.metric)?.rule ?? null, rule);
      const alert = rule.value.active ? "waiting" : "off";
      changeTile(rule.value.metric, { rule: { value: rule.value, revision: stamp() }, alert });
      return fake.dashboard;
    },
    deleteRule: (rule: Saved<Rule>) => {
      check(tile(rule.value.metric)?.rule ?? null, rule);
      changeTile(rule.value.metric, { rule: null, alert: "off" });
      return fake.dashboard;
    },
    setLanguage: (choice) => change({ languageChoice: choice, language: choice === "auto" ? "en" : choice }),
    setTrigger: (on) =>
      change({
        trigger: {
          ...fake.dashboard.trigger,
          on,
          mine: on,
          owner: on ? fake.dashboard.user : null,
          late: false,
        },
      }),
  };
  const fake: FakeAddOn = {
    dashboard: { ...sample, ...start },
    asked: [],
    gate: null,
    googleFails: null,
    refuses: null,
    changeTile,
    answer: async (text) => {
      const request: Request = JSON.parse(text);
      fake.asked.push(request.call);
      if (fake.gate !== null) await fake.gate;
      const { googleFails, refuses } = fake;
      fake.googleFails = null;
      fake.refuses = null;
      if (googleFails !== null) throw new Error(googleFails);
      if (refuses !== null) return JSON.stringify({ ok: false, ...refuses });
      return JSON.stringify(reply(calls, request));
    },
  };
  return fake;
}

const conflict = "Somebody else has changed this.";

function check<T>(stands: Saved<T> | null, saved: Saved<T>): void {
  if ((stands?.revision ?? "") !== saved.revision) throw new Error(conflict);
}

function reply(calls: Calls, { call, args }: Request): Reply<Dashboard> {
  const run: (...args: readonly never[]) => Dashboard = calls[call];
  try {
    return { ok: true, value: run(...(args as readonly never[])) };
  } catch (error) {
    return { ok: false, code: "conflict", message: error instanceof Error ? error.message : String(error) };
  }
}
