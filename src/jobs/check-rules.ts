import { evaluate, type Observation } from "../alerts/evaluate.ts";
import { type Memory, memoryFor, remember } from "../alerts/outbox.ts";
import type { Rule } from "../alerts/rule.ts";
import { languageOf } from "../locale/language.ts";
import { type Words, wordsIn } from "../locale/words.ts";
import type { Letterhead } from "../mail/alert-mail.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { type Settings, valuesOf } from "../settings/settings.ts";
import { isOwn } from "../settings/tracked.ts";
import { once } from "../table/once.ts";
import { askForAuthorization } from "./ask-for-authorization.ts";
import { deliver, type Memories } from "./deliver.ts";
import { failureOf } from "./failure.ts";
import { figuresIn } from "./figures.ts";
import type { Finding } from "./finding.ts";
import type { World } from "./ports.ts";
import { type ReadFile, readFile } from "./read-file.ts";
import { recordToday } from "./record-history.ts";
import { languageIn, readSettings, wordSettingsProblem } from "./settings-now.ts";
import { viewedFile } from "./viewed-file.ts";

/**
 * The hourly check:
 * 1. Leaves when another run or a save holds the file; the next run does its work.
 * 2. Leaves when the checks are off or another person's trigger runs them, and removes its own trigger then.
 * 3. Where Google wants the authorization renewed, asks its owner, once a day, and leaves.
 * 4. Reads settings, deals and what is remembered of each rule, each once; what no rule asks for any more is forgotten.
 * 5. Evaluates every active rule, and writes the new states together with what they give to tell, in one call.
 * 6. Delivers what waits, of this run and of earlier ones.
 * 7. Records today's figures in the history; what is wrong with its tab holds up no alert.
 * 8. Notes that it ran, and what it could not do; Google itself tells nobody of a run that failed.
 */
export function checkRules(world: World): void {
  world.locked(() => {
    const owner = world.triggers.owner();
    if (owner === undefined || owner.user !== world.user) {
      world.triggers.removeOwn();
      return;
    }
    const authorizationUrl = world.authorizationUrl();
    if (authorizationUrl === undefined) run(world);
    else askForAuthorization(world, owner, authorizationUrl);
  });
}

function run(world: World): void {
  try {
    world.memory.saveRun({ atMs: world.nowMs, problem: check(world) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = wordsIn(languageOf(world.locale)).server.unexpected(message);
    world.memory.saveRun({ atMs: world.nowMs, problem });
    throw error;
  }
}

/** @returns what could not be done, in words */
function check(world: World): string | null {
  const settings = readSettings(world);
  const words = wordsIn(languageIn(settings, world));
  const file = once(() => readFile(world, settings));
  const memories = evaluateAll(world, settings, words, file);
  const { problem } = deliver(world, memories, letterhead(world, settings), words.server);
  const unread = settings.problems.map((row) => wordSettingsProblem(row, words));
  const unrecorded = record(file, words);
  return [problem ?? [], unrecorded ?? [], unread].flat().join(" ") || null;
}

/** @returns why today's figures could not be recorded, in words */
function record(file: () => ReadFile, words: Words): string | null {
  try {
    recordToday(file());
    return null;
  } catch (error) {
    return words.server.notRecorded(failureOf(error, words.server).message);
  }
}

function evaluateAll(world: World, settings: Settings, words: Words, file: () => ReadFile): Memories {
  const remembered = world.memory.load();
  const rules = valuesOf(settings, "alert").filter(({ active }) => active);
  const findings = findingsOf(rules, file);
  const memories = new Map<MetricId, Memory>();
  for (const rule of rules) {
    const memory = memoryFor(rule, remembered.get(rule.metric));
    const { observation, why } = observe(findings.get(rule.metric), words);
    const step = evaluate(rule, memory.state, observation, world.nowMs);
    const value = observation.kind === "value" ? observation.value : null;
    memories.set(rule.metric, remember(memory, rule, step, { owner: world.user, value, why }));
  }
  world.memory.save(
    new Map<MetricId, Memory | undefined>([...forgotten(remembered, rules, settings), ...memories]),
  );
  return memories;
}

/** What the rules are about, over all rows. */
function findingsOf(rules: readonly Rule[], file: () => ReadFile): ReadonlyMap<MetricId, Finding> {
  if (rules.length === 0) return new Map();
  const figures = figuresIn(
    viewedFile(file(), { period: { unit: "all" }, filters: [] }),
    rules.map(({ metric }) => metric),
  );
  return new Map([...figures].map(([metric, { finding }]) => [metric, finding]));
}

/** What no rule asks for any more. While a row can't be read it may be the rule, so nothing is forgotten then. */
function forgotten(
  remembered: Memories,
  rules: readonly Rule[],
  { problems }: Settings,
): readonly [MetricId, undefined][] {
  if (problems.some(({ kind }) => kind !== "repeated")) return [];
  const asked = new Set(rules.map(({ metric }) => metric));
  return [...remembered.keys()].filter((metric) => !asked.has(metric)).map((metric) => [metric, undefined]);
}

interface Seen {
  readonly observation: Observation;
  /** Why there is no value, in words. */
  readonly why: string | null;
}

function observe(finding: Finding | undefined, { fields, server }: Words): Seen {
  switch (finding?.kind) {
    case undefined:
      return { observation: { kind: "error" }, why: server.noSource };
    case "value":
      return { observation: { kind: "value", value: finding.value }, why: null };
    case "none":
      return { observation: { kind: "no-data" }, why: finding.why };
    case "missing": {
      const names = finding.fields.map((field) => fields[field]);
      return { observation: { kind: "error" }, why: server.noColumn(names.join(", ")) };
    }
    case "formula-only":
    case "failed":
      return { observation: { kind: "error" }, why: finding.why };
  }
}

function letterhead(world: World, settings: Settings): Letterhead {
  return {
    language: languageIn(settings, world),
    fileName: world.fileName,
    url: world.url,
    goals: goalsFor(settings),
    momentText: (ms) => world.momentText(ms),
  };
}

/** The goals for everybody and over all rows, which is what the rules are about. */
function goalsFor(settings: Settings): Letterhead["goals"] {
  return new Map(
    valuesOf(settings, "goal").flatMap(({ metric, period, group, target }) =>
      isOwn(metric) || period !== "any" || group !== null ? [] : [[metric, target]],
    ),
  );
}
