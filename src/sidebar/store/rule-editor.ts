import type { Alerts, SampleMail, TrackedRule, WatchedMetric } from "../../calls/alerts.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { TrackedId } from "../../settings/tracked.ts";
import { numberStyle } from "../numbers/number-style.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import { checkRule, type RuleField } from "./rule-check.ts";
import { type RuleForm, ruleForm } from "./rule-form.ts";
import { newRuleId } from "./rule-id.ts";
import type { Session } from "./session.ts";
import { savedRule, watchedMetric } from "./watched.ts";

/** The names of the actions, for their buttons to show progress. */
export const ruleActions = {
  save: "save-rule",
  remove: "remove-rule",
  snooze: "snooze-rule",
  sample: "send-sample",
};

export interface EditedRule {
  readonly part: Part<RuleForm, TrackedRule>;
  readonly check: Checked<TrackedRule, RuleField>;
  readonly metric: WatchedMetric;
}

/** What is known of the file's alerts and metrics. */
export interface RuleGround {
  readonly dashboard: Dashboard;
  readonly alerts: Alerts;
}

/** The file's alerts, each by its id. */
export interface RuleEditor {
  /** A new alert, which is none before it is saved. @returns its id */
  begin(form: RuleForm): string;
  /** null: it is gone, and nothing was typed. */
  read(id: string, ground: RuleGround): EditedRule | null;
  /** "invalid" when a field is wrong and nothing was sent. */
  save(id: string, ground: RuleGround): Promise<SaveOutcome | "invalid">;
  /** Can be undone. @returns whether it was done */
  remove(rule: Saved<TrackedRule>, ground: RuleGround): Promise<boolean>;
  /** @param untilWallMs null ends it */
  snooze(id: string, untilWallMs: number | null): Promise<void>;
  /** Mails it to the person looking; null where that was refused, which is told. */
  sample(rule: TrackedRule): Promise<SampleMail | null>;
  /** Whether something is typed and not saved for an alert. */
  isEdited(id: string): boolean;
  /** Whether something is typed and not saved for any alert of the metric. */
  isDirty(metric: TrackedId): boolean;
  /** The alerts that something was typed for and that were never saved. */
  begun(): readonly { readonly id: string; readonly metric: TrackedId }[];
}

interface Desk {
  readonly session: Session;
  readonly notices: Notices;
  readonly drafts: Drafts<RuleForm, TrackedRule>;
  /** What new alerts began with. */
  readonly starts: Map<string, RuleForm>;
}

export function createRuleEditor(session: Session, notices: Notices): RuleEditor {
  const desk: Desk = { session, notices, drafts: createDrafts<RuleForm, TrackedRule>(), starts: new Map() };
  const { drafts, starts } = desk;
  return {
    begin: (form) => {
      const id = newRuleId();
      starts.set(id, form);
      return id;
    },
    read: (id, ground) => readRule(desk, id, ground),
    save: (id, ground) => saveRule(desk, id, ground),
    remove: (rule, ground) => removeRule(desk, rule, ground),
    snooze: (id, untilWallMs) => snoozeRule(desk, id, untilWallMs),
    sample: async (rule) => {
      const answer = await session.deed(ruleActions.sample, "sendSample", rule);
      if (answer === "busy") return null;
      if (answer.ok) return answer.value;
      session.report(answer);
      return null;
    },
    isEdited: (id) => drafts.all.value.has(id),
    isDirty: (metric) => [...drafts.all.value.values()].some(({ form }) => form.metric === metric),
    begun: () =>
      [...drafts.all.value].flatMap(([id, { base, form }]) =>
        base === null && starts.has(id) ? [{ id, metric: form.metric }] : [],
      ),
  };
}

function kindOf({ drafts, starts }: Desk, id: string, ground: RuleGround): PartKind<RuleForm, TrackedRule> {
  const style = numberStyle(ground.dashboard.locale);
  return {
    drafts,
    key: id,
    find: (dashboard) => savedRule(id, { ...ground, dashboard }),
    toForm: (rule) => {
      const start = starts.get(id);
      if (rule !== null) return ruleForm(rule, watchedMetric(rule.metric, ground), style);
      if (start === undefined) throw new Error(`No alert was begun as ${id}.`);
      return start;
    },
    same: (form, other) => JSON.stringify(form) === JSON.stringify(other),
  };
}

function readRule(desk: Desk, id: string, ground: RuleGround): EditedRule | null {
  const isKnown = desk.starts.has(id) || desk.drafts.all.value.has(id);
  if (!isKnown && savedRule(id, ground) === null) return null;
  const part = partOf(kindOf(desk, id, ground), ground.dashboard);
  const metric = watchedMetric(part.form.metric, ground);
  const kept = { id, snoozedUntil: part.saved?.value.snoozedUntil ?? null };
  return { part, metric, check: checkRule(part.form, metric, numberStyle(ground.dashboard.locale), kept) };
}

async function saveRule(desk: Desk, id: string, ground: RuleGround): Promise<SaveOutcome | "invalid"> {
  const edited = readRule(desk, id, ground);
  if (edited === null || !edited.check.ok) return "invalid";
  const { part, check } = edited;
  if (part.conflict) return "conflict";
  const kind = kindOf(desk, id, ground);
  const saved = { value: check.value, revision: part.base?.revision ?? "" };
  const outcome = await sendPart(desk.session, kind, ruleActions.save, "saveRule", [saved]);
  if (outcome !== "saved") return outcome;
  desk.starts.delete(id);
  desk.notices.show("saved");
  return outcome;
}

async function removeRule(desk: Desk, rule: Saved<TrackedRule>, ground: RuleGround): Promise<boolean> {
  const kind = kindOf(desk, rule.value.id, ground);
  const send = (call: "saveRule" | "deleteRule", sent: Saved<TrackedRule>) =>
    sendPart(desk.session, kind, ruleActions.remove, call, [sent]);
  if ((await send("deleteRule", rule)) !== "saved") return false;
  desk.drafts.drop(kind.key);
  desk.notices.show("rule-removed", async () => {
    const restored = await send("saveRule", { value: rule.value, revision: "" });
    if (restored === "saved") desk.notices.show("restored");
  });
  return true;
}

async function snoozeRule(
  { session, notices, drafts }: Desk,
  id: string,
  until: number | null,
): Promise<void> {
  const refusal = await session.write(ruleActions.snooze, "snoozeRule", [id, until], (dashboard) => {
    const draft = drafts.all.value.get(id);
    const now = dashboard.tiles.flatMap(({ rules }) => rules).find(({ value }) => value.id === id);
    // What is typed goes on top of the snoozed alert; what somebody else has changed meanwhile is still a conflict.
    if (draft === undefined || now === undefined || draft.base === null) return;
    if (unsnoozed(draft.base.value) === unsnoozed(now.value))
      drafts.write(id, { ...draft, base: now }, false);
  });
  if (refusal === null) notices.show(until === null ? "snooze-ended" : "rule-snoozed");
  else if (refusal !== "busy") session.report(refusal);
}

function unsnoozed(rule: TrackedRule): string {
  return JSON.stringify({ ...rule, snoozedUntil: null });
}
