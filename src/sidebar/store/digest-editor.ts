import { type ReadonlySignal, signal } from "@preact/signals";
import type { SampleMail } from "../../calls/alerts.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { DigestPlan } from "../../calls/digests.ts";
import type { Saved } from "../../calls/saved.ts";
import { checkDigest, type DigestField, type DigestForm, digestForm } from "./digest-form.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import { newRuleId } from "./rule-id.ts";
import type { Session } from "./session.ts";

/** The names of the actions, for their buttons to show progress. */
export const digestActions = { save: "save-digest", remove: "remove-digest", sample: "send-digest-sample" };

export interface EditedDigest {
  readonly part: Part<DigestForm, DigestPlan>;
  readonly check: Checked<DigestPlan, DigestField>;
  /** Whether it may be switched on: somebody has looked at what it sends, or it is on. */
  readonly seen: boolean;
}

/** The file's digests, each by its id. */
export interface DigestEditor {
  /** A new digest, which is none before it is saved. @returns its id */
  begin(form: DigestForm): string;
  /** null: it is gone, and nothing was typed. */
  read(id: string, dashboard: Dashboard): EditedDigest | null;
  /** "invalid" when a field is wrong and nothing was sent. */
  save(id: string, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  /** Can be undone. @returns whether it was done */
  remove(digest: Saved<DigestPlan>): Promise<boolean>;
  /** What it sends is on the screen. */
  look(plan: DigestPlan): void;
  /** Mails it to the person looking; null where that was refused, which is told. */
  sample(plan: DigestPlan, person: string | null): Promise<SampleMail | null>;
  /** Those begun and never saved. */
  begun(): readonly { readonly id: string; readonly form: DigestForm }[];
}

interface Desk {
  readonly session: Session;
  readonly notices: Notices;
  readonly drafts: Drafts<DigestForm, DigestPlan>;
  /** What new digests began with. */
  readonly starts: Map<string, DigestForm>;
  readonly seen: ReadonlySignal<ReadonlySet<string>>;
}

export function createDigestEditor(session: Session, notices: Notices): DigestEditor {
  const seen = signal<ReadonlySet<string>>(new Set());
  const desk: Desk = { session, notices, drafts: createDrafts(), starts: new Map(), seen };
  return {
    begin: (form) => {
      const id = newRuleId();
      desk.starts.set(id, form);
      return id;
    },
    read: (id, dashboard) => readDigest(desk, id, dashboard),
    save: (id, dashboard) => saveDigest(desk, id, dashboard),
    remove: (digest) => removeDigest(desk, digest),
    look: (plan) => {
      if (!seen.peek().has(contentOf(plan))) seen.value = new Set([...seen.peek(), contentOf(plan)]);
    },
    sample: async (plan, person) => {
      const answer = await session.deed(digestActions.sample, "sendDigestSample", plan, person);
      if (answer === "busy") return null;
      if (answer.ok) return answer.value;
      session.report(answer);
      return null;
    },
    begun: () =>
      [...desk.drafts.all.value].flatMap(([id, { base, form }]) =>
        base === null && desk.starts.has(id) ? [{ id, form }] : [],
      ),
  };
}

/** When it is sent and to whom else changes nothing of what was looked at. */
function contentOf(plan: DigestPlan): string {
  return JSON.stringify([plan.id, plan.kind, plan.period, plan.kind === "team" ? null : plan.column]);
}

function savedIn({ digests }: Dashboard, id: string): Saved<DigestPlan> | null {
  return digests.find(({ value }) => value.id === id) ?? null;
}

function kindOf({ drafts, starts }: Desk, id: string): PartKind<DigestForm, DigestPlan> {
  return {
    drafts,
    key: id,
    find: (dashboard) => savedIn(dashboard, id),
    toForm: (plan) => {
      if (plan !== null) return digestForm(plan);
      const start = starts.get(id);
      if (start === undefined) throw new Error(`No digest was begun as ${id}.`);
      return start;
    },
    same: (form, other) => JSON.stringify(form) === JSON.stringify(other),
  };
}

function readDigest(desk: Desk, id: string, dashboard: Dashboard): EditedDigest | null {
  const isKnown = desk.starts.has(id) || desk.drafts.all.value.has(id);
  if (!isKnown && savedIn(dashboard, id) === null) return null;
  const part = partOf(kindOf(desk, id), dashboard);
  const check = checkDigest(part.form, id);
  const isOn = part.saved?.value.active === true;
  return { part, check, seen: isOn || (check.ok && desk.seen.value.has(contentOf(check.value))) };
}

async function saveDigest(desk: Desk, id: string, dashboard: Dashboard): Promise<SaveOutcome | "invalid"> {
  const edited = readDigest(desk, id, dashboard);
  if (edited === null || !edited.check.ok) return "invalid";
  const { part, check, seen } = edited;
  if (part.conflict) return "conflict";
  // What was looked at is not what is typed now: it waits until somebody has looked again.
  const value = { ...check.value, active: check.value.active && seen };
  const saved = { value, revision: part.base?.revision ?? "" };
  const outcome = await sendPart(desk.session, kindOf(desk, id), digestActions.save, "saveDigest", [saved]);
  if (outcome !== "saved") return outcome;
  desk.starts.delete(id);
  desk.notices.show("saved");
  return outcome;
}

async function removeDigest(desk: Desk, digest: Saved<DigestPlan>): Promise<boolean> {
  const kind = kindOf(desk, digest.value.id);
  const send = (call: "saveDigest" | "deleteDigest", sent: Saved<DigestPlan>) =>
    sendPart(desk.session, kind, digestActions.remove, call, [sent]);
  if ((await send("deleteDigest", digest)) !== "saved") return false;
  desk.drafts.drop(kind.key);
  desk.notices.show("digest-removed", async () => {
    const restored = await send("saveDigest", { value: digest.value, revision: "" });
    if (restored === "saved") desk.notices.show("restored");
  });
  return true;
}
