import type { Observation, Seen } from "../../src/alerts/observation.ts";
import type { Delivery } from "../../src/alerts/outbox.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import type { AlertWorld } from "../../src/jobs/alerts/run-alerts.ts";
import { retried } from "../../src/jobs/retry.ts";
import { intlZone } from "../reading.ts";
import { DAYS_OFF, ZONE } from "./calendar.ts";
import { Cut, type Google } from "./google.ts";
import { ownAddress, sourceOf } from "./team.ts";
import type { Truth } from "./truth.ts";

export interface WorldOptions {
  readonly google: Google;
  readonly truth: Truth;
  readonly owner: string;
  readonly hour: number;
  readonly nowMs: number;
  /** Filled with the rules that are looked at, and with the sources that can't be read. */
  readonly checked: Set<string>;
  readonly failed: Set<string>;
  /** How long it takes to check a rule. */
  readonly checkMs: number;
}

const zone = intlZone(ZONE);

/** What one run of the soak has to do with. */
export function worldOf(options: WorldOptions): AlertWorld {
  const { google, truth, owner, hour, nowMs, checked, failed, checkMs } = options;
  const again = <T>(work: () => T) => retried(work, () => undefined);
  const isRead = readerOf(google);
  let elapsedMs = 0;
  return {
    nowMs,
    zone,
    daysOff: DAYS_OFF,
    owner,
    elapsedMs: () => elapsedMs,
    properties: {
      all: () => again(google.properties.all),
      write: (texts) => again(() => google.properties.write(texts)),
      remove: (key) => again(() => google.properties.remove(key)),
    },
    post: google.post,
    word: (delivery) => ({ subject: "", html: "", text: wordingOf(delivery) }),
    appendLog: (lines) => google.appendLog(lines),
    ownAddresses: (_, label) => [ownAddress(label)],
    observe: (rule) => {
      checked.add(rule.id);
      elapsedMs += checkMs;
      const source = sourceOf(rule.metric);
      if (isRead(source)) return observation(truth, rule, hour);
      failed.add(source);
      throw new Error(`${source} can't be read`);
    },
  };
}

/** What the verdict reads of a message. */
function wordingOf({ items, unreachable }: Delivery): string {
  const said = items.map(({ rule, notice }) => {
    const { label, reason, atMs, sinceMs } = notice;
    return [rule.id, label, reason, atMs, sinceMs];
  });
  return JSON.stringify({ items: said, unreachable });
}

/** Reads each source once in a run, well or not. */
function readerOf(google: Google): (source: string) => boolean {
  const known = new Map<string, boolean>();
  return (source) => {
    const isRead = known.get(source) ?? reads(google, source);
    known.set(source, isRead);
    return isRead;
  };
}

function reads(google: Google, source: string): boolean {
  try {
    retried(
      () => google.call(`getValues ${source}`, () => undefined),
      () => undefined,
    );
    return true;
  } catch (error) {
    if (error instanceof Cut) throw error;
    return false;
  }
}

function observation(truth: Truth, { metric, scope }: Rule, hour: number): Observation {
  const labels =
    scope.kind === "whole" ? [""] : scope.kind === "one" ? [scope.label] : truth.labels(metric, hour);
  const groups = labels.flatMap((label): readonly (readonly [string, Seen])[] => {
    const said = truth.at(metric, label, hour);
    if (said === undefined) return [];
    if (said === "-") return [[label, { kind: "no-data", why: "No closed deals." }]];
    const rest = { against: null, rows: 40, interval: null, noise: null, period: null };
    return [[label, { kind: "figure", sighting: { value: said, gauge: said, ...rest } }]];
  });
  return { kind: "seen", groups: new Map(groups) };
}
