import * as v from "valibot";
import { type MetricId, metricIds } from "../metrics/catalogue.ts";
import type { Memory } from "./outbox.ts";

/** Raised when the form of what is kept changes; an older one is then read by a migration here. */
const VERSION = 1;

const metric = v.picklist(metricIds as readonly [MetricId, ...MetricId[]]);

const episode = v.variant("kind", [
  v.object({ kind: v.literal("normal") }),
  v.object({ kind: v.literal("pending"), checks: v.number(), sinceMs: v.number() }),
  v.object({ kind: v.literal("alerting"), sinceMs: v.number() }),
]);

const notice = v.object({
  metric,
  reason: v.picklist(["fired", "recovered", "failing"]),
  side: v.picklist(["above", "below"]),
  threshold: v.number(),
  value: v.nullable(v.number()),
  atMs: v.number(),
  sinceMs: v.nullable(v.number()),
  why: v.nullable(v.string()),
  waiting: v.array(v.object({ to: v.string(), tries: v.number() })),
});

const schema = v.object({
  version: v.literal(VERSION),
  state: v.object({
    episode,
    failing: v.number(),
    failure: v.nullable(v.picklist(["no-data", "error"])),
    checkedMs: v.number(),
  }),
  outbox: v.array(notice),
});

export function memoryText(memory: Memory): string {
  return JSON.stringify({ version: VERSION, ...memory });
}

/** @returns undefined for a text that is none of ours, cut short, or of a version that is not known */
export function parseMemory(text: string): Memory | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) return undefined;
  const { state, outbox } = parsed.output;
  return { state, outbox };
}
