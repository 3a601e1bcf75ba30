import type { Calls, Writes } from "../../calls/calls.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { Drafts, Edited } from "./drafts.ts";
import type { Session } from "./session.ts";

/** One thing that is saved by itself, as its editor shows and changes it. */
export interface Part<Form, Value> extends Edited<Form, Value> {
  edit(form: Form): void;
  /** Back to what is saved. */
  discard(): void;
  /** Of a conflict: what is typed goes over what the other person saved. */
  keepMine(): void;
}

export interface PartKind<Form, Value> {
  readonly drafts: Drafts<Form, Value>;
  readonly key: string;
  /** Where the saved thing stands in a dashboard. */
  readonly find: (dashboard: Dashboard) => Saved<Value> | null;
  readonly toForm: (value: Value | null) => Form;
  /** Whether a form says the same as another. */
  readonly same: (form: Form, other: Form) => boolean;
}

export function partOf<Form, Value>(kind: PartKind<Form, Value>, dashboard: Dashboard): Part<Form, Value> {
  const { drafts, key, toForm, same } = kind;
  const edited = drafts.read(key, kind.find(dashboard), toForm);
  return {
    ...edited,
    edit: (form) => {
      const clean = !edited.conflict && same(form, toForm(edited.base?.value ?? null));
      drafts.write(key, { base: edited.base, form }, clean);
    },
    discard: () => drafts.drop(key),
    keepMine: () => drafts.write(key, { base: edited.saved, form: edited.form }, false),
  };
}

type Write = keyof Writes;
export type SaveOutcome = "saved" | "conflict" | "refused";

/**
 * Sends one part. What is typed while the save is under way stays as a draft on top of it. After a conflict
 * the page knows the other person's version and the draft is untouched.
 */
export async function sendPart<Form, Value, Name extends Write>(
  session: Session,
  kind: PartKind<Form, Value>,
  action: string,
  call: Name,
  args: Parameters<Calls[Name]>,
): Promise<SaveOutcome> {
  const sent = kind.drafts.all.value.get(kind.key)?.form;
  const refusal = await session.write(action, call, args, (dashboard) => {
    const now = kind.drafts.all.value.get(kind.key);
    if (now === undefined) return;
    kind.drafts.write(kind.key, { base: kind.find(dashboard), form: now.form }, now.form === sent);
  });
  if (refusal === null) return "saved";
  if (refusal === "busy") return "refused";
  if (refusal.code === "conflict" || refusal.code === "not-found") {
    await session.load();
    const { dashboard } = session;
    if (dashboard.value !== null && partOf(kind, dashboard.value).conflict) return "conflict";
  }
  session.report(refusal);
  return "refused";
}
