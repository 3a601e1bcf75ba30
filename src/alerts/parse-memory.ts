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
  reason: v.picklist(["fired", "recovered", "failing", "undeliverable"]),
  side: v.picklist(["above", "below"]),
  threshold: v.number(),
  value: v.nullable(v.number()),
  atMs: v.number(),
  sinceMs: v.nullable(v.number()),
  why: v.nullable(v.string()),
  waiting: v.array(v.string()),
});

const schema = v.object({
  version: v.literal(VERSION),
  condition: v.string(),
  tries: v.record(v.string(), v.number()),
  state: v.object({
    episode,
    failing: v.number(),
    failure: v.nullable(v.picklist(["no-data", "error"])),
    checkedMs: v.number(),
  }),
  outbox: v.array(notice),
});

/** Google takes 9 KB in a property; a little is left for what it may count besides. */
const MOST_BYTES = 8_800;

/**
 * A memory as text that fits into one property. Where far more waits than fits, which takes days without mail and
 * dozens of recipients, the oldest notices go first: the newest say how things stand.
 */
export function memoryText(memory: Memory): string {
  const text = JSON.stringify({ version: VERSION, ...memory });
  if (memory.outbox.length === 0 || bytes(text) <= MOST_BYTES) return text;
  return memoryText({ ...memory, outbox: memory.outbox.slice(1) });
}

/** Length in UTF-8, in which Google counts. */
function bytes(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, "_").length;
}

/** @returns undefined for a text that is none of ours, cut short, or of a version that is not known */
export function parseMemory(text: string): Memory | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) return undefined;
  const { version: _, ...memory } = parsed.output;
  return memory;
}
