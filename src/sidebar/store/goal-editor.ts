import type { Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { Tile } from "../../calls/tile.ts";
import { numberStyle } from "../numbers/number-style.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import {
  checkGoal,
  type GoalField,
  type GoalForm,
  goalForm,
  newGoalForm,
  usualThresholds,
} from "./goal-form.ts";
import { goalScope, scopeKey, type TrackedGoal } from "./goal-scope.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import type { Session } from "./session.ts";

/** The names of the actions, for their buttons to show progress. */
export const goalActions = { save: "save-goal", remove: "remove-goal", retarget: "retarget-goal" };

export interface EditedGoal {
  readonly part: Part<GoalForm, TrackedGoal>;
  readonly check: Checked<TrackedGoal, GoalField>;
}

/** The goals of a metric: for a period and a group one each. `key` is a goal's `scopeKey`, null a new one. */
export interface GoalEditor {
  read(tile: Tile, key: string | null, dashboard: Dashboard): EditedGoal;
  /** "invalid" when a field is wrong and nothing was sent. */
  save(tile: Tile, key: string | null, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  /** Can be undone. @returns whether it was done */
  remove(goal: Saved<TrackedGoal>): Promise<boolean>;
  /** Another target for a goal, in one press; can be undone. */
  retarget(goal: Saved<TrackedGoal>, target: number): Promise<void>;
  /** A first goal for what the view shows, in one press; can be undone. */
  begin(tile: Tile, target: number, dashboard: Dashboard): Promise<void>;
  /** Whether something is typed and not saved for any goal of the metric. */
  isDirty(metric: Tile["metric"]): boolean;
}

interface Desk {
  readonly session: Session;
  readonly notices: Notices;
  readonly drafts: Drafts<GoalForm, TrackedGoal>;
}

export function createGoalEditor(session: Session, notices: Notices): GoalEditor {
  const desk: Desk = { session, notices, drafts: createDrafts<GoalForm, TrackedGoal>() };
  return {
    read: (tile, key, dashboard) => readGoal(desk, tile, key, dashboard),
    save: (tile, key, dashboard) => saveGoal(desk, tile, key, dashboard),
    remove: (goal) => removeGoal(desk, goal),
    retarget: (goal, target) => retarget(desk, goal, target),
    begin: (tile, target, dashboard) => begin(desk, tile, target, dashboard),
    isDirty: (metric) =>
      [...desk.drafts.all.value.keys()].some((key) => key.startsWith(draftKey(metric, ""))),
  };
}

/** A metric's name has no space. */
function draftKey(metric: string, key: string | null): string {
  return `${metric} ${key ?? "new"}`;
}

function savedGoal({ tiles }: Dashboard, metric: string, key: string): Saved<TrackedGoal> | null {
  const goals = tiles.find((tile) => tile.metric === metric)?.goals ?? [];
  return goals.find(({ value }) => scopeKey(value) === key) ?? null;
}

function kindOf(
  { drafts }: Desk,
  tile: Tile,
  key: string | null,
  dashboard: Dashboard,
): PartKind<GoalForm, TrackedGoal> {
  const style = numberStyle(dashboard.locale);
  const scope = goalScope(tile, dashboard.view) ?? { period: "any", group: null };
  return {
    drafts,
    key: draftKey(tile.metric, key),
    find: (now) => (key === null ? null : savedGoal(now, tile.metric, key)),
    toForm: (goal) => (goal === null ? newGoalForm(tile, scope, style) : goalForm(goal, tile.unit, style)),
    same: (form, other) => JSON.stringify(form) === JSON.stringify(other),
  };
}

function readGoal(desk: Desk, tile: Tile, key: string | null, dashboard: Dashboard): EditedGoal {
  const part = partOf(kindOf(desk, tile, key, dashboard), dashboard);
  return { part, check: checkGoal(part.form, tile, numberStyle(dashboard.locale), key === null) };
}

async function saveGoal(
  desk: Desk,
  tile: Tile,
  key: string | null,
  dashboard: Dashboard,
): Promise<SaveOutcome | "invalid"> {
  const { part, check } = readGoal(desk, tile, key, dashboard);
  if (!check.ok) return "invalid";
  if (part.conflict) return "conflict";
  const kind = kindOf(desk, tile, key, dashboard);
  const saved = { value: check.value, revision: part.base?.revision ?? "" };
  const outcome = await sendPart(desk.session, kind, goalActions.save, "saveGoal", [saved]);
  if (outcome !== "saved") return outcome;
  // A new goal's draft is over once it is a goal.
  if (key === null) kind.drafts.drop(kind.key);
  desk.notices.show("saved");
  return outcome;
}

/** Sends a goal as it stands, past its form; what is typed there stays, on top of what was sent. */
async function put(
  { session, drafts }: Desk,
  call: "saveGoal" | "deleteGoal",
  action: string,
  goal: Saved<TrackedGoal>,
): Promise<boolean> {
  const { metric } = goal.value;
  const key = scopeKey(goal.value);
  const refusal = await session.write(action, call, [goal], (dashboard) => {
    const draft = drafts.all.value.get(draftKey(metric, key));
    if (draft === undefined) return;
    drafts.write(draftKey(metric, key), { base: savedGoal(dashboard, metric, key), form: draft.form }, false);
  });
  if (refusal === null) return true;
  if (refusal === "busy") return false;
  if (refusal.code === "conflict" || refusal.code === "not-found") await session.load();
  session.report(refusal);
  return false;
}

async function removeGoal(desk: Desk, goal: Saved<TrackedGoal>): Promise<boolean> {
  const removed = await put(desk, "deleteGoal", goalActions.remove, goal);
  if (!removed) return false;
  desk.drafts.drop(draftKey(goal.value.metric, scopeKey(goal.value)));
  desk.notices.show("goal-removed", () => restore(desk, { value: goal.value, revision: "" }));
  return true;
}

async function restore(desk: Desk, goal: Saved<TrackedGoal>): Promise<void> {
  if (await put(desk, "saveGoal", goalActions.remove, goal)) desk.notices.show("restored");
}

async function retarget(desk: Desk, goal: Saved<TrackedGoal>, target: number): Promise<void> {
  const changed = { value: { ...goal.value, target }, revision: goal.revision };
  if (!(await put(desk, "saveGoal", goalActions.retarget, changed))) return;
  // As it stands now: what somebody makes of it before the undo is theirs.
  const mine = standing(desk, goal.value);
  desk.notices.show("goal-changed", () => {
    if (mine !== null) restore(desk, { value: goal.value, revision: mine.revision });
  });
}

async function begin(desk: Desk, tile: Tile, target: number, { view }: Dashboard): Promise<void> {
  const scope = goalScope(tile, view);
  if (scope === null) return;
  const value = { metric: tile.metric, ...scope, target, benchmark: null, ...usualThresholds };
  if (!(await put(desk, "saveGoal", goalActions.retarget, { value, revision: "" }))) return;
  const mine = standing(desk, value);
  desk.notices.show("goal-added", async () => {
    if (mine === null) return;
    if (await put(desk, "deleteGoal", goalActions.remove, mine)) desk.notices.show("restored");
  });
}

/** A goal as the page last heard of it. */
function standing({ session }: Desk, goal: TrackedGoal): Saved<TrackedGoal> | null {
  const dashboard = session.dashboard.value;
  return dashboard === null ? null : savedGoal(dashboard, goal.metric, scopeKey(goal));
}
