import type { Memory } from "../alerts/outbox.ts";
import { memoryText, parseMemory } from "../alerts/parse-memory.ts";
import type { MemoryStore, RunRecord } from "../jobs/ports.ts";
import { type MetricId, metricIds } from "../metrics/catalogue.ts";

type Properties = GoogleAppsScript.Properties.Properties;

const RUN = "run";
const alertKey = (metric: MetricId) => `alert:${metric}`;
const askedKey = (user: string) => `asked:${user}`;

/**
 * State and outbox in document properties, one for each rule: unlike the settings they do not travel with a copy of
 * the file, so that a copy mails nobody until someone switches it on.
 */
export function memoryStoreOf(properties: Properties): MemoryStore {
  return {
    load: () => loadAll(properties),
    save(changed) {
      const written = [...changed].flatMap(([metric, memory]) =>
        memory === undefined ? [] : [[alertKey(metric), memoryText(memory)] as const],
      );
      if (written.length > 0) properties.setProperties(Object.fromEntries(written));
      for (const [metric, memory] of changed) {
        if (memory === undefined) properties.deleteProperty(alertKey(metric));
      }
    },
    lastRun: () => parseRun(properties.getProperty(RUN)),
    saveRun: (run) => void properties.setProperty(RUN, JSON.stringify(run)),
    lastAskedMs: (user) => Number(properties.getProperty(askedKey(user)) ?? 0),
    saveAsked: (user, atMs) => void properties.setProperty(askedKey(user), String(atMs)),
  };
}

function loadAll(properties: Properties): ReadonlyMap<MetricId, Memory> {
  const all = properties.getProperties();
  const memories = new Map<MetricId, Memory>();
  for (const metric of metricIds) {
    const text = all[alertKey(metric)];
    const memory = text === undefined ? undefined : parseMemory(text);
    if (memory !== undefined) memories.set(metric, memory);
    // Unreadable: set aside for whoever looks into it, and the rule starts afresh.
    else if (text !== undefined) properties.setProperty(`unreadable:${metric}`, text);
  }
  return memories;
}

function parseRun(text: string | null): RunRecord | undefined {
  if (text === null) return undefined;
  const run = JSON.parse(text) as Partial<RunRecord>;
  return typeof run.atMs === "number" ? { atMs: run.atMs, problem: run.problem ?? null } : undefined;
}
