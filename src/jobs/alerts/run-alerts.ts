import { announce, type Telling } from "../../alerts/announce.ts";
import { type Desk, deskFor, withoutStale } from "../../alerts/desk.ts";
import { checked, isCheckDue } from "../../alerts/evaluate.ts";
import { fairOrder } from "../../alerts/fair-order.ts";
import { type LogEntry, withEntries } from "../../alerts/log.ts";
import type { Observation } from "../../alerts/observation.ts";
import { type Rule, rankOf } from "../../alerts/rule.ts";
import { readDesk, type StoredDesk } from "../../alerts/stored/stored-desk.ts";
import { suppressorOf } from "../../alerts/suppression.ts";
import type { Properties } from "../ports.ts";
import type { AlertProblem } from "./alert-problem.ts";
import { type AlertPost, deliverAlerts } from "./deliver-alerts.ts";
import { saveDeskIn } from "./desk-store.ts";

/** What a run of the alerts needs of the world. */
export interface AlertWorld<AnyRule extends Rule = Rule> extends AlertPost {
  readonly properties: Properties;
  /** What the data says to a rule. */
  observe(rule: AnyRule): Observation;
  ownAddresses(rule: Rule, label: string): readonly string[];
  /** Writes lines where people read them. */
  appendLog(lines: readonly LogEntry[]): void;
}

/** The rules of the file, and whether all of them could be read. */
export interface Rules<AnyRule extends Rule = Rule> {
  readonly rules: readonly AnyRule[];
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
export function runAlerts<AnyRule extends Rule>(
  world: AlertWorld<AnyRule>,
  { rules, complete }: Rules<AnyRule>,
): AlertRun {
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
  const logged = writeLog(world, delivery.stored);
  return { stored: logged.stored, problems: [...problems, ...logged.problems] };
}

/** A tab that can't be written to holds up no alert: the lines wait for the next run. */
function writeLog(world: Pick<AlertWorld, "appendLog" | "properties">, stored: StoredDesk): AlertRun {
  const { log } = stored.desk;
  if (log.size === 0) return { stored, problems: [] };
  try {
    world.appendLog([...log.values()]);
  } catch (error) {
    return { stored, problems: [{ kind: "unlogged", why: messageOf(error) }] };
  }
  const after = saveDeskIn(world.properties, { ...stored.desk, log: new Map() }, stored);
  return { stored: after.stored, problems: [] };
}

/** What was found for each rule that time allowed to check: one at least, so that every run gets on. */
function observeAll<AnyRule extends Rule>(
  world: AlertWorld<AnyRule>,
  due: readonly AnyRule[],
): ReadonlyMap<AnyRule, Observation> {
  const findings = new Map<AnyRule, Observation>();
  for (const rule of due) {
    if (findings.size > 0 && world.elapsedMs() > CHECK_MS) break;
    findings.set(rule, observed(world, rule));
  }
  return findings;
}

/** What fails for one rule, a service or a fault of ours, keeps no other from being checked. */
function observed<AnyRule extends Rule>(world: AlertWorld<AnyRule>, rule: AnyRule): Observation {
  try {
    return world.observe(rule);
  } catch (error) {
    return { kind: "error", why: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tellAll(
  world: Pick<AlertWorld, "nowMs" | "zone" | "ownAddresses">,
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
