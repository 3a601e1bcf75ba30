import * as v from "valibot";
import type { Properties, RunStore } from "../jobs/ports.ts";
import { keptUnder } from "./kept-text.ts";

type Store = GoogleAppsScript.Properties.Properties;

const RUN = "run";
const runSchema = v.object({ atMs: v.number(), problem: v.optional(v.nullable(v.string()), null) });
const askedKey = (user: string) => `asked:${user}`;

/**
 * Document properties: unlike the settings they do not travel with a copy of the file, so that a copy mails nobody
 * until someone switches it on.
 */
export function propertiesOf(store: () => Store): Properties {
  return {
    all: () => store().getProperties(),
    write: (texts) => void store().setProperties(Object.fromEntries(texts)),
    remove: (key) => void store().deleteProperty(key),
  };
}

export function runStoreOf(store: () => Store): RunStore {
  return {
    last: () => keptUnder(store(), RUN, runSchema),
    save: (run) => void store().setProperty(RUN, JSON.stringify(run)),
    lastAskedMs: (user) => Number(store().getProperty(askedKey(user)) ?? 0),
    saveAsked: (user, atMs) => void store().setProperty(askedKey(user), String(atMs)),
  };
}
