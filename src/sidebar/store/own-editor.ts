import { type ReadonlySignal, signal } from "@preact/signals";
import type { SelectedCell } from "../../calls/calls.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { Better, Unit } from "../../metrics/metric.ts";
import type { OwnMetric } from "../../settings/own-metric.ts";
import type { OwnId } from "../../settings/tracked.ts";
import type { Chooser } from "./chooser.ts";
import { createDrafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import type { Session } from "./session.ts";

export const ownActions = { save: "save-own", remove: "remove-own", look: "look-at-cell" };

type Place = Pick<OwnMetric, "sheetId" | "sheetName" | "cell">;

export interface OwnForm {
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
  /** null: no cell is chosen. */
  readonly place: Place | null;
}

export interface EditedOwn {
  readonly part: Part<OwnForm, OwnMetric>;
  readonly check: Checked<Omit<OwnMetric, "id">, "name" | "cell">;
}

/** Metrics of the file's own: each is a cell that is tracked. */
export interface OwnEditor {
  /** @param id null: a new one */
  read(id: OwnId | null, dashboard: Dashboard): EditedOwn;
  save(id: OwnId | null, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  remove(metric: Saved<OwnMetric>): Promise<void>;
  /** The cell that was taken last, with what it shows. */
  readonly taken: ReadonlySignal<SelectedCell | null>;
  readonly taking: ReadonlySignal<boolean>;
  /** Takes the cell that is selected in the sheet. */
  take(id: OwnId | null, dashboard: Dashboard): Promise<void>;
}

const empty: OwnForm = { name: "", unit: "count", better: "higher", place: null };

export function createOwnEditor(session: Session, notices: Notices, chooser: Chooser): OwnEditor {
  const drafts = createDrafts<OwnForm, OwnMetric>();
  const taken = signal<SelectedCell | null>(null);
  const taking = signal(false);
  const kindOf = (id: OwnId | null): PartKind<OwnForm, OwnMetric> => ({
    drafts,
    key: id ?? "",
    find: ({ tiles }) => tiles.find(({ metric }) => metric === id)?.own ?? null,
    toForm: ownForm,
    same: (form, other) => JSON.stringify(form) === JSON.stringify(other),
  });
  const read: OwnEditor["read"] = (id, dashboard) => {
    const part = partOf(kindOf(id), dashboard);
    return { part, check: checkOwn(part.form) };
  };

  return {
    read,
    taken,
    taking,
    take: async (id, dashboard) => {
      taking.value = true;
      const view = session.view.peek();
      const answered = await session.answers.ask(view, "selectedCell");
      taking.value = false;
      const { value, refusal } = session.answers.known(view, "selectedCell").peek();
      if (!answered || value === null) return session.report(refusal);
      taken.value = value;
      const { part } = read(id, dashboard);
      const { sheetId, sheetName, cell } = value;
      part.edit({ ...part.form, place: { sheetId, sheetName, cell } });
    },
    save: async (id, dashboard) => {
      const { part, check } = read(id, dashboard);
      if (!check.ok) return "invalid";
      if (part.conflict) return "conflict";
      const own = id ?? newId();
      const saved = { value: { id: own, ...check.value }, revision: part.base?.revision ?? "" };
      const outcome = await sendPart(session, kindOf(id), ownActions.save, "saveOwnMetric", [saved]);
      if (outcome !== "saved") return outcome;
      drafts.drop(id ?? "");
      taken.value = null;
      notices.show("saved");
      if (id === null && session.dashboard.value !== null) chooser.add(session.dashboard.value, own);
      return outcome;
    },
    remove: async (metric) => {
      drafts.drop(metric.value.id);
      const tile = session.dashboard.value?.tiles.find((one) => one.metric === metric.value.id);
      const refusal = await session.write(ownActions.remove, "deleteOwnMetric", [metric]);
      if (refusal !== null) return refusal === "busy" ? undefined : session.report(refusal);
      notices.show("own-removed", async () => {
        const { goals = [], rules = [] } = tile ?? {};
        const refused =
          (await session.write(ownActions.remove, "saveOwnMetric", [anew(metric)])) ??
          (await writeAll(goals, (goal) => session.write(ownActions.remove, "saveGoal", [anew(goal)]))) ??
          (await writeAll(rules, (rule) => session.write(ownActions.remove, "saveRule", [anew(rule)])));
        if (refused !== null) return refused === "busy" ? undefined : session.report(refused);
        notices.show("restored");
        if (session.dashboard.value !== null) chooser.add(session.dashboard.value, metric.value.id);
      });
    },
  };
}

/** As a thing that is saved for the first time. */
function anew<T>({ value }: Saved<T>): Saved<T> {
  return { value, revision: "" };
}

type Written = Awaited<ReturnType<Session["write"]>>;

/** One after the other, up to the first that is refused. */
async function writeAll<T>(things: readonly T[], write: (thing: T) => Promise<Written>): Promise<Written> {
  for (const thing of things) {
    const refused = await write(thing);
    if (refused !== null) return refused;
  }
  return null;
}

function ownForm(metric: OwnMetric | null): OwnForm {
  if (metric === null) return empty;
  const { name, unit, better, sheetId, sheetName, cell } = metric;
  return { name, unit, better, place: { sheetId, sheetName, cell } };
}

function checkOwn({ name, unit, better, place }: OwnForm): EditedOwn["check"] {
  const issues = {
    ...(name.trim() === "" && { name: { kind: "noName" as const } }),
    ...(place === null && { cell: { kind: "noCell" as const } }),
  };
  if (place === null || Object.keys(issues).length > 0) return { ok: false, issues };
  return { ok: true, value: { name: name.trim(), unit, better, ...place } };
}

/** Two people may add one at the same time: a number would be given twice. */
function newId(): OwnId {
  return `own:${Math.random().toString(36).slice(2, 10)}`;
}
