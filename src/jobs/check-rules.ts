import { evaluate, type Observation } from "../alerts/evaluate.ts";
import { type Memory, memoryFor, remember } from "../alerts/outbox.ts";
import type { Rule } from "../alerts/rule.ts";
import { languageOf } from "../locale/language.ts";
import { type Words, wordsIn } from "../locale/words.ts";
import type { Letterhead } from "../mail/alert-mail.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { goalsIn, rulesIn, type Settings, sourceIn } from "../settings/settings.ts";
import { once } from "../table/once.ts";
import { askForAuthorization } from "./ask-for-authorization.ts";
import { languageIn, readSettings, wordSettingsProblem } from "./dashboard.ts";
import { deliver, type Memories } from "./deliver.ts";
import { type Deals, findingOf, readDeals, whyNot } from "./figures.ts";
import type { World } from "./ports.ts";

/**
 * The hourly check:
 * 1. Leaves when another run or a save holds the file; the next run does its work.
 * 2. Leaves when the checks are off or another person's trigger runs them, and removes its own trigger then.
 * 3. Where Google wants the authorization renewed, asks its owner, once a day, and leaves.
 * 4. Reads settings, deals and what is remembered of each rule, each once; what no rule asks for any more is forgotten.
 * 5. Evaluates every active rule, and writes the new states together with what they give to tell, in one call.
 * 6. Delivers what waits, of this run and of earlier ones.
 * 7. Notes that it ran, and what it could not do; Google itself tells nobody of a run that failed.
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
  const memories = evaluateAll(world, settings, words);
  const { problem } = deliver(world, memories, letterhead(world, settings), words.server);
  const unread = settings.problems.map((row) => wordSettingsProblem(row, words));
  return [...(problem === null ? [] : [problem]), ...unread].join(" ") || null;
}

function evaluateAll(world: World, settings: Settings, words: Words): Memories {
  const remembered = world.memory.load();
  const rules = rulesIn(settings).filter(({ active }) => active);
  const memories = new Map<MetricId, Memory>();
  // Without a rule the sheet is not read at all.
  const deals = once(() => dealsOf(world, settings, words));
  for (const rule of rules) {
    const memory = memoryFor(rule, remembered.get(rule.metric));
    const { observation, why } = observe(rule, deals(), words);
    const step = evaluate(rule, memory.state, observation, world.nowMs);
    const value = observation.kind === "value" ? observation.value : null;
    memories.set(rule.metric, remember(memory, rule, step, { owner: world.user, value, why }));
  }
  world.memory.save(
    new Map<MetricId, Memory | undefined>([...forgotten(remembered, rules, settings), ...memories]),
  );
  return memories;
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

function dealsOf(world: World, settings: Settings, words: Words): Deals {
  const source = sourceIn(settings);
  return source ? readDeals(world, source, words.server) : { ok: false, problem: words.server.noSource };
}

interface Seen {
  readonly observation: Observation;
  /** Why there is no value, in words. */
  readonly why: string | null;
}

function observe(rule: Rule, deals: Deals, words: Words): Seen {
  if (!deals.ok) return { observation: { kind: "error" }, why: deals.problem };
  const finding = findingOf(rule.metric, deals);
  switch (finding.kind) {
    case "value":
      return { observation: { kind: "value", value: finding.value }, why: null };
    case "none":
      return { observation: { kind: "no-data" }, why: whyNot(finding, words) };
    case "missing": {
      const names = finding.fields.map((field) => words.fields[field]);
      return { observation: { kind: "error" }, why: words.server.noColumn(names.join(", ")) };
    }
    case "formula-only":
    case "failed":
      return { observation: { kind: "error" }, why: whyNot(finding, words) };
  }
}

function letterhead(world: World, settings: Settings): Letterhead {
  return {
    language: languageIn(settings, world),
    fileName: world.fileName,
    url: world.url,
    goals: new Map(goalsIn(settings).map(({ metric, target }) => [metric, target])),
    momentText: (ms) => world.momentText(ms),
  };
}
