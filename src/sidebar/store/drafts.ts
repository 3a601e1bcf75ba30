import { type ReadonlySignal, signal } from "@preact/signals";
import type { Saved } from "../../calls/saved.ts";

/** What somebody has typed and not saved, and the saved thing that they began from. */
export interface Draft<Form, Value> {
  readonly base: Saved<Value> | null;
  readonly form: Form;
}

/** A thing as its editor shows it. */
export interface Edited<Form, Value> extends Draft<Form, Value> {
  readonly saved: Saved<Value> | null;
  readonly dirty: boolean;
  /** Somebody else has saved it since this draft was begun. */
  readonly conflict: boolean;
}

/** Unsaved edits by name. They live as long as the page, whichever screen is shown. */
export interface Drafts<Form, Value> {
  readonly all: ReadonlySignal<ReadonlyMap<string, Draft<Form, Value>>>;
  read(key: string, saved: Saved<Value> | null, toForm: (value: Value | null) => Form): Edited<Form, Value>;
  write(key: string, draft: Draft<Form, Value>, clean: boolean): void;
  drop(key: string): void;
}

export function createDrafts<Form, Value>(): Drafts<Form, Value> {
  const all = signal<ReadonlyMap<string, Draft<Form, Value>>>(new Map());
  const drop = (key: string) => {
    all.value = new Map([...all.value].filter(([other]) => other !== key));
  };
  return {
    all,
    drop,
    read: (key, saved, toForm) => {
      const draft = all.value.get(key);
      if (draft === undefined) {
        return { base: saved, saved, form: toForm(saved?.value ?? null), dirty: false, conflict: false };
      }
      return { ...draft, saved, dirty: true, conflict: draft.base?.revision !== saved?.revision };
    },
    write: (key, draft, clean) => {
      if (clean) drop(key);
      else all.value = new Map(all.value).set(key, draft);
    },
  };
}
