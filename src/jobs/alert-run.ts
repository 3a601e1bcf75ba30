import { announce, type Telling } from "../alerts/v2/announce.ts";
import { type Desk, deskFor, withoutStale } from "../alerts/v2/desk.ts";
import { checked, isCheckDue } from "../alerts/v2/evaluate.ts";
import { fairOrder } from "../alerts/v2/fair-order.ts";
import { type LogEntry, withEntries } from "../alerts/v2/log.ts";
import type { Observation } from "../alerts/v2/observation.ts";
import { type Rule, rankOf } from "../alerts/v2/rule.ts";
import { readDesk, type StoredDesk } from "../alerts/v2/stored-desk.ts";
import { suppressorOf } from "../alerts/v2/suppression.ts";
import { type AlertPost, deliverAlerts } from "./alert-delivery.ts";
import type { AlertProblem } from "./alert-problem.ts";
import { type Properties, saveDeskIn } from "./desk-store.ts";

/** What a run of the alerts needs of the world. */
export interface AlertWorld extends AlertPost {
  readonly properties: Properties;
  /** What the data says to a rule. */
  observe(rule: Rule): Observation;
  ownAddresses(rule: Rule, label: string): readonly string[];
  /** Writes lines where people read them. */
  appendLog(lines: readonly LogEntry[]): void;
}

/** The rules of the file, and whether all of them could be read. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly complete: boolean;
}

export interface AlertRun {
  readonly stored: StoredDesk;
  readonly problems: readonly AlertProblem[];
}

/** Google ends a run after 6 minutes: from here on no further rule is checked, so that there is time to send. */
const CHECK_MS = 180_000;

/**
 * One run of the alerts:
 * 1. Reads what is remembered, in one call; what no rule asks for any more is forgotten.
 * 2. Checks the rules that are due, those first that were not checked for longest, until time runs short.
 * 3. Tells what people do not know yet, the most severe first, since a warning is spared who knows worse.
 * 4. Writes the new states together with what they give to tell. What there is no room for stays as it was.
 * 5. Delivers what waits, of this run and of earlier ones.
 * 6. Writes into the log what has happened; a run cut between writing and marking it as written writes it twice.
 */
export function runAlerts(world: AlertWorld, { rules, complete }: Rules): AlertRun {
  const before = readDesk(world.properties.all());
  const desk = withoutStale(deskFor(rules, before.desk, world.nowMs, complete), world.nowMs);
  const due = fairOrder(rules, desk.memories).filter((rule) => {
    const memory = rule.active ? desk.memories.get(rule.id) : undefined;
    return memory !== undefined && isCheckDue(rule, memory, world);
  });
  const findings = observeAll(world, due);
  const told = tellAll(world, rules, desk, findings);
  const { stored, refused } = saveDeskIn(world.properties, told, before, inOrderOfSeverity(due));
  const delivery = deliverAlerts(world, world.properties, rules, stored);
  const unchecked = due.length - findings.size;
  const problems: AlertProblem[] = [
    ...(before.unreadable.length > 0 ? [{ kind: "unreadable" as const, keys: before.unreadable }] : []),
    ...(refused.length > 0 ? [{ kind: "full" as const, rules: refused }] : []),
    ...(unchecked > 0 ? [{ kind: "unchecked" as const, rules: unchecked }] : []),
    ...delivery.problems,
  ];
  return { stored: writeLog(world, delivery.stored), problems };
}

function writeLog(world: AlertWorld, stored: StoredDesk): StoredDesk {
  const { log } = stored.desk;
  if (log.size === 0) return stored;
  world.appendLog([...log.values()]);
  return saveDeskIn(world.properties, { ...stored.desk, log: new Map() }, stored).stored;
}

/** What was found for each rule that time allowed to check: one at least, so that every run gets on. */
function observeAll(world: AlertWorld, due: readonly Rule[]): ReadonlyMap<Rule, Observation> {
  const findings = new Map<Rule, Observation>();
  for (const rule of due) {
    if (findings.size > 0 && world.elapsedMs() > CHECK_MS) break;
    findings.set(rule, observed(world, rule));
  }
  return findings;
}

/** What fails for one rule, a service or a fault of ours, keeps no other from being checked. */
function observed(world: AlertWorld, rule: Rule): Observation {
  try {
    return world.observe(rule);
  } catch (error) {
    return { kind: "error", why: error instanceof Error ? error.message : String(error) };
  }
}

function tellAll(
  world: AlertWorld,
  rules: readonly Rule[],
  desk: Desk,
  findings: ReadonlyMap<Rule, Observation>,
): Desk {
  const memories = new Map(desk.memories);
  for (const [rule, observation] of findings) {
    const memory = memories.get(rule.id);
    if (memory !== undefined) memories.set(rule.id, checked(rule, memory, observation, world.nowMs));
  }
  const suppressed = suppressorOf(rules);
  const telling: Telling = {
    nowMs: world.nowMs,
    zone: world.zone,
    suppressed: (rule, label) => suppressed(memories, rule, label),
    ownAddresses: (rule, label) => world.ownAddresses(rule, label),
  };
  const unheard: LogEntry[] = [];
  for (const rule of inOrderOfSeverity([...findings.keys()])) {
    const [memory, observation] = [memories.get(rule.id), findings.get(rule)];
    if (memory === undefined || observation === undefined) continue;
    const step = announce(rule, memory, observation, telling);
    memories.set(rule.id, step.memory);
    for (const { waiting, ...notice } of step.notices) {
      if (waiting.length > 0) continue;
      unheard.push({ ruleId: rule.id, outcome: "nobody", atMs: world.nowMs, to: [], notice });
    }
  }
  return { ...desk, memories, log: withEntries(desk.log, unheard) };
}

function inOrderOfSeverity(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => rankOf(b.severity) - rankOf(a.severity));
}
