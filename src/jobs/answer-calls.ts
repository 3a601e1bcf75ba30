import * as v from "valibot";
import type { Calls, Dashboard, Failure, Reply, Saved } from "../calls/calls.ts";
import { languageOf } from "../locale/language.ts";
import type { ServerWords } from "../locale/server.en.ts";
import { wordsIn } from "../locale/words.ts";
import { goalSchema, languageSchema, ruleSchema, sourceSchema } from "../settings/record.ts";
import { dashboard, languageIn, readSettings } from "./dashboard.ts";
import { TriggerLimit, type World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { deleteRecord, saveRecord, underLock } from "./save.ts";

/** What each call does before the dashboard is given back. The argument is whatever the page sent. */
const HANDLERS: { readonly [Name in keyof Calls]: (world: World, argument: unknown) => void } = {
  open: () => undefined,
  saveSource(world, argument) {
    const { value: source, revision } = parseSaved(sourceSchema, argument);
    saveRecord(world, { kind: "source", source }, revision);
  },
  saveGoal(world, argument) {
    const { value: goal, revision } = parseSaved(goalSchema, argument);
    saveRecord(world, { kind: "goal", goal }, revision);
  },
  deleteGoal(world, argument) {
    const { value: goal, revision } = parseSaved(goalSchema, argument);
    deleteRecord(world, { kind: "goal", goal }, revision);
  },
  saveRule(world, argument) {
    const { value: rule, revision } = parseSaved(ruleSchema, argument);
    saveRecord(world, { kind: "alert", rule }, revision);
  },
  deleteRule(world, argument) {
    const { value: rule, revision } = parseSaved(ruleSchema, argument);
    deleteRecord(world, { kind: "alert", rule }, revision);
  },
  setLanguage(world, argument) {
    const language = parse(languageSchema, argument);
    const current = readSettings(world).stored.get("language")?.revision ?? "";
    saveRecord(world, { kind: "language", language }, current);
  },
  setTrigger(world, argument) {
    const on = parse(v.boolean(), argument);
    underLock(world, () => {
      if (!on) return switchOff(world);
      const language = languageIn(readSettings(world), world);
      world.triggers.takeOver({ user: world.user, sinceMs: world.nowMs, language, fileName: world.fileName });
    });
  },
};

/** What waited would be stale news when the checks are switched on again. */
function switchOff(world: World): void {
  world.triggers.switchOff();
  world.memory.save(new Map([...world.memory.load().keys()].map((metric) => [metric, undefined])));
}

/**
 * Answers one call of the page. Anyone who can open the sidebar, and any cell, may call this with anything: every
 * argument is checked by its schema before it is used.
 *
 * @param request JSON text of a `Request`
 * @returns the `Reply`; an expected failure is a value, never a throw
 */
export function answerCall(world: World, request: unknown): Reply<Dashboard> {
  try {
    const { call, argument } = parseRequest(request);
    HANDLERS[call](world, argument);
    return { ok: true, value: dashboard(world) };
  } catch (error) {
    return { ok: false, ...failureOf(error, wordsNow(world)) };
  }
}

/** The words of the chosen language; of the locale's where the settings are what can't be read. */
function wordsNow(world: World): ServerWords {
  try {
    return wordsIn(languageIn(readSettings(world), world)).server;
  } catch {
    return wordsIn(languageOf(world.locale)).server;
  }
}

function failureOf(error: unknown, words: ServerWords): Failure {
  if (error instanceof Refused) return { code: error.code, message: error.word(words) };
  if (error instanceof TriggerLimit) return { code: "trigger-limit", message: words.triggerLimit };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: /permission|authoriz/i.test(message) ? "permission" : "unexpected",
    message: words.unexpected(message),
  };
}

const requestSchema = v.strictObject({
  call: v.picklist(Object.keys(HANDLERS) as readonly (keyof Calls)[]),
  args: v.array(v.unknown()),
});

function parseRequest(request: unknown): { readonly call: keyof Calls; readonly argument: unknown } {
  const parsed = v.safeParse(requestSchema, parseJson(request));
  if (!parsed.success) throw new Refused("invalid", (words) => words.unknownCall);
  return { call: parsed.output.call, argument: parsed.output.args[0] };
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return undefined; // No JSON is no request: the schema refuses it.
  }
}

function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const field = String(parsed.issues[0].path?.[0]?.key ?? "");
  throw new Refused("invalid", (words) => words.invalid(field));
}

const savedSchema = v.strictObject({ value: v.unknown(), revision: v.pipe(v.string(), v.maxLength(10_000)) });

function parseSaved<Schema extends v.GenericSchema>(
  schema: Schema,
  argument: unknown,
): Saved<v.InferOutput<Schema>> {
  const { value, revision } = parse(savedSchema, argument);
  return { value: parse(schema, value), revision };
}
