import type { Properties, RunRecord, RunStore } from "../jobs/ports.ts";

type Store = GoogleAppsScript.Properties.Properties;

const RUN = "run";
const askedKey = (user: string) => `asked:${user}`;

/**
 * Document properties: unlike the settings they do not travel with a copy of the file, so that a copy mails nobody
 * until someone switches it on.
 */
export function propertiesOf(store: Store): Properties {
  return {
    all: () => store.getProperties(),
    write: (texts) => void store.setProperties(Object.fromEntries(texts)),
    remove: (key) => void store.deleteProperty(key),
  };
}

export function runStoreOf(store: Store): RunStore {
  return {
    last: () => parseRun(store.getProperty(RUN)),
    save: (run) => void store.setProperty(RUN, JSON.stringify(run)),
    lastAskedMs: (user) => Number(store.getProperty(askedKey(user)) ?? 0),
    saveAsked: (user, atMs) => void store.setProperty(askedKey(user), String(atMs)),
  };
}

function parseRun(text: string | null): RunRecord | undefined {
  if (text === null) return undefined;
  const run = JSON.parse(text) as Partial<RunRecord>;
  return typeof run.atMs === "number" ? { atMs: run.atMs, problem: run.problem ?? null } : undefined;
}
